package org.maliatlas;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.Location;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Toll;

/** Builds incidents for tests: say what matters, the rest is ordinary. */
public final class IncidentFixture {
    private String id = "an-incident";
    private DateSpan date = DateSpan.day(LocalDate.of(2022, 6, 15));
    private String place = "Kassela";
    private PlacePrecision precision = PlacePrecision.VILLAGE;
    private Extent extent = new Extent.Disc(-7.6712, 12.5905, 3);
    private Kind kind = Kind.ARMED_ATTACK;
    private String attributedTo = "JNIM";
    private Attribution attribution = Attribution.CLAIMED;
    private String target = "post";
    private Toll toll = Toll.NOT_REPORTED;
    private String note = "";
    private final List<Claim> claims = new ArrayList<>();

    public static IncidentFixture incident(String id) {
        IncidentFixture fixture = new IncidentFixture();
        fixture.id = id;
        return fixture;
    }

    public IncidentFixture on(String day) {
        date = DateSpan.day(LocalDate.parse(day));
        return this;
    }

    public IncidentFixture between(String start, String end, DatePrecision how) {
        date = new DateSpan(LocalDate.parse(start), LocalDate.parse(end), how);
        return this;
    }

    public IncidentFixture someTimeIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        date = new DateSpan(first, first.with(TemporalAdjusters.lastDayOfYear()), DatePrecision.YEAR);
        return this;
    }

    public IncidentFixture at(String name, double lon, double lat, double radiusKm) {
        place = name;
        precision = radiusKm <= 1 ? PlacePrecision.EXACT : PlacePrecision.VILLAGE;
        extent = new Extent.Disc(lon, lat, radiusKm);
        return this;
    }

    /** Known only to units, written like {@code region:2016:Sikasso}. */
    public IncidentFixture somewhereIn(String... units) {
        place = String.join(", ", units);
        precision = units.length > 1 ? PlacePrecision.SEVERAL : PlacePrecision.REGION;
        extent = new Extent.Area(Arrays.stream(units).map(Extent.Unit::ofCode).toList());
        return this;
    }

    public IncidentFixture kind(Kind newKind) {
        kind = newKind;
        return this;
    }

    public IncidentFixture attributed(String group, Attribution how) {
        attributedTo = group;
        attribution = how;
        return this;
    }

    public IncidentFixture toll(Integer low, Integer best, Integer high) {
        toll = new Toll(low, best, high, "");
        return this;
    }

    public IncidentFixture note(String newNote) {
        note = newNote;
        return this;
    }

    public IncidentFixture source(String publisher, String title) {
        claims.add(new Claim(new Source(publisher + "-" + claims.size(), publisher, title, "2023-01-03", ""), null, null, null, null, ""));
        return this;
    }

    public IncidentFixture claim(Claim whole) {
        claims.add(whole);
        return this;
    }

    /** A source that says it was another. */
    public IncidentFixture claim(String publisher, String attributed) {
        claims.add(new Claim(new Source(publisher + "-" + claims.size(), publisher, "A title", "2023-01-03", ""), null, null, null, attributed, ""));
        return this;
    }

    public IncidentFixture target(String newTarget) {
        target = newTarget;
        return this;
    }

    public Incident build() {
        List<Claim> sources = claims.isEmpty()
                ? List.of(new Claim(new Source("s-" + id, "A publisher", "A title", "2023", ""), null, null, null, null, "")) : claims;
        return new Incident(id, date, new Location(place, precision, extent, ""), kind, attributedTo, attribution, target, toll, note, sources);
    }
}

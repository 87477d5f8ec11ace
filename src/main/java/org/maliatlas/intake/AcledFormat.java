package org.maliatlas.intake;

import java.time.YearMonth;
import java.util.Set;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Toll;

/** ACLED's exports, by column names in any case; one row a pair of actors, or one an actor. Codes: ACLED codebooks of 2019 and 2021. */
final class AcledFormat implements RowFormat {
    private static final double EXACT_KM = 3;
    private static final double NEAR_KM = 25;
    private static final int DAYS_OF_HALF_A_WEEK = 3;
    private static final Set<String> TYPES = Set.of("battles", "explosions/remote violence", "violence against civilians", "protests", "riots",
            "strategic developments");

    private final Ground ground;
    /** {@code event_id_cnty} names the event; {@code data_id} is a row's. */
    private final String id;

    AcledFormat(Ground ground, Header header) {
        this.ground = ground;
        this.id = header.has("event_id_cnty") ? "event_id_cnty" : "data_id";
    }

    @Override
    public Draft read(Cells row) {
        Draft draft = new Draft();
        draft.id = row.text(id);
        if (draft.id.isEmpty()) {
            throw Refusal.of("noId", id);
        }
        draft.country = row.text("country");
        ground.requireCountry(draft.country);
        draft.date = date(row);
        draft.place = row.text("location");
        draft.lon = row.degrees("longitude");
        draft.lat = row.degrees("latitude");
        place(draft, row);
        draft.kind = kind(row);
        draft.side(row.text("actor1"));
        draft.side(row.text("actor2"));
        draft.toll = toll(row);
        draft.claimNote = row.text("notes");
        return draft;
    }

    /** Where each actor has a row of its own, the next rows of an event name the others. */
    @Override
    public boolean continues(Draft before, Cells row) {
        if (row.header().has("actor2") || !before.id.equals(row.text(id))) {
            return false;
        }
        before.side(row.text("actor1"));
        return true;
    }

    private static DateSpan date(Cells row) {
        String text = row.text("event_date");
        DateSpan day = Dates.read(text, null);
        if (day == null) {
            throw text.isEmpty() ? Refusal.of("noDate", "event_date") : Refusal.of(Dates.needsOrder(text) ? "dateOfNumbers" : "badDate", "event_date", text);
        }
        return switch (row.code("time_precision")) {
            case 1 -> day;
            case 2 -> new DateSpan(day.start().minusDays(DAYS_OF_HALF_A_WEEK), day.start().plusDays(DAYS_OF_HALF_A_WEEK), DatePrecision.DAYS);
            case 3 -> Dates.month(YearMonth.from(day.start()));
            default -> {
                row.warn("unknownDatePrecision", "time_precision", row.text("time_precision"));
                yield new DateSpan(day.start().minusDays(DAYS_OF_HALF_A_WEEK), day.start().plusDays(DAYS_OF_HALF_A_WEEK), DatePrecision.DAYS);
            }
        };
    }

    private void place(Draft draft, Cells row) {
        switch (row.code("geo_precision")) {
            case 1 -> at(draft, PlacePrecision.EXACT, EXACT_KM);
            case 2 -> at(draft, PlacePrecision.NEAR, NEAR_KM);
            case 3 -> draft.units = ground.regionOrCountry(row.text("admin1"), "admin1", Era.at(draft.date.end()), row);
            default -> {
                row.warn("unknownPrecision", "geo_precision", row.text("geo_precision"), NEAR_KM);
                at(draft, PlacePrecision.NEAR, NEAR_KM);
            }
        }
    }

    private static void at(Draft draft, PlacePrecision precision, double radiusKm) {
        draft.precision = precision;
        draft.radiusKm = radiusKm;
    }

    private static Kind kind(Cells row) {
        String type = row.lower("event_type");
        String sub = row.lower("sub_event_type");
        if (!TYPES.contains(type)) {
            row.warn("unknownKind", "event_type", row.text("event_type"));
        }
        if (sub.contains("overtakes territory") || sub.contains("regains territory")) {
            return Kind.TOWN_TAKEN;
        }
        if (sub.startsWith("abduction")) {
            return Kind.ABDUCTION;
        }
        return switch (type) {
            case "battles" -> Kind.ARMED_ATTACK;
            case "explosions/remote violence" -> sub.contains("drone") || sub.contains("shelling") ? Kind.SHELLING_DRONE : Kind.EXPLOSION;
            case "violence against civilians" -> Kind.ATTACK_ON_CIVILIANS;
            default -> Kind.OTHER;
        };
    }

    /** 0 stands for none and for unknown alike. */
    private static Toll toll(Cells row) {
        Integer fatalities = row.figure("fatalities");
        return fatalities == null ? Toll.NOT_REPORTED : fatalities == 0 ? Toll.noneOrUnknown("") : new Toll(null, fatalities, null, "");
    }
}

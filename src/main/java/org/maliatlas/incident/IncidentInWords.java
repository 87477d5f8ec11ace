package org.maliatlas.incident;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** What is known of an incident, and how exactly, in words. */
public final class IncidentInWords {
    private final Words words;

    public IncidentInWords(Language language) {
        this.words = Words.of(IncidentInWords.class, language);
    }

    /** A kind's name: ambush. */
    public String kind(Kind kind) {
        return words.name(kind);
    }

    /** When, with its precision: "2 January 2023"; "some time in July 2022". */
    public String date(DateSpan date) {
        LocalDate start = date.start();
        LocalDate end = date.end();
        return switch (date.precision()) {
            case DAY -> words.day(start);
            case DAYS -> start.equals(end) ? words.say("date.about", words.day(start)) : words.say("date.days", words.day(start), words.day(end));
            case MONTH -> start.getDayOfMonth() == 1 && end.equals(start.withDayOfMonth(start.lengthOfMonth()))
                    ? words.say("date.month", month(start)) : words.say("date.between", words.day(start), words.day(end));
            case YEAR -> start.getDayOfYear() == 1 && end.equals(start.withDayOfYear(start.lengthOfYear()))
                    ? words.say("date.year", Integer.toString(start.getYear())) : words.say("date.between", words.day(start), words.day(end));
        };
    }

    private String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", words.language().locale()).format(day);
    }

    /** Where, with its precision: "Kassela: village, within about 3 km". */
    public String place(Location location) {
        if (location.extent() instanceof Extent.Area area) {
            return words.say("place.area", location.place(), units(area.units()));
        }
        Extent.Disc disc = (Extent.Disc) location.extent();
        String precision = words.name(location.precision());
        return disc.radiusKm() == 0 ? words.say("place.point", location.place(), precision)
                : words.say("place.disc", location.place(), precision, disc.radiusKm());
    }

    /** How exactly a date is known: "to the day". */
    public String precision(DatePrecision precision) {
        return words.name(precision);
    }

    /** How exactly a place is known, without its name: "village, within about 3 km". */
    public String precision(Location location) {
        String precision = words.name(location.precision());
        return location.extent() instanceof Extent.Disc disc && disc.radiusKm() > 0 ? words.say("precision.disc", precision, disc.radiusKm()) : precision;
    }

    /** A place's or a region's name in this language: Tombouctou is Timbuktu in English. */
    public String placeName(String officialName) {
        return words.sayOr("exonym." + officialName, officialName);
    }

    private String units(List<Extent.Unit> units) {
        return units.stream().map(unit -> words.say("unit." + unit.level(), placeName(unit.name()), Integer.toString(unit.era())))
                .collect(Collectors.joining(", "));
    }

    /** Reported deaths: "3 to 5, most likely 4"; "not reported". Every figure that is known is said. */
    public String toll(Toll toll) {
        if (!toll.isReported()) {
            return words.say("toll.notReported");
        }
        if (toll.isNoneOrUnknown()) {
            return words.say("toll.noneOrUnknown");
        }
        Integer low = toll.low();
        Integer high = toll.high();
        Integer best = toll.best();
        if (best == null) {
            return low == null ? words.say("toll.atMost", high) : high == null ? words.say("toll.atLeast", low)
                    : low.equals(high) ? words.say("toll.one", low) : words.say("toll.range", low, high);
        }
        boolean lowSays = low != null && !low.equals(best);
        boolean highSays = high != null && !high.equals(best);
        if (low != null && high != null && (lowSays || highSays)) {
            return words.say("toll.rangeBest", low, high, best);
        }
        return lowSays ? words.say("toll.atLeastBest", low, best) : highSays ? words.say("toll.atMostBest", high, best) : words.say("toll.one", best);
    }

    /** Who, and how that is known: "claimed by JNIM"; "not known". */
    public String attribution(Incident incident) {
        if (incident.attributedTo().isBlank()) {
            return words.say("attribution.none");
        }
        return words.say("attribution." + incident.attribution().name(), incident.attributedTo());
    }
}

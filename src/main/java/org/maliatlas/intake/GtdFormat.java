package org.maliatlas.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Toll;

/** The Global Terrorism Database, by column names. 0 in a month or day, -9 and -99 elsewhere mean unknown. */
final class GtdFormat implements RowFormat {
    private static final double EXACT_KM = 3;
    private static final double VICINITY_KM = 15;
    /** Specificity 2 and 3: the middle of a smaller district stands for it. */
    private static final double DISTRICT_KM = 60;
    private static final Set<String> CIVIL = Set.of("private citizens & property", "religious figures/institutions", "educational institution",
            "journalists & media", "ngo", "tourists");

    private final Ground ground;

    GtdFormat(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Draft read(Cells row) {
        Draft draft = new Draft();
        draft.id = row.text("eventid");
        if (draft.id.isEmpty()) {
            throw Refusal.of("noId", "eventid");
        }
        draft.country = row.text("country_txt");
        ground.requireCountry(draft.country);
        draft.date = date(row);
        String city = row.text("city");
        draft.place = city.isEmpty() || city.equalsIgnoreCase("unknown") ? row.text("provstate") : city;
        draft.lon = row.degrees("longitude");
        draft.lat = row.degrees("latitude");
        place(draft, row);
        draft.kind = kind(row.lower("attacktype1_txt"), row.lower("targtype1_txt"), row);
        String group = row.text("gname");
        if (!group.isEmpty() && !group.equalsIgnoreCase("unknown")) {
            draft.attributedTo = group;
            draft.attribution = row.text("claimed").equals("1") ? Attribution.CLAIMED : Attribution.ATTRIBUTED;
            draft.side(group);
        }
        String target = row.text("target1");
        draft.target = target.isEmpty() || target.equalsIgnoreCase("unknown") ? row.text("targtype1_txt") : target;
        draft.toll = toll(row);
        return draft;
    }

    private static DateSpan date(Cells row) {
        int year = whole(row, "iyear");
        int month = whole(row, "imonth");
        int day = whole(row, "iday");
        try {
            if (month <= 0) {
                return Dates.year(LocalDate.of(year, 1, 1).getYear());
            }
            return day <= 0 ? Dates.month(YearMonth.of(year, month)) : DateSpan.day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            throw Refusal.of("badDate", "iyear, imonth, iday", year + "-" + month + "-" + day);
        }
    }

    private static int whole(Cells row, String column) {
        double value = Figures.decimal(row.text(column));
        if (value != Math.rint(value) || Math.abs(value) > 9999) {
            throw row.text(column).isEmpty() ? Refusal.of("noDate", column) : Refusal.of("badDate", column, row.text(column));
        }
        return (int) value;
    }

    private void place(Draft draft, Cells row) {
        Era era = Era.at(draft.date.end());
        switch (row.code("specificity")) {
            case 1 -> {
                boolean vicinity = row.text("vicinity").equals("1");
                draft.precision = vicinity ? PlacePrecision.NEAR : PlacePrecision.EXACT;
                draft.radiusKm = vicinity ? VICINITY_KM : EXACT_KM;
            }
            case 2, 3 -> {
                draft.precision = PlacePrecision.DISTRICT;
                draft.radiusKm = DISTRICT_KM;
            }
            case 4 -> draft.units = ground.regionOrCountry(row.text("provstate"), "provstate", era, row);
            case 5 -> draft.units = ground.country(era);
            default -> {
                row.warn("unknownPrecision", "specificity", row.text("specificity"), DISTRICT_KM);
                draft.precision = PlacePrecision.NEAR;
                draft.radiusKm = DISTRICT_KM;
            }
        }
    }

    private static Kind kind(String attack, String target, Cells row) {
        boolean civil = CIVIL.contains(target);
        return switch (attack) {
            case "bombing/explosion" -> Kind.EXPLOSION;
            case "hostage taking (kidnapping)", "hostage taking (barricade incident)" -> Kind.ABDUCTION;
            case "armed assault", "assassination", "unarmed assault" -> civil ? Kind.ATTACK_ON_CIVILIANS : Kind.ARMED_ATTACK;
            case "facility/infrastructure attack", "hijacking", "unknown" -> Kind.OTHER;
            default -> {
                row.warn("unknownKind", "attacktype1_txt", attack.toLowerCase(Locale.ROOT));
                yield Kind.OTHER;
            }
        };
    }

    /** A part of a death comes of a total that was divided over several events. */
    private static Toll toll(Cells row) {
        String text = row.text("nkill");
        double deaths = text.isEmpty() ? Double.NaN : Figures.decimal(text);
        if (text.isEmpty() || deaths == -9 || deaths == -99) {
            return Toll.NOT_REPORTED;
        }
        if (Double.isNaN(deaths)) {
            throw Refusal.of("noFigure", "nkill", text);
        }
        if (deaths < 0) {
            throw Refusal.of("negative", "nkill", text);
        }
        if (deaths != Math.rint(deaths)) {
            row.warn("fraction", "nkill", text);
            return new Toll((int) Math.floor(deaths), null, (int) Math.ceil(deaths), "");
        }
        return new Toll(null, (int) deaths, null, "");
    }
}

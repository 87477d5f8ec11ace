package org.maliatlas.intake;

import org.maliatlas.geography.Era;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.PlacePrecision;

/** UCDP's Georeferenced Event Dataset and its monthly candidates. Codes: GED Codebook 22.1 (Högbladh 2022). */
final class UcdpFormat implements RowFormat {
    /** The columns of a release file, in their order: some candidate files have no header. */
    static final java.util.List<String> COLUMNS = java.util.List.of(("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
            + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,"
            + "side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,"
            + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,"
            + "date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob").split(","));

    /** A named place's point stands for all of it. */
    private static final double EXACT_KM = 3;
    /** {@code where_prec} 2: within about 25 km of the point. */
    private static final double NEAR_KM = 25;
    private static final double FUZZY_KM = 50;
    private static final int SUMMARY = 2;

    private final Ground ground;

    UcdpFormat(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Draft read(Cells row) {
        Draft draft = new Draft();
        draft.id = row.text("id");
        if (draft.id.isEmpty()) {
            throw Refusal.of("noId", "id");
        }
        draft.country = row.text("country");
        ground.requireCountry(draft.country);
        draft.date = date(row);
        draft.place = row.text("where_coordinates");
        draft.lon = row.degrees("longitude");
        draft.lat = row.degrees("latitude");
        place(draft, row);
        int type = row.code("type_of_violence");
        String sideA = row.text("side_a");
        String sideB = row.text("side_b");
        draft.side(sideA);
        draft.side(sideB);
        draft.kind = type == 3 ? Kind.ATTACK_ON_CIVILIANS : Kind.ARMED_ATTACK;
        if (type == 3) {
            draft.attributedTo = sideA;
            draft.attribution = Attribution.ATTRIBUTED;
            draft.target = sideB;
        } else if (type != 1 && type != 2) {
            row.warn("unknownCode", "type_of_violence", row.text("type_of_violence"));
            draft.kind = Kind.OTHER;
        }
        draft.toll(row.figure("low"), row.figure("best"), row.figure("high"), "", row, row.code("event_clarity") == SUMMARY);
        return draft;
    }

    private static DateSpan date(Cells row) {
        DateSpan start = day(row, "date_start");
        DateSpan end = day(row, "date_end");
        DateSpan span = Dates.between(start, end);
        int precision = row.code("date_prec");
        DatePrecision ours = switch (precision) {
            case 1 -> span.start().equals(span.end()) ? DatePrecision.DAY : DatePrecision.DAYS;
            case 2, 3 -> DatePrecision.DAYS;
            case 4 -> DatePrecision.MONTH;
            case 5 -> DatePrecision.YEAR;
            default -> {
                row.warn("unknownCode", "date_prec", row.text("date_prec"));
                yield span.precision();
            }
        };
        return new DateSpan(span.start(), span.end(), ours);
    }

    private static DateSpan day(Cells row, String column) {
        String text = row.text(column);
        DateSpan day = Dates.read(text, null);
        if (day == null) {
            throw text.isEmpty() ? Refusal.of("noDate", column) : Refusal.of("badDate", column, text);
        }
        return day;
    }

    private void place(Draft draft, Cells row) {
        Era era = Era.at(draft.date.end());
        switch (row.code("where_prec")) {
            case 1 -> at(draft, PlacePrecision.EXACT, EXACT_KM);
            case 2 -> at(draft, PlacePrecision.NEAR, NEAR_KM);
            case 3 -> ground.cercle(row.text("adm_2")).ifPresentOrElse(unit -> in(draft, unit), () -> {
                row.warn("unknownUnit", "adm_2", row.text("adm_2"), FUZZY_KM);
                at(draft, PlacePrecision.DISTRICT, FUZZY_KM);
            });
            case 4 -> draft.units = ground.regionOrCountry(row.text("adm_1"), "adm_1", era, row);
            case 5 -> at(draft, PlacePrecision.NEAR, FUZZY_KM);
            case 6 -> draft.units = ground.country(era);
            case 7 -> {
                row.warn("noLand");
                at(draft, PlacePrecision.NEAR, 2 * FUZZY_KM);
            }
            default -> {
                row.warn("unknownPrecision", "where_prec", row.text("where_prec"), NEAR_KM);
                at(draft, PlacePrecision.NEAR, NEAR_KM);
            }
        }
    }

    private static void at(Draft draft, PlacePrecision precision, double radiusKm) {
        draft.precision = precision;
        draft.radiusKm = radiusKm;
    }

    private static void in(Draft draft, org.maliatlas.incident.Extent.Unit unit) {
        draft.units = java.util.List.of(unit);
    }
}

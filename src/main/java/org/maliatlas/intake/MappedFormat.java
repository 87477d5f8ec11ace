package org.maliatlas.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Source;

/** Any table, by a mapping of its columns. */
final class MappedFormat implements RowFormat {
    /** What a table that says nothing of it is taken to mean by a point: a named place, to within some kilometres. */
    private static final double PLACE_KM = 5;
    private static final double EXACT_KM = 3;
    private static final int ID_DIGITS = 16;

    private final Ground ground;
    private final ColumnMapping mapping;
    private final Source dataset;
    private final MessageDigest sha;

    MappedFormat(Ground ground, ColumnMapping mapping, Source dataset) {
        this.ground = ground;
        this.mapping = mapping;
        this.dataset = dataset;
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String text(Cells row, Field field) {
        String column = mapping.columns().get(field);
        return column == null ? "" : row.text(column);
    }

    @Override
    public Draft read(Cells row) {
        Draft draft = new Draft();
        draft.id = text(row, Field.ID);
        if (draft.id.isEmpty()) {
            if (mapping.columns().containsKey(Field.ID)) {
                throw Refusal.of("noId", mapping.columns().get(Field.ID));
            }
            draft.id = idOfContent(row);
        }
        draft.country = text(row, Field.COUNTRY);
        ground.requireCountry(draft.country);
        draft.date = date(row);
        draft.place = text(row, Field.PLACE);
        place(draft, row);
        kind(draft, row);
        draft.attributedTo = text(row, Field.ATTRIBUTED_TO);
        draft.attribution = draft.attributedTo.isEmpty() ? Attribution.UNKNOWN : Attribution.ATTRIBUTED;
        draft.side(draft.attributedTo);
        draft.target = text(row, Field.TARGET);
        draft.toll(figure(row, Field.DEATHS_LOW), figure(row, Field.DEATHS), figure(row, Field.DEATHS_HIGH), "", row, false);
        draft.note = text(row, Field.NOTE);
        draft.source = source(row);
        return draft;
    }

    /** A row without an id is known by its content: the same row is the same incident when the file is imported again. */
    private String idOfContent(Cells row) {
        sha.reset();
        for (String value : row.values()) {
            sha.update(value.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0x1f);
        }
        return HexFormat.of().formatHex(sha.digest()).substring(0, ID_DIGITS);
    }

    private DateSpan date(Cells row) {
        String column = mapping.columns().get(Field.DATE);
        DateSpan first = date(row, column, text(row, Field.DATE));
        String last = text(row, Field.DATE_END);
        return last.isEmpty() ? first : Dates.between(first, date(row, mapping.columns().get(Field.DATE_END), last));
    }

    private DateSpan date(Cells row, String column, String text) {
        if (text.isEmpty()) {
            throw Refusal.of("noDate", column);
        }
        DateSpan date = Dates.read(text, mapping.dateOrder().orElse(null));
        if (date == null) {
            throw Refusal.of("badDate", column, text);
        }
        return date;
    }

    private void place(Draft draft, Cells row) {
        if (row.header().has("geometry") && !row.text("geometry").equals("Point") && !mapping.columns().containsKey(Field.REGION)) {
            throw Refusal.of("noPointGeometry", row.text("geometry").isEmpty() ? "null" : row.text("geometry"));
        }
        draft.lon = degrees(row, Field.LONGITUDE);
        draft.lat = degrees(row, Field.LATITUDE);
        if (Double.isNaN(draft.lon) != Double.isNaN(draft.lat)) {
            throw Refusal.of("halfPoint");
        }
        String radius = text(row, Field.UNCERTAINTY_KM);
        double radiusKm = radius.isEmpty() ? PLACE_KM : Figures.decimal(radius);
        if (!(radiusKm >= 0 && radiusKm <= 2000)) {
            throw Refusal.of("noNumber", mapping.columns().get(Field.UNCERTAINTY_KM), radius);
        }
        draft.radiusKm = radiusKm;
        draft.precision = radius.isEmpty() ? PlacePrecision.VILLAGE : radiusKm <= EXACT_KM ? PlacePrecision.EXACT : PlacePrecision.NEAR;
        if (Double.isNaN(draft.lon) && (draft.place.isEmpty() || ground.placesNamed(draft.place).isEmpty())) {
            units(draft, row);
        }
    }

    /** A row without a point that names its cercle or region is known to that. */
    private void units(Draft draft, Cells row) {
        java.util.Optional<Extent.Unit> unit = ground.cercle(text(row, Field.CERCLE))
                .or(() -> ground.region(text(row, Field.REGION), Era.at(draft.date.end())));
        if (unit.isPresent()) {
            draft.units = List.of(unit.get());
            draft.place = draft.place.isEmpty() ? unit.get().name() : draft.place;
        }
    }

    private double degrees(Cells row, Field field) {
        String column = mapping.columns().get(field);
        return column == null ? Double.NaN : row.degrees(column);
    }

    private Integer figure(Cells row, Field field) {
        String column = mapping.columns().get(field);
        return column == null ? null : row.figure(column);
    }

    private void kind(Draft draft, Cells row) {
        String text = text(row, Field.KIND);
        draft.kind = KindWords.find(text).orElse(Kind.OTHER);
        if (!text.isEmpty() && draft.kind == Kind.OTHER && !text.equalsIgnoreCase(Kind.OTHER.code())) {
            row.warn("unknownKind", mapping.columns().get(Field.KIND), text);
        }
    }

    /** The row's own source where it names one, else the table. */
    private Source source(Cells row) {
        String publisher = text(row, Field.SOURCE);
        String title = text(row, Field.SOURCE_TITLE);
        String url = text(row, Field.SOURCE_URL);
        if (publisher.isEmpty() && title.isEmpty() && url.isEmpty()) {
            return null;
        }
        String date = text(row, Field.SOURCE_DATE);
        String shownTitle = title.isEmpty() ? dataset.title() : title;
        return new Source(String.join("|", publisher, shownTitle, date, url), publisher.isEmpty() ? dataset.publisher() : publisher, shownTitle, date, url);
    }
}

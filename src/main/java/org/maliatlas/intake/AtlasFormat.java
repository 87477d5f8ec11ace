package org.maliatlas.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatasetRow;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Kind;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Source;
import org.maliatlas.incident.Toll;
import org.maliatlas.tables.FormulaGuard;

/** The atlas' own export, read back without loss. */
final class AtlasFormat implements RowFormat {
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Draft read(Cells row) {
        Draft draft = new Draft();
        draft.id = text(row, "id");
        if (draft.id.isEmpty()) {
            throw Refusal.of("noId", "id");
        }
        try {
            draft.date = new DateSpan(LocalDate.parse(row.text("date_start")), LocalDate.parse(row.text("date_end")),
                    DatePrecision.ofCode(row.text("date_precision")));
            draft.place = text(row, "place");
            draft.precision = PlacePrecision.ofCode(row.text("place_precision"));
            draft.lon = row.degrees(row.header().has("lon") ? "lon" : "longitude");
            draft.lat = row.degrees(row.header().has("lat") ? "lat" : "latitude");
            if (Double.isNaN(draft.lon)) {
                draft.units = Arrays.stream(row.text("units").split(" *\\| *")).map(Extent.Unit::ofCode).toList();
            } else {
                draft.radiusKm = row.degrees("uncertainty_km");
            }
            draft.origin = text(row, "coord_origin");
            draft.kind = Kind.ofCode(row.text("kind"));
            draft.attributedTo = text(row, "attributed_to");
            draft.attribution = Attribution.ofCode(row.text("attribution"));
            draft.target = text(row, "target");
            draft.toll = new Toll(row.figure("deaths_low"), row.figure("deaths_best"), row.figure("deaths_high"), text(row, "deaths_note"));
            draft.note = text(row, "note");
            draft.claims = claims(json.readTree(row.values().get(row.header().find("claims"))));
        } catch (JsonProcessingException e) {
            throw Refusal.of("badClaims");
        } catch (java.time.DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw Refusal.of("notOurs", String.valueOf(e.getMessage()));
        }
        return draft;
    }

    private static String text(Cells row, String column) {
        int at = row.header().find(column);
        return at < 0 ? "" : PlainText.of(FormulaGuard.unguard(row.values().get(at)));
    }

    private static List<Claim> claims(JsonNode array) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode claim : array) {
            JsonNode source = claim.path("source");
            claims.add(new Claim(new Source(string(source, "id", ""), string(source, "publisher", ""), string(source, "title", ""),
                    string(source, "date", ""), string(source, "url", "")), date(claim), string(claim, "place", null), toll(claim),
                    string(claim, "attributed_to", null), string(claim, "note", ""), row(claim.get("row"))));
        }
        return claims;
    }

    private static String string(JsonNode node, String key, String otherwise) {
        return node.hasNonNull(key) ? PlainText.of(node.get(key).asText()) : otherwise;
    }

    private static DateSpan date(JsonNode claim) {
        return claim.hasNonNull("date_start") ? new DateSpan(LocalDate.parse(claim.get("date_start").asText()),
                LocalDate.parse(claim.get("date_end").asText()), DatePrecision.ofCode(claim.get("date_precision").asText())) : null;
    }

    private static Toll toll(JsonNode claim) {
        Toll toll = new Toll(figure(claim, "deaths_low"), figure(claim, "deaths_best"), figure(claim, "deaths_high"), "");
        return toll.isReported() ? toll : null;
    }

    private static Integer figure(JsonNode claim, String key) {
        return claim.hasNonNull(key) ? Integer.valueOf(claim.get(key).asText()) : null;
    }

    private static DatasetRow row(JsonNode row) {
        if (row == null || row.isNull()) {
            return null;
        }
        List<String> sides = new ArrayList<>();
        row.path("sides").forEach(side -> sides.add(PlainText.of(side.asText())));
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        row.path("fields").fields().forEachRemaining(field -> {
            names.add(field.getKey());
            values.add(PlainText.of(field.getValue().asText()));
        });
        return new DatasetRow(string(row, "id", ""), sides, names, values);
    }
}

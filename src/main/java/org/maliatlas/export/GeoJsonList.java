package org.maliatlas.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.PrimitiveIterator;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;

/**
 * The incidents that answer as GeoJSON (RFC 7946): points where the place is a point, with its radius of uncertainty; no
 * geometry where only a region is known, which is named in {@code units}: a region is no point.
 */
final class GeoJsonList {
    private final Selection selection;

    GeoJsonList(Selection selection) {
        this.selection = selection;
    }

    void write(Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        if (!selection.note().isEmpty()) {
            json.writeStringField("note", selection.note());
        }
        json.writeArrayFieldStart("features");
        for (PrimitiveIterator.OfInt it = selection.indices().iterator(); it.hasNext();) {
            feature(json, it.nextInt());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void feature(JsonGenerator json, int index) throws IOException {
        Map<String, Object> row = IncidentRow.of(selection, index);
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", (String) row.get("id"));
        json.writeFieldName("geometry");
        Incident incident = selection.answer().dataset().incident(index);
        if (incident.location().extent() instanceof Extent.Disc disc) {
            json.writeStartObject();
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(disc.lon());
            json.writeNumber(disc.lat());
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Object> entry : row.entrySet()) {
            if (!entry.getKey().equals("id") && !entry.getKey().equals("lat") && !entry.getKey().equals("lon")) {
                json.writeFieldName(entry.getKey());
                if (entry.getKey().equals("claims")) {
                    ClaimsJson.write(json, incident.claims());
                } else {
                    value(json, entry.getValue());
                }
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }
}

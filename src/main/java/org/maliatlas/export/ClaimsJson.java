package org.maliatlas.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatasetRow;
import org.maliatlas.incident.Source;

/** All claims of an incident, whole, as a JSON array; parts that a claim leaves open are left out. */
final class ClaimsJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ClaimsJson() {
    }

    static String text(List<Claim> claims) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static void write(JsonGenerator json, List<Claim> claims) throws IOException {
        json.writeStartArray();
        for (Claim claim : claims) {
            json.writeStartObject();
            source(json, claim.source());
            if (claim.date() != null) {
                json.writeStringField("date_start", claim.date().start().toString());
                json.writeStringField("date_end", claim.date().end().toString());
                json.writeStringField("date_precision", claim.date().precision().code());
            }
            field(json, "place", claim.place());
            if (claim.toll() != null) {
                field(json, "deaths_low", claim.toll().low());
                field(json, "deaths_best", claim.toll().best());
                field(json, "deaths_high", claim.toll().high());
            }
            field(json, "attributed_to", claim.attributedTo());
            field(json, "note", claim.note().isEmpty() ? null : claim.note());
            if (claim.row() != null) {
                row(json, claim.row());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void source(JsonGenerator json, Source source) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("id", source.id());
        json.writeStringField("publisher", source.publisher());
        json.writeStringField("title", source.title());
        json.writeStringField("date", source.date());
        json.writeStringField("url", source.url());
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, DatasetRow row) throws IOException {
        json.writeObjectFieldStart("row");
        json.writeStringField("id", row.id());
        json.writeArrayFieldStart("sides");
        for (String side : row.sides()) {
            json.writeString(side);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("fields");
        for (Map.Entry<String, String> field : row.fields().entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, String name, Object value) throws IOException {
        if (value instanceof Integer figure) {
            json.writeNumberField(name, figure);
        } else if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }
}

package org.maliatlas.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingJsonFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.maliatlas.words.UserProblem;

/**
 * The features of a GeoJSON collection (RFC 7946) as a table: a header, numbered 0, then a row for each feature. The header
 * is {@code longitude}, {@code latitude}, {@code geometry} (the geometry's type) and the names of all properties. A feature
 * that is no point has no coordinates here.
 */
final class GeoJsonTable implements Table {
    static final List<String> OWN = List.of("longitude", "latitude", "geometry");
    private static final JsonFactory JSON = new MappingJsonFactory();

    private final String name;
    private final Recognition recognition;
    private final JsonParser parser;
    private final Map<String, Integer> columns;
    private final List<String> header;
    private final LongSupplier bytesRead;
    private final long bytesInAll;
    private long features = -1;
    private boolean ended;

    GeoJsonTable(String name, Recognition recognition, Set<String> properties, Reader in, LongSupplier bytesRead, long bytesInAll) {
        this.name = name;
        this.recognition = recognition;
        this.header = new ArrayList<>(OWN);
        properties.stream().filter(property -> !OWN.contains(property)).forEach(header::add);
        this.columns = new java.util.HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), i);
        }
        this.bytesRead = bytesRead;
        this.bytesInAll = bytesInAll;
        this.parser = toFeatures(name, in);
    }

    /** The names of all properties of all features, in the order of their first use. */
    static Set<String> properties(String name, Reader in) {
        Set<String> properties = new LinkedHashSet<>();
        try (JsonParser parser = toFeatures(name, in)) {
            JsonNode feature = next(name, parser, 0);
            for (long n = 1; feature != null; n++) {
                if (feature.hasNonNull("id")) {
                    properties.add("id");
                }
                feature.path("properties").fieldNames().forEachRemaining(properties::add);
                feature = next(name, parser, n);
            }
            return properties;
        } catch (IOException e) {
            throw TableFile.unreadable(name, e);
        }
    }

    /** A parser that stands before the first feature; where there is none, the text is closed. */
    private static JsonParser toFeatures(String name, Reader in) {
        try {
            return beforeFeatures(name, in);
        } catch (UserProblem e) {
            try {
                in.close();
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private static JsonParser beforeFeatures(String name, Reader in) {
        try {
            JsonParser parser = JSON.createParser(in);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UserProblem(GeoJsonTable.class, "table.noFeatures", null, name);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isFeatures = parser.currentName().equals("features");
                if (parser.nextToken() == JsonToken.START_ARRAY && isFeatures) {
                    return parser;
                }
                parser.skipChildren();
            }
            throw new UserProblem(GeoJsonTable.class, "table.noFeatures", null, name);
        } catch (JsonProcessingException e) {
            throw bad(name, e);
        } catch (IOException e) {
            throw TableFile.unreadable(name, e);
        }
    }

    /** Not JSON, or beyond all measure: nested too deep, a number or a text without end. */
    private static UserProblem bad(String name, JsonProcessingException e) {
        return new UserProblem(GeoJsonTable.class, "table.badJson", e, name, e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()));
    }

    private static JsonNode next(String name, JsonParser parser, long read) {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw new UserProblem(GeoJsonTable.class, "table.noFeature", null, name, read + 1);
            }
            return parser.readValueAsTree();
        } catch (JsonProcessingException e) {
            throw bad(name, e);
        } catch (IOException e) {
            throw TableFile.unreadable(name, e);
        }
    }

    @Override
    public Recognition recognition() {
        return recognition;
    }

    @Override
    public TableRow next() {
        if (++features == 0) {
            return new TableRow(0, mended(header), header.stream().anyMatch(MixedReader::isMixed));
        }
        JsonNode feature = ended ? null : next(name, parser, features - 1);
        if (feature == null) {
            ended = true;
            return null;
        }
        String[] cells = new String[header.size()];
        java.util.Arrays.fill(cells, "");
        if (feature.hasNonNull("id") && columns.containsKey("id")) {
            cells[columns.get("id")] = feature.get("id").asText();
        }
        for (Iterator<Map.Entry<String, JsonNode>> it = feature.path("properties").fields(); it.hasNext();) {
            Map.Entry<String, JsonNode> property = it.next();
            JsonNode value = property.getValue();
            Integer column = columns.get(property.getKey());
            if (value.isNull() || column == null) {
                continue;
            }
            cells[column] = value.isValueNode() ? value.asText() : value.toString();
        }
        JsonNode geometry = feature.path("geometry");
        cells[2] = geometry.path("type").asText("");
        if (cells[2].equals("Point") && geometry.path("coordinates").path(1).isNumber()) {
            cells[0] = geometry.path("coordinates").path(0).asText("");
            cells[1] = geometry.path("coordinates").path(1).asText("");
        }
        return new TableRow(features, mended(List.of(cells)), java.util.Arrays.stream(cells).anyMatch(MixedReader::isMixed));
    }

    private static List<String> mended(List<String> cells) {
        return cells.stream().map(cell -> MixedReader.isMixed(cell) ? MixedReader.mend(cell) : cell).toList();
    }

    @Override
    public long bytesRead() {
        return bytesRead.getAsLong();
    }

    @Override
    public long bytesInAll() {
        return bytesInAll;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw TableFile.unreadable(name, e);
        }
    }
}

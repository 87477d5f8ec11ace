package org.maliatlas.geography;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import org.maliatlas.words.UserProblem;

/**
 * Shapes of GeoJSON (RFC 7946): features, collections of them, bare geometries, or several of these one after another (RFC 8142 and
 * lines of features). Read token by token: only what is kept is ever in memory.
 */
final class GeoJsonShapes {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_RS_CONTROL_CHAR).build();
    private static final Pattern WGS84 = Pattern.compile(".*(CRS:?84|EPSG:.*:4326|EPSG:4326)", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final ShapeCollector collector;
    private int features;

    private GeoJsonShapes(Path file) {
        this.file = file;
        this.collector = new ShapeCollector(file);
    }

    /** @throws UserProblem naming the file and the feature, where it is no GeoJSON */
    static ShapeCollector read(Path file, List<UserProblem> remarks) {
        GeoJsonShapes reader = new GeoJsonShapes(file);
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            reader.read(parser);
            return reader.collector;
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).startsWith("Invalid UTF-8")) {
                remarks.add(new UserProblem(LayerFile.class, "layer.windows1252", null, file.getFileName()));
                return readWindows1252(file);
            }
            throw reader.problem(e);
        }
    }

    private static ShapeCollector readWindows1252(Path file) {
        GeoJsonShapes reader = new GeoJsonShapes(file);
        try (JsonParser parser = JSON.createParser(Files.newBufferedReader(file, Charset.forName("windows-1252")))) {
            reader.read(parser);
            return reader.collector;
        } catch (IOException e) {
            throw reader.problem(e);
        }
    }

    private UserProblem problem(IOException e) {
        if (e instanceof JsonProcessingException json) {
            return new UserProblem(LayerFile.class, "layer.badJson", e, file.getFileName(), json.getLocation() == null ? 1 : json.getLocation().getLineNr());
        }
        return new UserProblem(LayerFile.class, "layer.missing", e, file);
    }

    private UserProblem bad() {
        return features == 0 ? new UserProblem(LayerFile.class, "layer.foreignJson", null, file.getFileName())
                : new UserProblem(LayerFile.class, "layer.noGeoJson", null, file.getFileName(), features);
    }

    private void read(JsonParser parser) throws IOException {
        boolean any = false;
        while (parser.nextToken() != null) {
            any = true;
            readObject(parser);
        }
        if (!any) {
            throw bad();
        }
    }

    /** A collection, a feature or a geometry that is no feature's. */
    private void readObject(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw bad();
        }
        GeoJsonGeometry bare = new GeoJsonGeometry(file);
        GeoJsonGeometry geometry = null;
        Map<String, String> attributes = Map.of();
        boolean collection = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "features" -> {
                    collection = true;
                    readFeatures(parser);
                }
                case "geometry" -> geometry = value == JsonToken.START_OBJECT ? GeoJsonGeometry.read(parser, file) : null;
                case "properties" -> attributes = value == JsonToken.START_OBJECT ? attributes(parser) : Map.of();
                case "crs" -> requireWgs84(parser.readValueAsTree());
                default -> bare.take(name, parser);
            }
        }
        if (!collection) {
            features++;
            boolean feature = bare.type().equals("Feature");
            if (!feature || geometry != null) {
                take(feature ? geometry : bare, attributes);
            }
        }
    }

    private void readFeatures(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw bad();
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            readObject(parser);
        }
    }

    private void take(GeoJsonGeometry geometry, Map<String, String> attributes) {
        Geometry shape;
        try {
            shape = geometry.shape();
        } catch (IllegalArgumentException e) {
            throw bad();
        }
        if (shape == null) {
            collector.leaveOut();
        } else if (!shape.isEmpty()) {
            collector.accept(new ShapefileReader.Shape(shape, attributes));
        }
    }

    /** Before RFC 7946 a file could name another reference system. */
    private void requireWgs84(JsonNode crs) {
        String name = crs.path("properties").path("name").asText("");
        if (!name.isEmpty() && !WGS84.matcher(name).matches()) {
            throw new UserProblem(LayerFile.class, "layer.otherCrs", null, file.getFileName(), name.toUpperCase(Locale.ROOT));
        }
    }

    private static Map<String, String> attributes(JsonParser parser) throws IOException {
        Map<String, String> attributes = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            String text = value.isScalarValue() && value != JsonToken.VALUE_NULL ? parser.getText().strip() : "";
            parser.skipChildren();
            if (!text.isEmpty()) {
                attributes.put(name, text);
            }
        }
        return Map.copyOf(attributes);
    }
}

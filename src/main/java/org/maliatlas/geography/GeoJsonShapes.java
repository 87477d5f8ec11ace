package org.maliatlas.geography;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.maliatlas.words.UserProblem;

/** Shapes of GeoJSON (RFC 7946): features, collections of them, or a bare geometry. */
final class GeoJsonShapes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Path file;
    private final List<ShapefileReader.Shape> shapes = new ArrayList<>();

    private GeoJsonShapes(Path file) {
        this.file = file;
    }

    /** @throws UserProblem naming the file and the feature, where it is no GeoJSON */
    static List<ShapefileReader.Shape> read(Path file) {
        GeoJsonShapes reader = new GeoJsonShapes(file);
        try {
            JsonNode root = JSON.readTree(file.toFile());
            if (root == null || !root.isObject()) {
                throw reader.bad(0);
            }
            reader.requireWgs84(root);
            reader.collect(root);
            return reader.shapes;
        } catch (JsonProcessingException e) {
            throw new UserProblem(LayerFile.class, "layer.badJson", e, file.getFileName(), e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new UserProblem(LayerFile.class, "layer.missing", e, file);
        }
    }

    private UserProblem bad(int feature) {
        return new UserProblem(LayerFile.class, "layer.noGeoJson", null, file.getFileName(), feature);
    }

    /** Before RFC 7946 a file could name another reference system. */
    private void requireWgs84(JsonNode root) {
        String crs = root.path("crs").path("properties").path("name").asText("").toUpperCase(Locale.ROOT);
        if (!crs.isEmpty() && !crs.contains("CRS84") && !crs.endsWith("4326")) {
            throw new UserProblem(LayerFile.class, "layer.otherCrs", null, file.getFileName(), crs);
        }
    }

    private void collect(JsonNode node) {
        switch (node.path("type").asText("")) {
            case "FeatureCollection" -> node.path("features").forEach(this::collect);
            case "Feature" -> {
                if (!node.path("geometry").isNull() && !node.path("geometry").isMissingNode()) {
                    add(node.get("geometry"), attributes(node.path("properties")));
                }
            }
            default -> add(node, Map.of());
        }
    }

    private void add(JsonNode geometry, Map<String, String> attributes) {
        try {
            Geometry shape = geometry(geometry);
            if (!shape.isEmpty()) {
                shapes.add(new ShapefileReader.Shape(shape, attributes));
            }
        } catch (IllegalArgumentException e) {
            throw bad(shapes.size() + 1);
        }
    }

    private static Map<String, String> attributes(JsonNode properties) {
        Map<String, String> attributes = new HashMap<>();
        properties.fields().forEachRemaining(field -> {
            if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                attributes.put(field.getKey(), field.getValue().asText());
            }
        });
        return attributes;
    }

    private static Geometry geometry(JsonNode node) {
        JsonNode coordinates = node.path("coordinates");
        return switch (node.path("type").asText("")) {
            case "Point" -> FACTORY.createPoint(coordinate(coordinates));
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(coordinates(coordinates));
            case "LineString" -> FACTORY.createLineString(coordinates(coordinates));
            case "MultiLineString" -> {
                List<LineString> lines = new ArrayList<>();
                coordinates.forEach(line -> lines.add(FACTORY.createLineString(coordinates(line))));
                yield FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
            }
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                List<Polygon> polygons = new ArrayList<>();
                coordinates.forEach(part -> polygons.add(polygon(part)));
                yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
            case "GeometryCollection" -> {
                List<Geometry> parts = new ArrayList<>();
                node.path("geometries").forEach(part -> parts.add(geometry(part)));
                yield FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new));
            }
            default -> throw new IllegalArgumentException("no geometry");
        };
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = new ArrayList<>();
        rings.forEach(ring -> all.add(FACTORY.createLinearRing(coordinates(ring))));
        return all.isEmpty() ? FACTORY.createPolygon()
                : FACTORY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] coordinates(JsonNode array) {
        List<Coordinate> all = new ArrayList<>();
        array.forEach(point -> all.add(coordinate(point)));
        return all.toArray(Coordinate[]::new);
    }

    private static Coordinate coordinate(JsonNode point) {
        if (!point.path(0).isNumber() || !point.path(1).isNumber() || Math.abs(point.get(0).doubleValue()) > 180 || Math.abs(point.get(1).doubleValue()) > 90) {
            throw new IllegalArgumentException("no longitude and latitude: " + point);
        }
        return new Coordinate(point.get(0).doubleValue(), point.get(1).doubleValue());
    }
}

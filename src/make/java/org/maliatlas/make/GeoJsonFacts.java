package org.maliatlas.make;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads the reference's GeoJSON: lines and polygons with their properties. */
final class GeoJsonFacts {
    /** A shape and what is said of it. */
    record Fact(Geometry geometry, JsonNode properties) {
        String text(String key) {
            return properties.path(key).asText("");
        }
    }

    private final GeometryFactory factory = new GeometryFactory();

    List<Fact> read(Path file) throws IOException {
        List<Fact> facts = new ArrayList<>();
        for (JsonNode feature : new ObjectMapper().readTree(file.toFile()).get("features")) {
            facts.add(new Fact(geometry(feature.get("geometry")), feature.get("properties")));
        }
        return facts;
    }

    private Geometry geometry(JsonNode node) {
        JsonNode c = node.get("coordinates");
        return switch (node.get("type").asText()) {
            case "Polygon" -> polygon(c);
            case "MultiPolygon" -> {
                Polygon[] parts = new Polygon[c.size()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = polygon(c.get(i));
                }
                yield factory.createMultiPolygon(parts);
            }
            case "LineString" -> factory.createLineString(points(c));
            case "MultiLineString" -> {
                LineString[] parts = new LineString[c.size()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = factory.createLineString(points(c.get(i)));
                }
                yield factory.createMultiLineString(parts);
            }
            default -> throw new IllegalArgumentException("no line or polygon: " + node.get("type"));
        };
    }

    private Polygon polygon(JsonNode rings) {
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = factory.createLinearRing(points(rings.get(i + 1)));
        }
        return factory.createPolygon(factory.createLinearRing(points(rings.get(0))), holes);
    }

    private static Coordinate[] points(JsonNode node) {
        Coordinate[] points = new Coordinate[node.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(node.get(i).get(0).asDouble(), node.get(i).get(1).asDouble());
        }
        return points;
    }
}

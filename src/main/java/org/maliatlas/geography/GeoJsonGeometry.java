package org.maliatlas.geography;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.maliatlas.words.UserProblem;

/** A geometry of GeoJSON while it is read: its members come in any order, and its sort may come last. */
final class GeoJsonGeometry {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Degrees by which rounding may lead beyond the end of the world. */
    private static final double ROUNDING = 1e-6;

    private final Path file;
    private String type = "";
    /** A {@link Coordinate}, or a list of such objects; null where there are none. */
    private Object coordinates;
    private List<GeoJsonGeometry> parts = List.of();
    private long points;
    private boolean inDegrees = true;

    GeoJsonGeometry(Path file) {
        this.file = file;
    }

    /** Reads one at its opening brace. @throws UserProblem if it has too many points */
    static GeoJsonGeometry read(JsonParser parser, Path file) throws IOException {
        GeoJsonGeometry geometry = new GeoJsonGeometry(file);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            geometry.take(name, parser);
        }
        return geometry;
    }

    /** Takes one member; those that mean nothing are passed over. */
    void take(String name, JsonParser parser) throws IOException {
        if (name.equals("type") && parser.currentToken() == JsonToken.VALUE_STRING) {
            type = parser.getText();
        } else if (name.equals("coordinates") && parser.currentToken() == JsonToken.START_ARRAY) {
            coordinates = coordinates(parser);
        } else if (name.equals("geometries") && parser.currentToken() == JsonToken.START_ARRAY) {
            parts = new ArrayList<>();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                parts.add(read(parser, file));
            }
        } else {
            parser.skipChildren();
        }
    }

    String type() {
        return type;
    }

    private Object coordinates(JsonParser parser) throws IOException {
        if (parser.nextToken().isNumeric()) {
            return point(parser);
        }
        List<Object> list = new ArrayList<>();
        while (parser.currentToken() == JsonToken.START_ARRAY) {
            list.add(coordinates(parser));
            parser.nextToken();
        }
        inDegrees &= parser.currentToken() == JsonToken.END_ARRAY;
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            parser.nextToken();
        }
        return list;
    }

    private Coordinate point(JsonParser parser) throws IOException {
        double lon = parser.getDoubleValue();
        double lat = parser.nextToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            parser.nextToken();
        }
        inDegrees &= Math.abs(lon) <= 180 + ROUNDING && Math.abs(lat) <= 90 + ROUNDING;
        points++;
        ShapeCollector.requireFew(file, points);
        return new CoordinateXY(Math.max(-180, Math.min(180, lon)), Math.max(-90, Math.min(90, lat)));
    }

    /**
     * What was read; null where its points make no shape, such as a ring of two.
     *
     * @throws IllegalArgumentException where it is no GeoJSON in degrees
     */
    Geometry shape() {
        if (!inDegrees) {
            throw new IllegalArgumentException("no longitude and latitude");
        }
        try {
            return switch (type) {
                case "Point" -> coordinates instanceof Coordinate point ? FACTORY.createPoint(point) : nothing();
                case "MultiPoint" -> FACTORY.createMultiPointFromCoords(line(coordinates));
                case "LineString" -> lineString(coordinates);
                case "MultiLineString" -> FACTORY.createMultiLineString(list(coordinates).stream().map(GeoJsonGeometry::lineString).toArray(LineString[]::new));
                case "Polygon" -> polygon(coordinates);
                case "MultiPolygon" -> FACTORY.createMultiPolygon(list(coordinates).stream().map(GeoJsonGeometry::polygon).toArray(Polygon[]::new));
                case "GeometryCollection" -> collection();
                default -> throw new IllegalArgumentException("no geometry: " + type);
            };
        } catch (NoShape e) {
            return null;
        }
    }

    /** An empty list of coordinates is allowed and means nothing. */
    private Geometry nothing() {
        list(coordinates);
        return FACTORY.createPoint();
    }

    private Geometry collection() {
        Geometry[] shapes = new Geometry[parts.size()];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = parts.get(i).shape();
            if (shapes[i] == null) {
                throw new NoShape();
            }
        }
        return FACTORY.createGeometryCollection(shapes);
    }

    private static Polygon polygon(Object rings) {
        List<LinearRing> all = list(rings).stream().map(GeoJsonGeometry::ring).toList();
        return all.isEmpty() ? FACTORY.createPolygon() : FACTORY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    /** A ring that was left open is closed. */
    private static LinearRing ring(Object list) {
        List<Coordinate> points = new ArrayList<>(List.of(line(list)));
        if (!points.isEmpty() && !points.get(0).equals2D(points.get(points.size() - 1))) {
            points.add(points.get(0).copy());
        }
        if (!points.isEmpty() && points.size() < 4) {
            throw new NoShape();
        }
        return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static LineString lineString(Object list) {
        Coordinate[] points = line(list);
        if (points.length == 1) {
            throw new NoShape();
        }
        return FACTORY.createLineString(points);
    }

    private static Coordinate[] line(Object list) {
        List<?> points = list(list);
        if (!points.stream().allMatch(Coordinate.class::isInstance)) {
            throw new IllegalArgumentException("no line of points");
        }
        return points.toArray(Coordinate[]::new);
    }

    private static List<?> list(Object coordinates) {
        if (coordinates instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no coordinates");
    }

    /** Its points make none. */
    private static final class NoShape extends RuntimeException {
        NoShape() {
            super(null, null, false, false);
        }
    }
}

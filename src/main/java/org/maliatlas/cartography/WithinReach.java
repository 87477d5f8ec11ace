package org.maliatlas.cartography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;

/**
 * Cuts shapes to what any view can come to show, and gives long edges points between. The map's cone is cut open on the far side of the
 * Earth: a shape that spans that cut, such as Antarctica on a map of the world, would otherwise come to lie right across Africa.
 */
final class WithinReach {
    /** Longitude and latitude; wider than any view of Mali. */
    static final Envelope BOX = new Envelope(-90, 85, -50, 80);
    /** An edge is straight in longitude and latitude; one this long departs from a straight line on the map by less than 100 m. */
    private static final double LONGEST_EDGE_DEGREES = 1;

    private WithinReach() {
    }

    /** The parts of a shape that are within reach, single points, lines and polygons; none where it lies elsewhere. */
    static List<Geometry> parts(Geometry lonLat) {
        List<Geometry> parts = new ArrayList<>();
        collect(lonLat, parts);
        return parts;
    }

    private static void collect(Geometry shape, List<Geometry> parts) {
        if (!BOX.intersects(shape.getEnvelopeInternal())) {
            return;
        }
        if (shape instanceof Point) {
            parts.add(shape);
        } else if (shape instanceof LineString line) {
            lines(line, parts);
        } else if (shape instanceof Polygon polygon) {
            polygon(polygon, parts);
        } else {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                collect(shape.getGeometryN(i), parts);
            }
        }
    }

    private static void lines(LineString line, List<Geometry> parts) {
        Coordinate[] points = shortEdged(line.getCoordinates());
        if (BOX.covers(line.getEnvelopeInternal())) {
            parts.add(line.getFactory().createLineString(points));
        } else {
            new LineLimiter(BOX).limit(points).stream().filter(part -> part.length > 1)
                    .forEach(part -> parts.add(line.getFactory().createLineString(part)));
        }
    }

    private static void polygon(Polygon polygon, List<Geometry> parts) {
        GeometryFactory factory = polygon.getFactory();
        LinearRing shell = ring(polygon.getExteriorRing());
        if (shell == null) {
            return;
        }
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            LinearRing hole = ring(polygon.getInteriorRingN(i));
            if (hole != null) {
                holes.add(hole);
            }
        }
        parts.add(factory.createPolygon(shell, holes.toArray(LinearRing[]::new)));
    }

    /** Null where nothing of it is within reach. */
    private static LinearRing ring(LinearRing ring) {
        Coordinate[] points = shortEdged(ring.getCoordinates());
        if (!BOX.covers(ring.getEnvelopeInternal())) {
            points = shortEdged(new RingClipper(BOX).clip(points));
        }
        return points.length < 4 ? null : ring.getFactory().createLinearRing(points);
    }

    private static Coordinate[] shortEdged(Coordinate[] points) {
        List<Coordinate> more = new ArrayList<>(points.length);
        for (int i = 0; i < points.length; i++) {
            if (i > 0) {
                Coordinate from = points[i - 1];
                int steps = (int) Math.ceil(points[i].distance(from) / LONGEST_EDGE_DEGREES);
                for (int step = 1; step < steps; step++) {
                    double along = (double) step / steps;
                    more.add(new Coordinate(from.x + along * (points[i].x - from.x), from.y + along * (points[i].y - from.y)));
                }
            }
            more.add(points[i]);
        }
        return more.size() == points.length ? points : more.toArray(Coordinate[]::new);
    }
}

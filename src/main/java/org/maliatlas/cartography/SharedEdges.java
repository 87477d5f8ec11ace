package org.maliatlas.cartography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** Finds the lines that adjoining polygons share, so that each border is drawn once. The polygons' common edges must be identical. */
final class SharedEdges {
    private record Segment(double x1, double y1, double x2, double y2) {
        static Segment of(Coordinate a, Coordinate b) {
            return a.compareTo(b) <= 0 ? new Segment(a.x, a.y, b.x, b.y) : new Segment(b.x, b.y, a.x, a.y);
        }
    }

    private SharedEdges() {
    }

    /** The segments that stand in two of the polygons, joined into lines. */
    static List<LineString> between(List<Geometry> polygons) {
        Map<Segment, Integer> seen = new HashMap<>();
        for (Geometry geometry : polygons) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                    count(polygon.getExteriorRing(), seen);
                    for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                        count(polygon.getInteriorRingN(h), seen);
                    }
                }
            }
        }
        GeometryFactory factory = new GeometryFactory();
        LineMerger merger = new LineMerger();
        seen.forEach((s, times) -> {
            if (times > 1) {
                merger.add(factory.createLineString(new Coordinate[] {new Coordinate(s.x1, s.y1), new Coordinate(s.x2, s.y2)}));
            }
        });
        List<LineString> lines = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            lines.add((LineString) line);
        }
        return lines;
    }

    private static void count(LineString ring, Map<Segment, Integer> seen) {
        Coordinate[] points = ring.getCoordinates();
        for (int i = 1; i < points.length; i++) {
            seen.merge(Segment.of(points[i - 1], points[i]), 1, Integer::sum);
        }
    }
}

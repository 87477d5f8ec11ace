package org.maliatlas.cartography;

import java.awt.geom.Path2D;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Turns projected geometry into Java2D paths, still in ground metres. */
final class GroundPaths {
    private GroundPaths() {
    }

    static Path2D of(Geometry geometry) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        append(path, geometry);
        return path;
    }

    static Path2D of(List<? extends Geometry> geometries) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        geometries.forEach(geometry -> append(path, geometry));
        return path;
    }

    static Path2D ofRing(Coordinate[] ring) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(ring[0].x, ring[0].y);
        for (int i = 1; i < ring.length; i++) {
            path.lineTo(ring[i].x, ring[i].y);
        }
        path.closePath();
        return path;
    }

    private static void append(Path2D path, Geometry geometry) {
        if (geometry instanceof Polygon polygon) {
            line(path, polygon.getExteriorRing(), true);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                line(path, polygon.getInteriorRingN(i), true);
            }
        } else if (geometry instanceof LineString string) {
            line(path, string, string.isClosed());
        } else {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                Geometry part = geometry.getGeometryN(i);
                if (part != geometry) {
                    append(path, part);
                }
            }
        }
    }

    private static void line(Path2D path, LineString line, boolean close) {
        CoordinateSequence points = line.getCoordinateSequence();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                path.moveTo(points.getX(i), points.getY(i));
            } else {
                path.lineTo(points.getX(i), points.getY(i));
            }
        }
        if (close && points.size() > 0) {
            path.closePath();
        }
    }
}

package org.maliatlas.geography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFilter;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * How far points lie from shapes: rivers, roads, areas, or points of a layer. Edges run straight in longitude and latitude, as files of
 * lines mean them; distances are geodesic kilometres on WGS 84, true to {@value #TOLERANCE_METRES} m: an edge is cut into pieces of at
 * most {@value #PIECE_DEGREES}°, and the nearest piece is measured as a straight line in the azimuthal equidistant plane about the
 * point (Karney's geodesics, see {@link Geodesic}). Within an area the distance is 0. Safe for use by several threads.
 */
public final class NearShapes {
    /** How far a distance may be off. */
    public static final int TOLERANCE_METRES = 1;
    private static final double PIECE_DEGREES = 0.05;
    /** Less than any degree of latitude. */
    private static final double KM_PER_DEGREE = 110.0;
    /** More than any degree has. */
    private static final double MOST_KM_PER_DEGREE = 112.0;
    private static final double FIRST_REACH_KM = 4;
    private static final double FARTHER = 4;
    /** How far the quick distance in the plane may be off, as a share: what comes so near to the least is measured. */
    private static final double QUICK_ERROR = 0.03;

    private final STRtree pieces = new STRtree();
    private final List<IndexedPointInAreaLocator> areas = new ArrayList<>();
    private final List<Envelope> boxes = new ArrayList<>();
    private final Envelope all = new Envelope();

    /** @param shapes in longitude, latitude; empty ones are passed over */
    public NearShapes(Iterable<? extends Geometry> shapes) {
        for (Geometry shape : shapes) {
            if (!shape.isEmpty()) {
                all.expandToInclude(shape.getEnvelopeInternal());
                shape.apply((GeometryFilter) this::take);
            }
        }
        pieces.build();
        areas.forEach(area -> area.locate(new Coordinate(0, 0)));
    }

    private void take(Geometry part) {
        if (part instanceof Polygon polygon && !polygon.isEmpty()) {
            areas.add(new IndexedPointInAreaLocator(polygon));
            boxes.add(polygon.getEnvelopeInternal());
            edges(polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                edges(polygon.getInteriorRingN(i));
            }
        } else if (part instanceof LineString line && !line.isEmpty()) {
            edges(line);
        } else if (part instanceof Point point && !point.isEmpty()) {
            put(point.getCoordinate(), point.getCoordinate());
        }
    }

    private void edges(LineString line) {
        Coordinate[] points = Densifier.densify(line, PIECE_DEGREES).getCoordinates();
        for (int i = 1; i < points.length; i++) {
            put(points[i - 1], points[i]);
        }
    }

    private void put(Coordinate from, Coordinate to) {
        pieces.insert(new Envelope(from, to), new LineSegment(from, to));
    }

    /** The box around all shapes, in degrees. */
    public Envelope box() {
        return all.copy();
    }

    /**
     * Kilometres from a point to the nearest shape.
     *
     * @param atMostKm beyond which it is not looked for
     * @return the distance, or infinity where it is more than {@code atMostKm}
     */
    public double distanceKm(double lon, double lat, double atMostKm) {
        if (!around(lon, lat, atMostKm).intersects(all)) {
            return Double.POSITIVE_INFINITY;
        }
        if (isInside(lon, lat)) {
            return 0;
        }
        return toEdge(lon, lat, atMostKm);
    }

    /**
     * Kilometres from a point within an area to the nearest edge of any: a disc that is smaller lies wholly within.
     *
     * @return the distance, 0 outside of areas, or infinity where it is more than {@code atMostKm}
     */
    public double depthKm(double lon, double lat, double atMostKm) {
        return isInside(lon, lat) ? toEdge(lon, lat, atMostKm) : 0;
    }

    private double toEdge(double lon, double lat, double atMostKm) {
        for (double reach = Math.min(FIRST_REACH_KM, atMostKm); ; reach = Math.min(reach * FARTHER, atMostKm)) {
            double km = nearest(lon, lat, reach);
            if (km <= reach) {
                return km;
            }
            if (reach >= atMostKm) {
                return Double.POSITIVE_INFINITY;
            }
        }
    }

    /**
     * Kilometres between an area and the nearest shape; 0 where they meet.
     *
     * @param area polygons in longitude, latitude; not empty
     * @param atMostKm beyond which it is not looked for
     * @return the distance, or infinity where it is more than {@code atMostKm}
     */
    public double distanceKm(Geometry area, double atMostKm) {
        PreparedGeometry ground = PreparedGeometryFactory.prepare(area);
        for (Object piece : pieces.query(area.getEnvelopeInternal())) {
            if (ground.intersects(((LineSegment) piece).toGeometry(area.getFactory()))) {
                return 0;
            }
        }
        double best = fromCorners(area, atMostKm);
        double reach = Math.min(best, atMostKm);
        if (best > 0 && reach > 0) {
            // Of two edges that do not cross, the nearest points are an end of one of them and any point of the other.
            NearShapes edges = new NearShapes(List.of(area));
            for (Object piece : pieces.query(around(area.getEnvelopeInternal(), reach))) {
                LineSegment segment = (LineSegment) piece;
                best = Math.min(best, edges.distanceKm(segment.p0.x, segment.p0.y, Math.min(best, atMostKm)));
                best = Math.min(best, edges.distanceKm(segment.p1.x, segment.p1.y, Math.min(best, atMostKm)));
            }
        }
        return best;
    }

    /** The least distance from the area's corners. What was far at one corner is not near at the next: those between are passed over. */
    private double fromCorners(Geometry area, double atMostKm) {
        double best = Double.POSITIVE_INFINITY;
        for (Object part : LinearComponentExtracter.getLines(area)) {
            double surelyFarther = 0;
            Coordinate before = null;
            for (Coordinate corner : ((LineString) part).getCoordinates()) {
                surelyFarther -= before == null ? 0 : stepKm(before, corner);
                before = corner;
                if (surelyFarther < Math.min(best, atMostKm)) {
                    double km = distanceKm(corner.x, corner.y, 2 * atMostKm);
                    best = Math.min(best, km);
                    surelyFarther = Math.min(km, 2 * atMostKm);
                }
            }
        }
        return best <= atMostKm ? best : Double.POSITIVE_INFINITY;
    }

    /** No less than the distance between two corners. */
    private static double stepKm(Coordinate a, Coordinate b) {
        return Math.hypot((b.x - a.x) * Math.cos(Math.toRadians(Math.min(Math.abs(a.y), Math.abs(b.y)))), b.y - a.y) * MOST_KM_PER_DEGREE;
    }

    private boolean isInside(double lon, double lat) {
        Coordinate point = new Coordinate(lon, lat);
        for (int i = 0; i < areas.size(); i++) {
            if (boxes.get(i).contains(point) && areas.get(i).locate(point) != Location.EXTERIOR) {
                return true;
            }
        }
        return false;
    }

    /** The least distance to the pieces that come near enough to matter. */
    private double nearest(double lon, double lat, double reachKm) {
        List<?> found = pieces.query(around(lon, lat, reachKm));
        double[] kmPerDegree = AreaIndex.kmPerDegree(lat);
        double[] quick = new double[found.size()];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < quick.length; i++) {
            LineSegment piece = (LineSegment) found.get(i);
            quick[i] = AreaIndex.originToSegment(AreaIndex.quickPlane(lon, lat, piece.p0, kmPerDegree), AreaIndex.quickPlane(lon, lat, piece.p1, kmPerDegree));
            least = Math.min(least, quick[i]);
        }
        double enough = least * (1 + QUICK_ERROR) / (1 - QUICK_ERROR);
        double km = Double.POSITIVE_INFINITY;
        for (int i = 0; i < quick.length; i++) {
            if (quick[i] <= enough) {
                LineSegment piece = (LineSegment) found.get(i);
                km = Math.min(km, AreaIndex.originToSegment(AreaIndex.plane(lon, lat, piece.p0), AreaIndex.plane(lon, lat, piece.p1)));
            }
        }
        return km;
    }

    /** A box that holds all points within a distance, and a little more. */
    private static Envelope around(double lon, double lat, double km) {
        return around(new Envelope(lon, lon, lat, lat), km);
    }

    private static Envelope around(Envelope box, double km) {
        double reachLat = km * (1 + QUICK_ERROR) / KM_PER_DEGREE;
        double highest = Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY()));
        double reachLon = reachLat / Math.cos(Math.toRadians(Math.min(85, highest + reachLat)));
        Envelope wider = new Envelope(box);
        wider.expandBy(reachLon, reachLat);
        return wider;
    }
}

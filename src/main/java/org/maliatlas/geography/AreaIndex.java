package org.maliatlas.geography;

import java.util.List;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * An area made ready for many questions about points and discs near it. The area is a polygon or multipolygon in longitude,
 * latitude; distances are geodesic, measured to its edges as straight lines in the azimuthal equidistant plane about the
 * point, which for edges of a few kilometres is true to some metres. Safe for use by several threads.
 */
public final class AreaIndex {
    private static final double KM_PER_DEGREE = 110.0;
    /** How far the quick planar distance may be off, as a share: nearer than that to a limit, the geodesic decides. */
    private static final double QUICK_ERROR = 0.02;

    private final Envelope envelope;
    private final IndexedPointInAreaLocator locator;
    private final STRtree edges = new STRtree();

    public AreaIndex(Geometry area) {
        this.envelope = area.getEnvelopeInternal();
        this.locator = new IndexedPointInAreaLocator(area);
        for (Object line : LinearComponentExtracter.getLines(area)) {
            Coordinate[] points = ((LineString) line).getCoordinates();
            for (int i = 1; i < points.length; i++) {
                LineSegment edge = new LineSegment(points[i - 1], points[i]);
                edges.insert(new Envelope(edge.p0, edge.p1), edge);
            }
        }
        edges.build();
        locator.locate(new Coordinate(0, 0));
    }

    /** Whether a point lies in the area or on its edge. */
    public boolean contains(double lon, double lat) {
        return envelope.contains(lon, lat) && locator.locate(new Coordinate(lon, lat)) != Location.EXTERIOR;
    }

    /** Whether a whole disc lies in the area. */
    public boolean discWithin(double lon, double lat, double radiusKm) {
        return contains(lon, lat) && !edgeNearerThan(lon, lat, radiusKm);
    }

    /** Whether a disc and the area have a point in common. */
    public boolean discTouches(double lon, double lat, double radiusKm) {
        return contains(lon, lat) || edgeNearerThan(lon, lat, radiusKm);
    }

    private boolean edgeNearerThan(double lon, double lat, double radiusKm) {
        double reachLat = radiusKm / KM_PER_DEGREE;
        double reachLon = reachLat / Math.cos(Math.toRadians(Math.min(85, Math.abs(lat) + reachLat)));
        Envelope box = new Envelope(lon - reachLon, lon + reachLon, lat - reachLat, lat + reachLat);
        if (!box.intersects(envelope)) {
            return false;
        }
        List<?> found = edges.query(box);
        double[] kmPerDegree = kmPerDegree(lat);
        for (Object edge : found) {
            LineSegment segment = (LineSegment) edge;
            double quick = originToSegment(quickPlane(lon, lat, segment.p0, kmPerDegree), quickPlane(lon, lat, segment.p1, kmPerDegree));
            if (quick < radiusKm * (1 - QUICK_ERROR)) {
                return true;
            }
            if (quick <= radiusKm * (1 + QUICK_ERROR)
                    && originToSegment(plane(lon, lat, segment.p0), plane(lon, lat, segment.p1)) < radiusKm) {
                return true;
            }
        }
        return false;
    }

    /** Kilometres of a degree of longitude and of latitude on the ellipsoid. */
    static double[] kmPerDegree(double lat) {
        double a = 6378.137;
        double e2 = 0.00669437999014;
        double phi = Math.toRadians(lat);
        double w = Math.sqrt(1 - e2 * Math.sin(phi) * Math.sin(phi));
        return new double[] {Math.toRadians(1) * a * Math.cos(phi) / w, Math.toRadians(1) * a * (1 - e2) / (w * w * w)};
    }

    static double[] quickPlane(double lon, double lat, Coordinate point, double[] kmPerDegree) {
        return new double[] {(point.x - lon) * kmPerDegree[0], (point.y - lat) * kmPerDegree[1]};
    }

    /** The point in the azimuthal equidistant plane about a centre, in km. */
    static double[] plane(double lon, double lat, Coordinate point) {
        GeodesicData line = net.sf.geographiclib.Geodesic.WGS84.Inverse(lat, lon, point.y, point.x);
        double azimuth = Math.toRadians(line.azi1);
        return new double[] {line.s12 / 1000 * Math.sin(azimuth), line.s12 / 1000 * Math.cos(azimuth)};
    }

    /** The distance of the origin from a segment. */
    static double originToSegment(double[] a, double[] b) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double length2 = dx * dx + dy * dy;
        double along = length2 == 0 ? 0 : Math.max(0, Math.min(1, -(a[0] * dx + a[1] * dy) / length2));
        return Math.hypot(a[0] + along * dx, a[1] + along * dy);
    }
}

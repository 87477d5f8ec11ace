package org.maliatlas.geography;

import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;

/**
 * Distance on the WGS 84 ellipsoid, by GeographicLib (C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013). All
 * points in degrees, longitude first.
 */
public final class Geodesic {
    private static final net.sf.geographiclib.Geodesic WGS84 = net.sf.geographiclib.Geodesic.WGS84;
    private static final double METRES_PER_KM = 1000;

    private Geodesic() {
    }

    /** Kilometres along the geodesic between two points. */
    public static double distanceKm(double lon1, double lat1, double lon2, double lat2) {
        return WGS84.Inverse(lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE).s12 / METRES_PER_KM;
    }

    /**
     * Points along the geodesic between two points, both included, in longitude, latitude.
     *
     * @param parts how many equal parts, at least 1
     */
    public static Coordinate[] line(double lon1, double lat1, double lon2, double lat2, int parts) {
        GeodesicData whole = WGS84.Inverse(lat1, lon1, lat2, lon2);
        Coordinate[] points = new Coordinate[parts + 1];
        for (int i = 0; i <= parts; i++) {
            GeodesicData at = WGS84.Direct(lat1, lon1, whole.azi1, whole.s12 * i / parts);
            points[i] = new Coordinate(at.lon2, at.lat2);
        }
        return points;
    }

    /** The closed ring (first point = last) of points at {@code radiusKm} from a centre, in longitude, latitude. */
    public static Coordinate[] circle(double lon, double lat, double radiusKm, int segments) {
        Coordinate[] ring = new Coordinate[segments + 1];
        for (int i = 0; i < segments; i++) {
            GeodesicData end = WGS84.Direct(lat, lon, 360.0 * i / segments, radiusKm * METRES_PER_KM);
            ring[i] = new Coordinate(end.lon2, end.lat2);
        }
        ring[segments] = ring[0].copy();
        return ring;
    }
}

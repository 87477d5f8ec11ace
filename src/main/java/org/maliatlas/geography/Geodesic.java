package org.maliatlas.geography;

import org.locationtech.jts.geom.Coordinate;

/** Distance on the WGS 84 ellipsoid (Karney 2013, by GeographicLib). */
public final class Geodesic {
    private Geodesic() {
    }

    /** Kilometres along the geodesic between two points in degrees. */
    public static double distanceKm(double lon1, double lat1, double lon2, double lat2) {
        throw new UnsupportedOperationException("geography room");
    }

    /** The closed ring (first point = last) of points at {@code radiusKm} from a centre, in longitude, latitude. */
    public static Coordinate[] circle(double lon, double lat, double radiusKm, int segments) {
        throw new UnsupportedOperationException("geography room");
    }
}

package org.maliatlas.geography;

import java.util.List;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * How near to a point an area comes, and how far it reaches from it: geodesic kilometres, as {@link AreaIndex} measures them. The
 * sphere, which is never off by more than half a hundredth, says first which few edges and corners can be the ones.
 */
public final class AreaReach {
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double SPHERE_ERROR = 0.01;
    /** How much longer an edge can be in the azimuthal equidistant plane than on the ground, to beyond 10,000 km from the centre. */
    private static final double PLANE_STRETCH = 2;

    private final Geometry area;
    private final double lon;
    private final double lat;
    private final double[] centre;
    private double leastToCorner = Double.POSITIVE_INFINITY;
    private double most;

    /** @param area polygons in longitude, latitude; not empty */
    public AreaReach(Geometry area, double lon, double lat) {
        this.area = area;
        this.lon = lon;
        this.lat = lat;
        this.centre = onSphere(lon, lat);
        for (LineString line : lines()) {
            for (Coordinate corner : line.getCoordinates()) {
                double km = sphereKm(centre, onSphere(corner.x, corner.y));
                leastToCorner = Math.min(leastToCorner, km);
                most = Math.max(most, km);
            }
        }
    }

    /** Kilometres to the nearest point of the area; 0 inside. */
    public double nearestKm() {
        if (area.getEnvelopeInternal().contains(lon, lat) && SimplePointInAreaLocator.locate(new Coordinate(lon, lat), area) != Location.EXTERIOR) {
            return 0;
        }
        double enough = leastToCorner * (1 + SPHERE_ERROR);
        double least = Double.POSITIVE_INFINITY;
        for (LineString line : lines()) {
            Coordinate[] points = line.getCoordinates();
            double[] before = onSphere(points[0].x, points[0].y);
            for (int i = 1; i < points.length; i++) {
                double[] next = onSphere(points[i].x, points[i].y);
                double ends = Math.min(sphereKm(centre, before), sphereKm(centre, next));
                double length = sphereKm(before, next) * (1 + SPHERE_ERROR) * PLANE_STRETCH;
                if (ends * (1 - SPHERE_ERROR) - length <= enough) {
                    least = Math.min(least, AreaIndex.originToSegment(AreaIndex.plane(lon, lat, points[i - 1]), AreaIndex.plane(lon, lat, points[i])));
                }
                before = next;
            }
        }
        return least;
    }

    /** Kilometres to the area's farthest corner: all of the area is within them. */
    public double farthestKm() {
        double farthest = 0;
        for (Coordinate corner : area.getCoordinates()) {
            if (sphereKm(centre, onSphere(corner.x, corner.y)) * (1 + SPHERE_ERROR) >= most * (1 - SPHERE_ERROR)) {
                farthest = Math.max(farthest, Geodesic.distanceKm(lon, lat, corner.x, corner.y));
            }
        }
        return farthest;
    }

    @SuppressWarnings("unchecked")
    private List<LineString> lines() {
        return LinearComponentExtracter.getLines(area);
    }

    /** A point of the unit sphere. */
    private static double[] onSphere(double lon, double lat) {
        double lambda = Math.toRadians(lon);
        double phi = Math.toRadians(lat);
        double cos = Math.cos(phi);
        return new double[] {cos * Math.cos(lambda), cos * Math.sin(lambda), Math.sin(phi)};
    }

    private static double sphereKm(double[] a, double[] b) {
        double dx = a[0] - b[0];
        double dy = a[1] - b[1];
        double dz = a[2] - b[2];
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2));
    }
}

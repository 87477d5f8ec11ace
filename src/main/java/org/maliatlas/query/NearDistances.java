package org.maliatlas.query;

import org.locationtech.jts.geom.Geometry;
import org.maliatlas.geography.AreaIndex;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.incident.Extent;

/**
 * How near to and how far from a point an incident at each spot can have happened: for a disc the distance of its centre
 * less and plus its radius, for an area the distances of its nearest and its farthest point.
 */
final class NearDistances {
    private NearDistances() {
    }

    /** Pairs of least and greatest distance, km, per spot. */
    static double[] of(Spots spots, AreaGeometry areas, double lon, double lat) {
        double[] km = new double[2 * spots.size()];
        for (int spot = 0; spot < spots.size(); spot++) {
            if (spots.extent(spot) instanceof Extent.Disc disc) {
                double distance = Geodesic.distanceKm(lon, lat, disc.lon(), disc.lat());
                km[2 * spot] = Math.max(0, distance - disc.radiusKm());
                km[2 * spot + 1] = (distance + disc.radiusKm());
            } else {
                Geometry area = areas.of((Extent.Area) spots.extent(spot)).orElse(null);
                AreaIndex index = area == null ? null : new AreaIndex(area);
                km[2 * spot] = index == null ? 0 : index.distanceKm(lon, lat);
                km[2 * spot + 1] = index == null ? Double.POSITIVE_INFINITY : index.farthestKm(lon, lat);
            }
        }
        return km;
    }
}

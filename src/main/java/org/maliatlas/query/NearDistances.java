package org.maliatlas.query;

import java.util.HashMap;
import java.util.Map;
import org.maliatlas.geography.AreaReach;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.incident.Extent;

/**
 * How near to and how far from a point an incident at each spot can have happened: for a disc the distance of its centre
 * less and plus its radius, for an area the distances of its nearest and its farthest point, over all of its units.
 */
final class NearDistances {
    private record Reach(double nearestKm, double farthestKm) {
        static final Reach ANYWHERE = new Reach(0, Double.POSITIVE_INFINITY);
    }

    private final AreaGeometry areas;
    private final double lon;
    private final double lat;
    /** Many areas share their units: each is measured once. */
    private final Map<Extent.Unit, Reach> measured = new HashMap<>();

    private NearDistances(AreaGeometry areas, double lon, double lat) {
        this.areas = areas;
        this.lon = lon;
        this.lat = lat;
    }

    /** Pairs of least and greatest distance, km, per spot. */
    static double[] of(Spots spots, AreaGeometry areas, double lon, double lat) {
        NearDistances from = new NearDistances(areas, lon, lat);
        double[] km = new double[2 * spots.size()];
        for (int spot = 0; spot < spots.size(); spot++) {
            Reach reach = spots.extent(spot) instanceof Extent.Disc disc ? from.reach(disc) : from.reach((Extent.Area) spots.extent(spot));
            km[2 * spot] = reach.nearestKm;
            km[2 * spot + 1] = reach.farthestKm;
        }
        return km;
    }

    private Reach reach(Extent.Disc disc) {
        double distance = Geodesic.distanceKm(lon, lat, disc.lon(), disc.lat());
        return new Reach(Math.max(0, distance - disc.radiusKm()), distance + disc.radiusKm());
    }

    private Reach reach(Extent.Area area) {
        double nearest = Double.POSITIVE_INFINITY;
        double farthest = 0;
        for (Extent.Unit unit : area.units()) {
            Reach reach = measured.computeIfAbsent(unit, this::measure);
            nearest = Math.min(nearest, reach.nearestKm);
            farthest = Math.max(farthest, reach.farthestKm);
        }
        return new Reach(nearest, farthest);
    }

    private Reach measure(Extent.Unit unit) {
        return areas.of(unit).map(ground -> {
            AreaReach reach = new AreaReach(ground, lon, lat);
            return new Reach(reach.nearestKm(), reach.farthestKm());
        }).orElse(Reach.ANYWHERE);
    }
}

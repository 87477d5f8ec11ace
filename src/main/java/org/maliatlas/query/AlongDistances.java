package org.maliatlas.query;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.maliatlas.geography.AreaReach;
import org.maliatlas.geography.NearShapes;
import org.maliatlas.incident.Extent;

/**
 * How near to a line an incident at each spot can have happened, and a distance that it surely happened within: for a disc the distance of
 * its centre less and plus its radius, for an area that of its nearest point, and that of its middle plus its reach from there. Within the
 * areas of a layer what lies deeper than it reaches is no distance away. The second never says too little.
 */
final class AlongDistances {
    private record Reach(double nearestKm, double surelyKm) {
        static final Reach ANYWHERE = new Reach(0, Double.POSITIVE_INFINITY);
    }

    private final NearShapes shapes;
    private final AreaGeometry areas;
    /** Many areas share their units: each is measured once. */
    private final Map<Extent.Unit, Reach> measured = new HashMap<>();

    private AlongDistances(AreaGeometry areas, NearShapes shapes) {
        this.areas = areas;
        this.shapes = shapes;
    }

    /** Pairs of distances per spot, km; infinite beyond {@link Along#MAX_KM}. */
    static double[] of(Spots spots, AreaGeometry areas, NearShapes shapes) {
        AlongDistances from = new AlongDistances(areas, shapes);
        double[] km = new double[2 * spots.size()];
        for (int spot = 0; spot < spots.size(); spot++) {
            Reach reach = spots.extent(spot) instanceof Extent.Disc disc ? from.reach(disc) : from.reach((Extent.Area) spots.extent(spot));
            km[2 * spot] = reach.nearestKm;
            km[2 * spot + 1] = reach.surelyKm;
        }
        return km;
    }

    private Reach reach(Extent.Disc disc) {
        double distance = shapes.distanceKm(disc.lon(), disc.lat(), Along.MAX_KM + disc.radiusKm());
        return new Reach(Math.max(0, distance - disc.radiusKm()), surely(disc.lon(), disc.lat(), distance, disc.radiusKm()));
    }

    /** How far at most from the shapes what lies within a radius of a point is: within an area its depth there is taken off. */
    private double surely(double lon, double lat, double distance, double radiusKm) {
        return distance > 0 ? distance + radiusKm : Math.max(0, radiusKm - shapes.depthKm(lon, lat, radiusKm));
    }

    private Reach reach(Extent.Area area) {
        double nearest = Double.POSITIVE_INFINITY;
        double surely = 0;
        for (Extent.Unit unit : area.units()) {
            Reach reach = measured.computeIfAbsent(unit, this::measure);
            nearest = Math.min(nearest, reach.nearestKm);
            surely = Math.max(surely, reach.surelyKm);
        }
        return new Reach(nearest, surely);
    }

    private Reach measure(Extent.Unit unit) {
        return areas.of(unit).map(this::measure).orElse(Reach.ANYWHERE);
    }

    private Reach measure(Geometry ground) {
        Point middle = ground.getCentroid();
        double fromMiddle = shapes.distanceKm(middle.getX(), middle.getY(), Along.MAX_KM);
        double surely = Double.isInfinite(fromMiddle) ? fromMiddle
                : surely(middle.getX(), middle.getY(), fromMiddle, new AreaReach(ground, middle.getX(), middle.getY()).farthestKm());
        return new Reach(shapes.distanceKm(ground, Along.MAX_KM), surely);
    }
}

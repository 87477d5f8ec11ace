package org.maliatlas.query;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.maliatlas.geography.AreaIndex;
import org.maliatlas.incident.Extent;

/** Whether extents lie in a piece of ground: certainly when the whole disc or all units do, possibly when they touch it. */
final class GroundAnswers {
    /** Shared edges overlap by rounding only: less than this share of the smaller area is none. */
    private static final double LEAST_OVERLAP = 1e-6;

    private final Geometry ground;
    private final PreparedGeometry prepared;
    private final AreaIndex index;
    private final AreaGeometry areas;
    private final Map<Extent.Unit, Byte> worked = new HashMap<>();

    /** @param ground polygons in longitude, latitude, valid */
    GroundAnswers(Geometry ground, AreaGeometry areas) {
        this.ground = ground;
        this.prepared = PreparedGeometryFactory.prepare(ground);
        this.index = new AreaIndex(ground);
        this.areas = areas;
    }

    byte of(Extent extent) {
        if (extent instanceof Extent.Disc disc) {
            return index.discWithin(disc.lon(), disc.lat(), disc.radiusKm()) ? Answer.CERTAIN
                    : index.discTouches(disc.lon(), disc.lat(), disc.radiusKm()) ? Answer.POSSIBLE : Answer.NO;
        }
        boolean all = true;
        boolean any = false;
        for (Extent.Unit unit : ((Extent.Area) extent).units()) {
            byte answer = worked.computeIfAbsent(unit, this::of);
            all &= answer == Answer.CERTAIN;
            any |= answer != Answer.NO;
        }
        return all ? Answer.CERTAIN : any ? Answer.POSSIBLE : Answer.NO;
    }

    private byte of(Extent.Unit unit) {
        Geometry area = areas.of(unit).orElse(null);
        if (area == null) {
            return Answer.POSSIBLE;
        }
        if (!prepared.intersects(area)) {
            return Answer.NO;
        }
        if (prepared.contains(area)) {
            return Answer.CERTAIN;
        }
        double common = OverlayNGRobust.overlay(ground, area, OverlayNG.INTERSECTION).getArea();
        return common <= LEAST_OVERLAP * Math.min(ground.getArea(), area.getArea()) ? Answer.NO
                : common >= (1 - LEAST_OVERLAP) * area.getArea() ? Answer.CERTAIN : Answer.POSSIBLE;
    }
}

package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class AreaReachTest {
    private final GeometryFactory factory = new GeometryFactory();
    private final Geometry coarse = factory.createPolygon(new Coordinate[] {new Coordinate(-8, 12), new Coordinate(-6, 12),
        new Coordinate(-6.5, 13), new Coordinate(-6, 14), new Coordinate(-8, 14), new Coordinate(-8, 12)});

    @Test
    void distancesToNearestAndFarthest() {
        Geometry area = Densifier.densify(coarse, 0.01);
        assertThat(new AreaReach(area, -7, 13).nearestKm()).isZero();
        assertThat(new AreaReach(area, -9, 13).nearestKm()).isCloseTo(Geodesic.distanceKm(-9, 13, -8, 13), within(0.2));
        assertThat(new AreaReach(area, -8, 12).farthestKm()).isCloseTo(Geodesic.distanceKm(-8, 12, -6, 14), within(1e-9));
    }

    /** What the sphere passes over is never what would have decided: the same to the last bit as with every edge and corner measured. */
    @Property(tries = 200)
    void isAsIfEveryEdgeHadBeenMeasured(@ForAll @DoubleRange(min = -40, max = 40) double lon, @ForAll @DoubleRange(min = -30, max = 50) double lat,
                                        @ForAll @DoubleRange(min = 0.02, max = 3) double longestEdgeDegrees) {
        Geometry area = Densifier.densify(coarse, longestEdgeDegrees);
        AreaReach reach = new AreaReach(area, lon, lat);
        Coordinate[] points = area.getCoordinates();
        double nearest = Double.POSITIVE_INFINITY;
        double farthest = 0;
        for (int i = 1; i < points.length; i++) {
            nearest = Math.min(nearest, AreaIndex.originToSegment(AreaIndex.plane(lon, lat, points[i - 1]), AreaIndex.plane(lon, lat, points[i])));
            farthest = Math.max(farthest, Geodesic.distanceKm(lon, lat, points[i].x, points[i].y));
        }
        boolean inside = area.covers(factory.createPoint(new Coordinate(lon, lat)));
        assertThat(reach.nearestKm()).isEqualTo(inside ? 0 : nearest);
        assertThat(reach.farthestKm()).isEqualTo(farthest);
    }
}

package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class AreaIndexTest {
    private final GeometryFactory factory = new GeometryFactory();
    private final Geometry area = Densifier.densify(factory.createPolygon(new Coordinate[] {new Coordinate(-8, 12), new Coordinate(-6, 12),
        new Coordinate(-6.5, 13), new Coordinate(-6, 14), new Coordinate(-8, 14), new Coordinate(-8, 12)}), 0.01);
    private final AreaIndex index = new AreaIndex(area);

    /** Least geodesic distance to the edge, by trying its points one after the other. */
    private double edgeKm(double lon, double lat) {
        double least = Double.POSITIVE_INFINITY;
        Coordinate[] points = Densifier.densify(area.getBoundary(), 0.001).getCoordinates();
        for (Coordinate point : points) {
            if (Math.abs(point.x - lon) < 2 && Math.abs(point.y - lat) < 2) {
                least = Math.min(least, Geodesic.distanceKm(lon, lat, point.x, point.y));
            }
        }
        return least;
    }

    @Property(tries = 60)
    void aDiscIsInsideOrTouchesAsItsDistanceToTheEdgeSays(@ForAll @DoubleRange(min = -8.6, max = -5.4) double lon,
                                                          @ForAll @DoubleRange(min = 11.5, max = 14.5) double lat, @ForAll @DoubleRange(min = 0, max = 60) double radiusKm) {
        double edge = edgeKm(lon, lat);
        Assume.that(Math.abs(edge - radiusKm) > 0.08);
        boolean inside = area.contains(factory.createPoint(new Coordinate(lon, lat)));
        assertThat(index.discWithin(lon, lat, radiusKm)).isEqualTo(inside && edge > radiusKm);
        assertThat(index.discTouches(lon, lat, radiusKm)).isEqualTo(inside || edge < radiusKm);
    }
}

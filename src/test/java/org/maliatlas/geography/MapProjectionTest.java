package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class MapProjectionTest {
    private static final MapProjection ALBERS = new MapProjection();

    @Property(tries = 300)
    void thereAndBackIsWithinAMillimetre(@ForAll @DoubleRange(min = -17, max = 10) double lon, @ForAll @DoubleRange(min = 4, max = 30) double lat) {
        double[] point = {lon, lat};
        ALBERS.forward(point, point, 1);
        ALBERS.inverse(point, point, 1);
        assertThat(Geodesic.distanceKm(lon, lat, point[0], point[1])).isLessThan(1e-6);
    }

    @Test
    void areasAreTrueNorthAndSouth() {
        GeometryFactory factory = new GeometryFactory();
        for (double lat : new double[] {10.5, 17, 24}) {
            Geometry box = Densifier.densify(factory.toGeometry(new Envelope(-4.5, -3.5, lat - 0.5, lat + 0.5)), 0.01);
            double km2 = ALBERS.project(box).getArea() / 1e6;
            assertThat(km2).isCloseTo(boxKm2(1, lat - 0.5, lat + 0.5), within(1.0));
        }
    }

    /** Area of a box of longitudes and latitudes on the ellipsoid (Snyder 1987, Map Projections, eq. 3-12). */
    private static double boxKm2(double lonDegrees, double south, double north) {
        double a = 6378.137;
        double e = Math.sqrt(0.00669437999014);
        return a * a * Math.toRadians(lonDegrees) * (q(e, north) - q(e, south)) / 2;
    }

    private static double q(double e, double lat) {
        double s = Math.sin(Math.toRadians(lat));
        return (1 - e * e) * (s / (1 - e * e * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
    }

    @Test
    void northIsUpOnTheCentralMeridian() {
        double[] points = {-4, 12, -4, 22};
        ALBERS.forward(points, points, 2);
        assertThat(points[0]).isCloseTo(points[2], within(1e-6));
        assertThat(points[3]).isGreaterThan(points[1]);
    }
}

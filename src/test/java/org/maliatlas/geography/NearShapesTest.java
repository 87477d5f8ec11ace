package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.maliatlas.ShippedMap;

/** Distances to rivers, roads and areas are those a reader would measure. */
class NearShapesTest {
    private static final double TOLERANCE_KM = NearShapes.TOLERANCE_METRES / 1000.0;
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final List<Geometry> NIGER = ShippedMap.LAYERS.rivers().stream().filter(river -> river.name().equals("Niger")).map(Watercourse::geometry).toList();
    private static final NearShapes NEAR_NIGER = new NearShapes(NIGER);

    /** By brute force: points along every edge, closer and closer about the best one. */
    private static double bruteKm(List<Geometry> lines, double lon, double lat) {
        double least = Double.POSITIVE_INFINITY;
        for (Geometry line : lines) {
            for (int part = 0; part < line.getNumGeometries(); part++) {
                Coordinate[] points = line.getGeometryN(part).getCoordinates();
                for (int i = 1; i < points.length; i++) {
                    least = Math.min(least, bruteKm(points[i - 1], points[i], lon, lat, least));
                }
            }
        }
        return least;
    }

    private static double bruteKm(Coordinate a, Coordinate b, double lon, double lat, double enough) {
        double length = Geodesic.distanceKm(a.x, a.y, b.x, b.y);
        if (Geodesic.distanceKm(lon, lat, a.x, a.y) - 1.1 * length > enough) {
            return Double.POSITIVE_INFINITY;
        }
        double best = 0;
        double bestKm = Geodesic.distanceKm(lon, lat, a.x, a.y);
        for (double width = 0.5; width > 1e-8; width /= 1.6) {
            for (double share : new double[] {Math.max(0, best - width), Math.min(1, best + width)}) {
                double km = Geodesic.distanceKm(lon, lat, a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
                if (km < bestKm) {
                    best = share;
                    bestKm = km;
                }
            }
        }
        return bestKm;
    }

    @Property(tries = 60)
    void theDistanceFromTheNigerIsTrueToAMetre(@ForAll @DoubleRange(min = -12, max = 4) double lon, @ForAll @DoubleRange(min = 10, max = 25) double lat) {
        double brute = bruteKm(NIGER, lon, lat);
        double km = NEAR_NIGER.distanceKm(lon, lat, 300);
        if (brute > 300) {
            assertThat(km).isInfinite();
        } else {
            assertThat(km).isCloseTo(brute, within(TOLERANCE_KM));
        }
    }

    @Property(tries = 60)
    void aLongEdgeIsStraightInLongitudeAndLatitude(@ForAll @DoubleRange(min = -12, max = 4) double lon, @ForAll @DoubleRange(min = 10, max = 25) double lat) {
        Geometry edge = FACTORY.createLineString(new Coordinate[] {new Coordinate(-11, 22), new Coordinate(3, 22.5), new Coordinate(-3, 12)});
        double brute = bruteKm(List.of(Densifier.densify(edge, 0.5)), lon, lat);
        assertThat(new NearShapes(List.of(edge)).distanceKm(lon, lat, 2000)).isCloseTo(brute, within(TOLERANCE_KM));
    }

    @Test
    void withinAnAreaTheDistanceIsNoneAndOutsideItIsToTheEdge() {
        Geometry box = FACTORY.toGeometry(new Envelope(-5, -4, 14, 15));
        NearShapes near = new NearShapes(List.of(box));
        assertThat(near.distanceKm(-4.5, 14.5, 10)).isZero();
        assertThat(near.distanceKm(-5.2, 14.5, 100)).isCloseTo(bruteKm(List.of(box.getBoundary()), -5.2, 14.5), within(TOLERANCE_KM));
        assertThat(near.distanceKm(-5.2, 14.5, 10)).as("farther than it is looked for").isInfinite();
    }

    @Test
    void pointsAreMeasuredToAsWell() {
        NearShapes near = new NearShapes(List.of(FACTORY.createPoint(new Coordinate(-8, 12.65))));
        assertThat(near.distanceKm(-5.6665, 11.3176, 400)).isCloseTo(Geodesic.distanceKm(-8, 12.65, -5.6665, 11.3176), within(TOLERANCE_KM));
    }

    @Test
    void anAreaIsAsNearAsItsNearestPoint() {
        assertThat(NEAR_NIGER.distanceKm(ShippedMap.LAYERS.region(Era.E2016, "Ségou").orElseThrow().geometry(), 250)).as("the Niger flows through Ségou").isZero();
        Geometry sikasso = ShippedMap.LAYERS.region(Era.E2016, "Sikasso").orElseThrow().geometry();
        double brute = Double.POSITIVE_INFINITY;
        for (Coordinate corner : sikasso.getCoordinates()) {
            brute = Math.min(brute, NEAR_NIGER.distanceKm(corner.x, corner.y, 250));
        }
        double km = NEAR_NIGER.distanceKm(sikasso, 250);
        assertThat(km).isLessThanOrEqualTo(brute).isGreaterThan(brute - 3);
        Geometry kidal = ShippedMap.LAYERS.region(Era.E2016, "Kidal").orElseThrow().geometry();
        assertThat(NEAR_NIGER.distanceKm(kidal, 5)).isInfinite();
    }
}

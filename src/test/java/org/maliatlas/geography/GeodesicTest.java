package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class GeodesicTest {
    /** JFK to LHR, and the antipodal line 1 of Karney's paper (Algorithms for geodesics, 2013, tables 2 and 4); GeodSolve's documentation. */
    @ParameterizedTest
    @CsvSource({
        "-73.8, 40.6, -0.5, 51.6, 5551.759400",
        "0, -30.12345, 0.00005, -30.12344, 0.004944208",
        "0, -30, 179.8, 29.9, 19989.832827610"})
    void agreesWithPublishedValues(double lon1, double lat1, double lon2, double lat2, double km) {
        assertThat(Geodesic.distanceKm(lon1, lat1, lon2, lat2)).isCloseTo(km, within(1e-8 + km * 2e-9));
    }

    @Property(tries = 100)
    void everyPointOfACircleIsAtItsRadius(@ForAll @DoubleRange(min = -12, max = 4) double lon, @ForAll @DoubleRange(min = 10, max = 25) double lat,
                                          @ForAll @DoubleRange(min = 5, max = 250) double radiusKm) {
        Coordinate[] ring = Geodesic.circle(lon, lat, radiusKm, 36);
        assertThat(ring).hasSize(37);
        assertThat(ring[36]).isEqualTo(ring[0]);
        for (Coordinate point : ring) {
            assertThat(Geodesic.distanceKm(lon, lat, point.x, point.y)).isCloseTo(radiusKm, within(1e-6));
        }
    }
}

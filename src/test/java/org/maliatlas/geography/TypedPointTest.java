package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPointTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12.6392, -8.0029 | 12.6392 | -8.0029",
        "12.6392 -8.0029 | 12.6392 | -8.0029",
        "-8.0029 12.6392 | 12.6392 | -8.0029",
        "12,6392; -8,0029 | 12.6392 | -8.0029",
        "12.6392,-8.0029 | 12.6392 | -8.0029",
        "12.6392 N, 8.0029 W | 12.6392 | -8.0029",
        "12.6392° N 8.0029° O | 12.6392 | -8.0029",
        "N 12° 38' 21\" W 8° 0' 10.4\" | 12.63917 | -8.00289",
        "12°38′21″N 8°00′10″W | 12.63917 | -8.00278",
        "18.44 1.41 | 18.44 | 1.41",
        "1.41°E 18.44°N | 18.44 | 1.41",
        "16.7666, −3.0026 | 16.7666 | -3.0026"})
    void coordinatesAreReadAsTheyAreWritten(String text, double lat, double lon) {
        assertThat(TypedPoint.read(text)).as(text).hasValueSatisfying(point -> {
            assertThat(point.lat()).isCloseTo(lat, within(1e-5));
            assertThat(point.lon()).isCloseTo(lon, within(1e-5));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bamako", "12.6", "48.85, 2.35", "12 13", "Gao 2", "12.6392 N, 8.0029 N", "1 2 3 4 5 6 7", "°", "-8.0029, -12.6"})
    void whatIsNoPointAboutMaliIsNone(String text) {
        assertThat(TypedPoint.read(text)).as(text).isEmpty();
    }

    @Property
    void everyPointOfMaliIsReadInEitherOrder(@ForAll @DoubleRange(min = -12.2, max = 4.2) double lon, @ForAll @DoubleRange(min = 10.2, max = 25) double lat) {
        String y = String.format(Locale.ROOT, "%.5f", lat);
        String x = String.format(Locale.ROOT, "%.5f", lon);
        TypedPoint expected = new TypedPoint(Double.parseDouble(x), Double.parseDouble(y));
        assertThat(TypedPoint.read(y + ", " + x)).contains(expected);
        assertThat(TypedPoint.read(x + " " + y)).contains(expected);
    }
}

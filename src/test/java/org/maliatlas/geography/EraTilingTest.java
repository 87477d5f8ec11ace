package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.maliatlas.ShippedMap;

class EraTilingTest {
    private static final MapLayers LAYERS = ShippedMap.LAYERS;
    private static final Map<Era, Integer> UNITS = Map.of(Era.E1991, 9, Era.E2016, 11, Era.E2023, 20);

    @Test
    void everyLayerWasRead() {
        assertThat(LAYERS.problems()).isEmpty();
        assertThat(LAYERS.cercles()).hasSize(53);
        assertThat(LAYERS.rivers()).isNotEmpty();
        assertThat(LAYERS.lakes()).hasSize(4);
        assertThat(LAYERS.neighbours()).hasSize(7);
        assertThat(LAYERS.towns().get(0).name()).isEqualTo("Bamako");
        assertThat(LAYERS.foreignTowns()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Era.class)
    void anEraTilesTheCountryWithoutGapsOrOverlaps(Era era) {
        List<Boundary> regions = LAYERS.regions().get(era);
        assertThat(regions).hasSize(UNITS.get(era));
        Geometry[] shapes = regions.stream().map(Boundary::geometry).toArray(Geometry[]::new);
        assertThat(CoverageValidator.isValid(shapes)).as("shared edges agree").isTrue();
        Geometry union = OverlayNGRobust.union(List.of(shapes));
        assertThat(OverlayNGRobust.overlay(union, LAYERS.country(), OverlayNG.SYMDIFFERENCE).getArea()).as("gaps and slivers").isLessThan(1e-9);
        assertThat(regions.stream().mapToDouble(r -> r.geometry().getArea()).sum()).isCloseTo(LAYERS.country().getArea(), within(1e-9));
    }

    @Test
    void cerclesTileTheCountryToo() {
        Geometry[] shapes = LAYERS.cercles().stream().map(Boundary::geometry).toArray(Geometry[]::new);
        assertThat(CoverageValidator.isValid(shapes)).isTrue();
    }

    @Test
    void theSikassoOf2016IsThatOf2023WithBougouniAndKoutialaAndSomeOfDioila() {
        Geometry old = LAYERS.region(Era.E2016, "Sikasso").orElseThrow().geometry();
        for (String name : new String[] {"Sikasso", "Bougouni", "Koutiala"}) {
            Geometry today = LAYERS.region(Era.E2023, name).orElseThrow().geometry();
            assertThat(OverlayNGRobust.overlay(old, today, OverlayNG.INTERSECTION).getArea()).as(name).isGreaterThan(0.3);
        }
    }

    @Test
    void erasBeginOnTheirDays() {
        assertThat(Era.at(java.time.LocalDate.of(2016, 1, 18))).isEqualTo(Era.E1991);
        assertThat(Era.at(java.time.LocalDate.of(2016, 1, 19))).isEqualTo(Era.E2016);
        assertThat(Era.at(java.time.LocalDate.of(2023, 3, 12))).isEqualTo(Era.E2016);
        assertThat(Era.at(java.time.LocalDate.of(2023, 3, 13))).isEqualTo(Era.E2023);
    }

    @Test
    void namesAreFoundInAnyWriting() {
        assertThat(LAYERS.region(Era.E2023, "segou").orElseThrow().name()).isEqualTo("Ségou");
        assertThat(LAYERS.region(Era.E2016, "TIMBUKTU").orElseThrow().name()).isEqualTo("Tombouctou");
        assertThat(LAYERS.region(Era.E1991, "Kita")).isEmpty();
    }
}

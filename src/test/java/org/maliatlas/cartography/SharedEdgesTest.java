package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class SharedEdgesTest {
    private final GeometryFactory factory = new GeometryFactory();

    private Geometry box(double west, double south, double east, double north) {
        return factory.toGeometry(new Envelope(west, east, south, north));
    }

    @Test
    void aBorderBetweenTwoAreasIsFoundOnceAndTheOuterEdgeNot() {
        List<LineString> lines = SharedEdges.between(List.of(box(0, 0, 1, 1), box(1, 0, 2, 1)));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).getEnvelopeInternal()).isEqualTo(new Envelope(1, 1, 0, 1));
    }

    @Test
    void areasThatDoNotTouchShareNothing() {
        assertThat(SharedEdges.between(List.of(box(0, 0, 1, 1), box(3, 0, 4, 1)))).isEmpty();
    }
}

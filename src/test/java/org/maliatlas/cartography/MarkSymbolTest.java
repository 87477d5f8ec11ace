package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maliatlas.incident.Kind;

class MarkSymbolTest {
    @Test
    void everyKindHasItsOwnColourAndFitsItsCircle() {
        Set<Color> colours = new HashSet<>();
        for (Kind kind : Kind.values()) {
            assertThat(colours.add(MapColours.of(org.maliatlas.query.Style.LIGHT).kind(kind))).as("colour of %s", kind).isTrue();
            Rectangle2D bounds = MarkSymbol.shape(kind, 10).getBounds2D();
            assertThat(Math.max(bounds.getWidth(), bounds.getHeight())).as("size of %s", kind).isBetween(11.0, 24.0);
        }
    }
}

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
            assertThat(colours.add(MarkSymbol.colour(kind))).as("colour of %s", kind).isTrue();
            Rectangle2D bounds = MarkSymbol.shape(kind, 10).getBounds2D();
            assertThat(Math.max(bounds.getWidth(), bounds.getHeight())).as("size of %s", kind).isBetween(11.0, 24.0);
        }
    }

    @Test
    void textOnTheMapHasContrast() {
        assertThat(contrast(MapColours.TEXT, MapColours.LAND)).isGreaterThan(4.5);
        assertThat(contrast(MapColours.WATER_TEXT, MapColours.LAND)).isGreaterThan(4.5);
        assertThat(contrast(MapColours.REGION_TEXT, MapColours.LAND)).isGreaterThan(4.5);
        assertThat(contrast(MapColours.FOREIGN_TEXT, MapColours.FOREIGN_LAND)).isGreaterThan(4.5);
        assertThat(contrast(MapColours.GRATICULE_TEXT, MapColours.FOREIGN_LAND)).isGreaterThan(4.5);
        assertThat(contrast(MapColours.ASKED, MapColours.LAND)).isGreaterThan(4.5);
    }

    /** Contrast ratio by WCAG 2.1. */
    private static double contrast(Color a, Color b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}

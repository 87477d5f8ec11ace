package org.maliatlas.cartography;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * A line of a legend.
 *
 * @param symbol draws about the origin, in points
 * @param symbolWidthPt room for the symbol
 * @param symbolHeightPt room for the symbol
 * @param text what it means
 */
public record LegendRow(Consumer<Graphics2D> symbol, double symbolWidthPt, double symbolHeightPt, String text) {
    private static final double WIDTH_PT = 16;
    private static final double HEIGHT_PT = 15.5;

    /** A row with room for a small mark. */
    LegendRow(Consumer<Graphics2D> symbol, String text) {
        this(symbol, WIDTH_PT, HEIGHT_PT, text);
    }
}

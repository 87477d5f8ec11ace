package org.maliatlas.cartography;

import org.maliatlas.query.Style;

/** The sprites of the scale and style last asked for. */
final class SpriteSheets {
    private final Lettering lettering;
    private SpriteSheet sheet;
    private double pixelsPerPoint;
    private Style style;

    SpriteSheets(Lettering lettering) {
        this.lettering = lettering;
    }

    Lettering lettering() {
        return lettering;
    }

    SpriteSheet of(double newPixelsPerPoint, Style newStyle) {
        if (sheet == null || pixelsPerPoint != newPixelsPerPoint || style != newStyle) {
            pixelsPerPoint = newPixelsPerPoint;
            style = newStyle;
            sheet = new SpriteSheet(pixelsPerPoint, lettering, MapColours.of(style));
        }
        return sheet;
    }
}

package org.maliatlas.cartography;

import java.util.Arrays;
import org.maliatlas.query.Style;

/** The sprites of the scale and style last asked for, fresh and paled. */
final class SpriteSheets {
    private final Lettering lettering;
    private final SpriteSheet[] sheets = new SpriteSheet[SiteAges.LEVELS];
    private double pixelsPerPoint;
    private Style style;

    SpriteSheets(Lettering lettering) {
        this.lettering = lettering;
    }

    Lettering lettering() {
        return lettering;
    }

    SpriteSheet of(double newPixelsPerPoint, Style newStyle) {
        return of(newPixelsPerPoint, newStyle, 0);
    }

    /** @param level of age, from 0 for fresh ones to {@link SiteAges#LEVELS} - 1 */
    SpriteSheet of(double newPixelsPerPoint, Style newStyle, int level) {
        if (pixelsPerPoint != newPixelsPerPoint || style != newStyle) {
            pixelsPerPoint = newPixelsPerPoint;
            style = newStyle;
            Arrays.fill(sheets, null);
        }
        if (sheets[level] == null) {
            MapColours colours = MapColours.of(style);
            sheets[level] = new SpriteSheet(pixelsPerPoint, lettering, level == 0 ? colours : colours.paled(SiteAges.kept(level)));
        }
        return sheets[level];
    }
}

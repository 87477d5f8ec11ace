package org.maliatlas.snapshot;

import java.util.Locale;
import org.maliatlas.cartography.MapLayer;

/** The layers of a page that is written as shapes, from the paper up; their names are in the file. */
enum PageLayer {
    PAPER, LAND, SHADES, LINES, INCIDENTS, FURNITURE, PARTS;

    static PageLayer of(MapLayer layer) {
        return valueOf(layer.name());
    }

    /** The name in the file. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

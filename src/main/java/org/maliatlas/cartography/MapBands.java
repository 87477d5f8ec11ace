package org.maliatlas.cartography;

import org.maliatlas.raster.Canvas;
import org.maliatlas.raster.Drawing;

/**
 * A map of which everything has been decided for the whole of it (where names stand, what is crowded, which shades there are) and which is
 * then painted some rows at a time. It is painted from what the frame painter that made it holds: as long as that one paints nothing else.
 */
public final class MapBands {
    private final BaseImage base;
    private final Viewport viewport;
    private final PixelBoard board = new PixelBoard();
    /** From the ground up: over the land, under the base map's lines; then over them. */
    final KeptBoard shades = new KeptBoard();
    final Drawing asked;
    final KeptBoard incidents = new KeptBoard();
    final Drawing furniture;

    MapBands(BaseImage base) {
        this.base = base;
        this.viewport = base.viewport();
        this.asked = new Drawing(viewport.widthPx(), viewport.heightPx());
        this.furniture = new Drawing(viewport.widthPx(), viewport.heightPx());
    }

    /** Where the map lies. */
    public Viewport viewport() {
        return viewport;
    }

    /**
     * Paints rows.
     *
     * @param argb receives them, opaque, each of the viewport's width
     * @param top the first of them
     * @param rows how many
     */
    public void paint(int[] argb, int top, int rows) {
        Canvas canvas = new Canvas(argb, viewport.widthPx(), top, rows);
        base.paintLand(argb, top, rows);
        shades.onto(board.of(argb, viewport.widthPx(), top, rows));
        base.drawnLines().paint(canvas);
        asked.paint(canvas);
        incidents.onto(board);
        furniture.paint(canvas);
    }
}

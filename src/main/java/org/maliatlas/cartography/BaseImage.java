package org.maliatlas.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.maliatlas.query.AtlasState;
import org.maliatlas.raster.Canvas;
import org.maliatlas.raster.Drawing;

/**
 * The base map of a state's view, painted when first asked for, as land and as the lines over it: shades lie between them. Frames are
 * painted with it for as long as it fits. For use by one thread.
 */
public final class BaseImage {
    /** Pixels of a picture whose land is kept: a dense screen's. */
    private static final int MOST_KEPT = 1 << 23;

    private final BaseMap map;
    private final AtlasState state;
    private final Viewport viewport;
    /** How many of the state's layers had been read. */
    private final int known;
    private BufferedImage land;
    private BufferedImage lines;
    /** The same as shapes, and the land of a whole picture painted from them. */
    private Drawing drawnLand;
    private Drawing drawnLines;
    private int[] wholeLand;

    private BaseImage(BaseMap map, AtlasState state, Viewport viewport) {
        this.map = map;
        this.state = state;
        this.viewport = viewport;
        this.known = map.shelf().known(state.layers());
    }

    /** The base map of a state. */
    public static BaseImage of(BaseMap map, AtlasState state, Viewport viewport) {
        return new BaseImage(map, state, viewport);
    }

    /** The same, with all of it painted now. */
    public BaseImage painted() {
        land();
        lines();
        return this;
    }

    /** Where the picture lies. */
    public Viewport viewport() {
        return viewport;
    }

    /** Opaque: land and sea. */
    BufferedImage land() {
        if (land == null) {
            land = new BufferedImage(viewport.widthPx(), viewport.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = land.createGraphics();
            map.paintSurfaces(g, state, viewport);
            g.dispose();
        }
        return land;
    }

    /** Premultiplied, clear where there is nothing: water, borders and lettering. */
    BufferedImage lines() {
        if (lines == null) {
            lines = new BufferedImage(viewport.widthPx(), viewport.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = lines.createGraphics();
            map.paintLines(g, state, viewport);
            g.dispose();
        }
        return lines;
    }

    /** Paints land and sea into some rows. Those of a whole picture are kept: the next picture of a film has the same. */
    void paintLand(int[] argb, int top, int rows) {
        int size = rows * viewport.widthPx();
        boolean keep = rows == viewport.heightPx() && size <= MOST_KEPT;
        if (!keep || wholeLand == null) {
            if (drawnLand == null) {
                drawnLand = new Drawing(viewport.widthPx(), viewport.heightPx());
                map.paintSurfaces(drawnLand.graphics(), state, viewport);
            }
            drawnLand.paint(new Canvas(argb, viewport.widthPx(), top, rows));
            wholeLand = keep ? Arrays.copyOf(argb, size) : null;
        } else {
            System.arraycopy(wholeLand, 0, argb, 0, size);
        }
    }

    /** Water, borders and lettering as shapes. */
    Drawing drawnLines() {
        if (drawnLines == null) {
            drawnLines = new Drawing(viewport.widthPx(), viewport.heightPx());
            map.paintLines(drawnLines.graphics(), state, viewport);
        }
        return drawnLines;
    }

    /** Whether it still is the base of a state's picture. */
    public boolean fits(AtlasState other, Viewport otherViewport) {
        return viewport.equals(otherViewport) && state.era() == other.era() && state.language() == other.language()
                && state.drawing().style() == other.drawing().style() && state.drawing().alsoEra().equals(other.drawing().alsoEra())
                && state.layers().equals(other.layers()) && map.shelf().known(other.layers()) == known && state.shadesCercles() == other.shadesCercles();
    }
}

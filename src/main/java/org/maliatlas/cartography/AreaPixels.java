package org.maliatlas.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/** Which area each pixel of a picture lies in: painted once for a view, so that a frame only looks colours up. */
final class AreaPixels {
    /** Patterns: filled whole, thin lines aslant with nothing between, or level bands. */
    static final byte FULL = 0;
    static final byte HATCHED = 1;
    static final byte LINED = 2;
    /** From one line to the next, and the breadth of a line, in points. */
    static final double STEP_PT = 6;
    static final double LINE_PT = 1.6;

    private byte[] areaAt = {};
    private int widthPx;
    private int stepPx;
    private int linePx;

    void place(Viewport viewport, List<Terrain.Area> areas) {
        widthPx = viewport.widthPx();
        stepPx = (int) Math.max(3, Math.round(STEP_PT * viewport.pixelsPerPoint()));
        linePx = (int) Math.max(1, Math.round(LINE_PT * viewport.pixelsPerPoint()));
        BufferedImage image = new BufferedImage(viewport.widthPx(), viewport.heightPx(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        for (int area = 0; area < areas.size(); area++) {
            g.setColor(new Color(area + 1));
            g.fill(viewport.groundToPx().createTransformedShape(areas.get(area).path()));
        }
        g.dispose();
        int[] painted = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        if (areaAt.length != painted.length) {
            areaAt = new byte[painted.length];
        }
        for (int i = 0; i < painted.length; i++) {
            areaAt[i] = (byte) painted[i];
        }
    }

    /**
     * Lays colours over a picture.
     *
     * @param colourOf by area, from 1 on: premultiplied ARGB, or 0 for none; the first is of no area
     */
    void fill(int[] argb, int[] colourOf) {
        for (int i = 0; i < areaAt.length; i++) {
            int colour = colourOf[areaAt[i]];
            if (colour != 0) {
                argb[i] = Sprite.over(colour, argb[i]);
            }
        }
    }

    /** The same, with a pattern for each area. */
    void fill(int[] argb, int[] colourOf, byte[] patternOf) {
        for (int row = 0, i = 0; i < areaAt.length; row++) {
            boolean band = row % stepPx >= linePx;
            for (int n = 0; n < widthPx; n++, i++) {
                int area = areaAt[i];
                int colour = colourOf[area];
                if (colour != 0) {
                    byte pattern = patternOf[area];
                    if (pattern == FULL || (pattern == LINED ? band : (n + row) % stepPx < linePx)) {
                        argb[i] = Sprite.over(colour, argb[i]);
                    }
                }
            }
        }
    }
}

package org.maliatlas.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.maliatlas.raster.Canvas;
import org.maliatlas.raster.Drawing;

/**
 * Which area each pixel of a picture lies in: painted once for a view, so that a frame only looks colours up. Of a picture that is painted
 * some rows at a time it knows those rows.
 */
final class AreaPixels {
    /** Patterns: filled whole, thin lines aslant with nothing between, or level bands. */
    static final byte FULL = 0;
    static final byte HATCHED = 1;
    static final byte LINED = 2;
    /** From one line to the next, and the breadth of a line, in points. */
    static final double STEP_PT = 6;
    static final double LINE_PT = 1.6;

    private Viewport viewport;
    private List<Terrain.Area> areas = List.of();
    private Drawing drawing;
    private byte[] areaAt = {};
    private int stepPx;
    private int linePx;
    /** The rows that are known; none at first. */
    private int knownTop;
    private int knownRows;

    void place(Viewport newViewport, List<Terrain.Area> newAreas) {
        viewport = newViewport;
        areas = newAreas;
        drawing = null;
        knownRows = 0;
        stepPx = (int) Math.max(3, Math.round(STEP_PT * viewport.pixelsPerPoint()));
        linePx = (int) Math.max(1, Math.round(LINE_PT * viewport.pixelsPerPoint()));
    }

    /** Finds out which areas some rows lie in, unless that is known. */
    private void know(int top, int rows) {
        if (knownTop == top && knownRows == rows) {
            return;
        }
        if (drawing == null) {
            drawing = new Drawing(viewport.widthPx(), viewport.heightPx());
            Graphics2D g = drawing.graphics();
            for (int area = 0; area < areas.size(); area++) {
                g.setColor(new Color(area + 1));
                g.fill(viewport.groundToPx().createTransformedShape(areas.get(area).path()));
            }
        }
        int[] painted = new int[viewport.widthPx() * rows];
        drawing.paintHard(new Canvas(painted, viewport.widthPx(), top, rows));
        if (areaAt.length < painted.length) {
            areaAt = new byte[painted.length];
        }
        for (int i = 0; i < painted.length; i++) {
            areaAt[i] = (byte) painted[i];
        }
        knownTop = top;
        knownRows = rows;
    }

    /**
     * Lays colours over a picture.
     *
     * @param colourOf by area, from 1 on: premultiplied ARGB, or 0 for none; the first is of no area
     */
    void fill(int[] argb, int top, int rows, int[] colourOf) {
        know(top, rows);
        for (int i = 0; i < rows * viewport.widthPx(); i++) {
            int colour = colourOf[areaAt[i]];
            if (colour != 0) {
                argb[i] = Sprite.over(colour, argb[i]);
            }
        }
    }

    /** The same, with a pattern for each area. */
    void fill(int[] argb, int top, int rows, int[] colourOf, byte[] patternOf) {
        know(top, rows);
        int widthPx = viewport.widthPx();
        for (int row = top, i = 0; row < top + rows; row++) {
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

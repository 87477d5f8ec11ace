package org.maliatlas.cartography;

/** Draws straight into a pixel buffer, all of a picture's rows or some of them, allocating nothing. Used again for each frame. */
final class PixelBoard implements Board {
    private int[] argb;
    private int widthPx;
    private int top;
    private int rows;

    /** Turns to a picture. @param newArgb opaque pixels */
    PixelBoard of(int[] newArgb, int newWidthPx, int heightPx) {
        return of(newArgb, newWidthPx, 0, heightPx);
    }

    /** Turns to some rows of a picture. @param newTop the first of them */
    PixelBoard of(int[] newArgb, int newWidthPx, int newTop, int newRows) {
        argb = newArgb;
        widthPx = newWidthPx;
        top = newTop;
        rows = newRows;
        return this;
    }

    @Override
    public void stamp(Sprite sprite, double x, double y) {
        sprite.stamp(argb, widthPx, rows, (int) Math.round(x), (int) Math.round(y) - top);
    }

    @Override
    public void disc(double x, double y, double radiusPx, double edgePx, int rgb, int fillAlpha, int edgeAlpha) {
        DiscFill.fill(argb, widthPx, top, rows, x, y, radiusPx, edgePx, rgb, fillAlpha, edgeAlpha);
    }

    @Override
    public void shade(Shading shading) {
        shading.onto(argb, top, rows);
    }
}

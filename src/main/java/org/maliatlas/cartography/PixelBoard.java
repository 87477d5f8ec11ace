package org.maliatlas.cartography;

/** Draws straight into a pixel buffer, allocating nothing. Used again for each frame. */
final class PixelBoard implements Board {
    private int[] argb;
    private int widthPx;
    private int heightPx;

    /** Turns to a picture. @param newArgb opaque pixels */
    PixelBoard of(int[] newArgb, int newWidthPx, int newHeightPx) {
        argb = newArgb;
        widthPx = newWidthPx;
        heightPx = newHeightPx;
        return this;
    }

    @Override
    public void stamp(Sprite sprite, double x, double y) {
        sprite.stamp(argb, widthPx, heightPx, (int) Math.round(x), (int) Math.round(y));
    }

    @Override
    public void disc(double x, double y, double radiusPx, double edgePx, int rgb, int fillAlpha, int edgeAlpha) {
        DiscFill.fill(argb, widthPx, heightPx, x, y, radiusPx, edgePx, rgb, fillAlpha, edgeAlpha);
    }

    @Override
    public void shade(Shading shading) {
        shading.onto(argb);
    }
}

package org.maliatlas.cartography;

import java.awt.Graphics2D;

/** What an answer is drawn on: the pixels of a picture, or shapes that keep their edges at any size. Places are in pixels of the viewport. */
interface Board {
    /** Puts a small drawing with its origin at a place. */
    void stamp(Sprite sprite, double x, double y);

    /** Fills a translucent disc with a thin edge inside its rim. @param rgb its colour, whose own alpha does not count */
    void disc(double x, double y, double radiusPx, double edgePx, int rgb, int fillAlpha, int edgeAlpha);

    /** Lays shades over what is there. */
    void shade(Shading shading);

    /** Shades that cover the ground, as pixels or as shapes. */
    interface Shading {
        /**
         * Lays the shades over the opaque pixels of a picture, or of some of its rows. On whole pictures of one size it allocates nothing.
         *
         * @param argb the rows' pixels
         * @param top the first of them
         * @param rows how many
         */
        void onto(int[] argb, int top, int rows);

        /** Draws the same. */
        void onto(Graphics2D g);
    }
}

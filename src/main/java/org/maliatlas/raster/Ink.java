package org.maliatlas.raster;

/** One thing drawn, in the rows that it reaches. */
interface Ink {
    /** The first row that it can reach. */
    int top();

    /** The first row below it. */
    int bottom();

    /** Paints what of it lies in the rows of the brush's canvas. */
    void paint(InkBrush brush);
}

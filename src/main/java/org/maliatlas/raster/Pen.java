package org.maliatlas.raster;

import java.awt.BasicStroke;

/**
 * A line's breadth and what its ends and corners look like.
 *
 * @param half half its breadth, in grid steps
 * @param cap one of {@link BasicStroke}'s
 * @param join one of {@link BasicStroke}'s
 * @param miter as {@link BasicStroke#getMiterLimit()}
 */
record Pen(double half, int cap, int join, double miter) {
    /** How far from its middle line a line can reach, in grid steps. */
    int reach() {
        double out = join == BasicStroke.JOIN_MITER ? Math.max(1, miter) : 1;
        double end = cap == BasicStroke.CAP_SQUARE ? 1.5 : 1;
        return (int) Math.ceil(half * Math.max(out, end)) + 2;
    }
}

package org.maliatlas.snapshot;

import java.awt.Graphics2D;

/** A part of a page that takes the width it is given and says how high it becomes. */
interface Block {
    /**
     * Paints the block from a top left corner down, in points.
     *
     * @return its height
     */
    double paint(Graphics2D g, double x, double top, double width);
}

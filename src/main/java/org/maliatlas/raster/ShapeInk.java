package org.maliatlas.raster;

/**
 * A shape of one colour.
 *
 * @param outline what is filled, or drawn along
 * @param dx by how much it is moved, in grid steps; only what is filled is
 * @param pen what it is drawn with; null where it is filled
 * @param evenOdd how it is filled: by the even-odd rule, or by the non-zero one
 * @param argb straight
 * @param box the pixels that it can reach
 */
record ShapeInk(Outline outline, int dx, int dy, Pen pen, boolean evenOdd, int argb, Box box) implements Ink {
    /** Pixels from a left and top one up to a right and bottom one, which are not in it. */
    record Box(int left, int top, int right, int bottom) {
        Box and(Box other) {
            return new Box(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right), Math.min(bottom, other.bottom));
        }
    }

    @Override
    public int top() {
        return box.top();
    }

    @Override
    public int bottom() {
        return box.bottom();
    }

    @Override
    public void paint(InkBrush brush) {
        if (pen == null) {
            brush.fill(outline, dx, dy, evenOdd, argb, box);
        } else {
            brush.stroke(outline, pen, argb, box);
        }
    }
}

package org.maliatlas.cartography;

/** A disc on a grid of cells, ready to be added anywhere: of each of its rows how far it reaches to both sides. */
final class CellDisc {
    private final int radius;
    private final int[] half;
    private final double one;

    /**
     * @param radiusCells radius in cells
     * @param whole what a count of one adds to all of the disc's cells together
     */
    CellDisc(double radiusCells, double whole) {
        double r = Math.max(0.5, radiusCells);
        radius = (int) Math.floor(r);
        half = new int[2 * radius + 1];
        int cells = 0;
        for (int row = -radius; row <= radius; row++) {
            half[row + radius] = (int) Math.floor(Math.sqrt(r * r - row * row));
            cells += 2 * half[row + radius] + 1;
        }
        one = whole / cells;
    }

    /** Adds so many to a grid that holds changes from each cell to the next, with one more column than there are cells. */
    void add(double[] changes, int columns, int rows, int column, int row, int count) {
        if (column + radius < 0 || column - radius >= columns) {
            return;
        }
        double value = count * one;
        int last = Math.min(rows - 1, row + radius);
        for (int y = Math.max(0, row - radius); y <= last; y++) {
            int reach = half[y - row + radius];
            int left = Math.max(0, column - reach);
            int right = Math.min(columns - 1, column + reach);
            if (left <= right) {
                changes[y * (columns + 1) + left] += value;
                changes[y * (columns + 1) + right + 1] -= value;
            }
        }
    }
}

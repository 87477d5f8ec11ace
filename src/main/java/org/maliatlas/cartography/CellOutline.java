package org.maliatlas.cartography;

import java.awt.geom.Path2D;

/**
 * The outline of the cells of a grid that have one class, as closed paths along their edges: what lies in the class is on their
 * right. Cells that meet have no edge between them, so that no seam can show when the outline is filled.
 */
final class CellOutline {
    /** Steps to the right, down, to the left and up; a vertex has a bit for each edge that leaves it. */
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final byte[] classes;
    private final int columns;
    private final int rows;
    private final double cellPx;
    private final byte[] edges;

    /** @param classes of the cells, row by row */
    CellOutline(byte[] classes, int columns, int rows, double cellPx) {
        this.classes = classes;
        this.columns = columns;
        this.rows = rows;
        this.cellPx = cellPx;
        this.edges = new byte[(columns + 1) * (rows + 1)];
    }

    /** The outline of a class; empty where no cell has it. To be filled by the non-zero rule. */
    Path2D of(int wanted) {
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                if (has(x, y, wanted)) {
                    edge(x, y, 0, !has(x, y - 1, wanted));
                    edge(x + 1, y, 1, !has(x + 1, y, wanted));
                    edge(x + 1, y + 1, 2, !has(x, y + 1, wanted));
                    edge(x, y + 1, 3, !has(x - 1, y, wanted));
                }
            }
        }
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int vertex = 0; vertex < edges.length; vertex++) {
            while (edges[vertex] != 0) {
                trace(vertex, path);
            }
        }
        return path;
    }

    private boolean has(int x, int y, int wanted) {
        return x >= 0 && y >= 0 && x < columns && y < rows && classes[y * columns + x] == wanted;
    }

    private void edge(int x, int y, int direction, boolean isThere) {
        if (isThere) {
            edges[y * (columns + 1) + x] |= (byte) (1 << direction);
        }
    }

    /** Follows the edges from a vertex until they come back to it; where two leave, the one to the right. */
    private void trace(int start, Path2D path) {
        int x = start % (columns + 1);
        int y = start / (columns + 1);
        int direction = Integer.numberOfTrailingZeros(edges[start]);
        path.moveTo(x * cellPx, y * cellPx);
        while (true) {
            edges[y * (columns + 1) + x] &= (byte) ~(1 << direction);
            x += DX[direction];
            y += DY[direction];
            int vertex = y * (columns + 1) + x;
            if (vertex == start && edges[vertex] == 0) {
                break;
            }
            int next = next(edges[vertex], direction);
            if (next < 0) {
                break;
            }
            if (next != direction) {
                path.lineTo(x * cellPx, y * cellPx);
                direction = next;
            }
        }
        path.closePath();
    }

    private static int next(int leaving, int direction) {
        for (int turn : new int[] {1, 0, 3}) {
            int next = (direction + turn) % 4;
            if ((leaving & 1 << next) != 0) {
                return next;
            }
        }
        return -1;
    }
}

package org.maliatlas.raster;

import java.util.Arrays;

/**
 * The edges of polygons that cross some rows. Each row is cut into {@value #LINES} lines; where an edge crosses one is worked out in whole
 * numbers from its two ends alone, so that it does not matter with which line one begins.
 */
final class Edges {
    /** Lines to a row of pixels. */
    static final int LINES = 8;
    private static final int STEP = Outline.GRID / LINES;
    private static final int MIDDLE = STEP / 2;

    private int firstLine;
    private int lines;
    private int size;
    /** Of each edge where it crosses the line that it is at, as a whole and a rest in parts of its height. */
    private int[] x = new int[256];
    private long[] rest = new long[256];
    private int[] step = new int[256];
    private long[] restStep = new long[256];
    private int[] height = new int[256];
    private int[] lastLine = new int[256];
    private byte[] turn = new byte[256];
    /** Of each line the edge that was added last of those that begin with it, and of each edge the one before; -1 for none. */
    private int[] begin = {};
    private int[] next = new int[256];
    private int first;
    private int last;

    /** Forgets all, and turns to rows. */
    void reset(int topRow, int bottomRow) {
        firstLine = topRow * LINES;
        lines = (bottomRow - topRow) * LINES;
        size = 0;
        if (begin.length < lines) {
            begin = new int[lines];
        }
        Arrays.fill(begin, 0, lines, -1);
        first = lines;
        last = -1;
    }

    /** Adds an edge, in grid steps. */
    void add(int x1, int y1, int x2, int y2) {
        if (y1 < y2) {
            add(x1, y1, x2, y2, (byte) 1);
        } else if (y2 < y1) {
            add(x2, y2, x1, y1, (byte) -1);
        }
    }

    private void add(int topX, int topY, int bottomX, int bottomY, byte way) {
        // Lines whose middle is at the top or below, and above the bottom.
        int from = Math.max(firstLine, Math.floorDiv(topY - MIDDLE + STEP - 1, STEP));
        int to = Math.min(firstLine + lines, Math.floorDiv(bottomY - MIDDLE + STEP - 1, STEP));
        if (from >= to) {
            return;
        }
        if (size == x.length) {
            grow();
        }
        int edge = size++;
        long dx = (long) bottomX - topX;
        int dy = bottomY - topY;
        long across = ((long) from * STEP + MIDDLE - topY) * dx;
        x[edge] = topX + (int) Math.floorDiv(across, dy);
        rest[edge] = Math.floorMod(across, (long) dy);
        step[edge] = (int) Math.floorDiv(dx * STEP, dy);
        restStep[edge] = Math.floorMod(dx * STEP, (long) dy);
        height[edge] = dy;
        lastLine[edge] = to - 1 - firstLine;
        turn[edge] = way;
        int line = from - firstLine;
        next[edge] = begin[line];
        begin[line] = edge;
        first = Math.min(first, line);
        last = Math.max(last, lastLine[edge]);
    }

    private void grow() {
        int room = 2 * size;
        x = Arrays.copyOf(x, room);
        rest = Arrays.copyOf(rest, room);
        step = Arrays.copyOf(step, room);
        restStep = Arrays.copyOf(restStep, room);
        height = Arrays.copyOf(height, room);
        lastLine = Arrays.copyOf(lastLine, room);
        turn = Arrays.copyOf(turn, room);
        next = Arrays.copyOf(next, room);
    }

    /** The first line that has an edge, counted from the first row; after the last one where none has. */
    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The first of the edges that begin with a line, or -1. */
    int beginning(int line) {
        return begin[line];
    }

    /** The next of them, or -1. */
    int next(int edge) {
        return next[edge];
    }

    /** Where an edge crosses the line that it is at, in grid steps. */
    int x(int edge) {
        return x[edge];
    }

    /** 1 for an edge that goes down, -1 for one that goes up. */
    int turn(int edge) {
        return turn[edge];
    }

    boolean endsWith(int edge, int line) {
        return lastLine[edge] <= line;
    }

    /** Has an edge go on to its next line. */
    void advance(int edge) {
        int now = x[edge] + step[edge];
        long over = rest[edge] + restStep[edge];
        if (over >= height[edge]) {
            over -= height[edge];
            now++;
        }
        x[edge] = now;
        rest[edge] = over;
    }
}

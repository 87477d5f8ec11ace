package org.maliatlas.raster;

import java.util.Arrays;

/** Fills what edges enclose: of each pixel the share that lies inside, by {@link Edges#LINES} lines a row and {@value Outline#GRID} steps a pixel. */
final class Filler {
    private static final int WHOLE = Edges.LINES * Outline.GRID;
    private static final int SHIFT = 8;

    private final Edges edges;
    private int[] active = new int[64];
    private long[] fresh = new long[16];
    private int count;
    /** By how much the share of a pixel differs from that of the one before it, in {@link #WHOLE}ths. */
    private int[] change = {};
    /** Which of them are set. */
    private long[] touched = {};
    private int left;
    private int right;

    Filler(Edges edges) {
        this.edges = edges;
    }

    /** Where to fill, how, and with what. @param left the first pixel of a row that may be painted; {@code right} the first that may not again */
    record Fill(boolean evenOdd, int argb, boolean hard, int left, int right) {
    }

    /** Fills the rows that the edges have been collected for. @param topRow the first of them */
    void fill(Canvas canvas, Fill how, int topRow) {
        left = Math.max(0, how.left());
        right = Math.min(canvas.widthPx(), how.right());
        if (left >= right || edges.first() > edges.last()) {
            return;
        }
        if (change.length < right + 2) {
            change = new int[right + 2];
            touched = new long[(right + 2 >> 6) + 1];
        }
        count = 0;
        int line = edges.first();
        while (line <= edges.last()) {
            int row = line / Edges.LINES;
            int end = (row + 1) * Edges.LINES;
            for (; line < end && line <= edges.last(); line++) {
                order(line);
                collect(how.evenOdd());
                advance(line);
            }
            row(canvas, topRow + row, how);
        }
    }

    /** Puts the edges in order by where they cross a line: those that went on are nearly so, those that begin are sorted and put among them. */
    private void order(int line) {
        for (int i = 1; i < count; i++) {
            int edge = active[i];
            int x = edges.x(edge);
            int at = i;
            while (at > 0 && edges.x(active[at - 1]) > x) {
                active[at] = active[at - 1];
                at--;
            }
            active[at] = edge;
        }
        int beginning = 0;
        for (int edge = edges.beginning(line); edge >= 0; edge = edges.next(edge)) {
            if (beginning == fresh.length) {
                fresh = Arrays.copyOf(fresh, 2 * beginning);
            }
            // By x, and of those at one x by their number.
            fresh[beginning++] = (long) edges.x(edge) << 32 | edge;
        }
        if (beginning > 0) {
            Arrays.sort(fresh, 0, beginning);
            merge(beginning);
        }
    }

    /** Puts the edges that begin among the others, from the right. */
    private void merge(int beginning) {
        if (count + beginning > active.length) {
            active = Arrays.copyOf(active, 2 * (count + beginning));
        }
        int old = count - 1;
        int young = beginning - 1;
        count += beginning;
        for (int to = count - 1; young >= 0; to--) {
            if (old >= 0 && edges.x(active[old]) > (int) (fresh[young] >> 32)) {
                active[to] = active[old--];
            } else {
                active[to] = (int) fresh[young--];
            }
        }
    }

    private void collect(boolean evenOdd) {
        int winding = 0;
        int start = 0;
        for (int i = 0; i < count; i++) {
            boolean inside = winding != 0;
            winding = evenOdd ? winding ^ 1 : winding + edges.turn(active[i]);
            if (!inside) {
                start = edges.x(active[i]);
            } else if (winding == 0) {
                span(start, edges.x(active[i]));
            }
        }
    }

    private void span(int from, int to) {
        int a = Math.max(from, left << SHIFT);
        int b = Math.min(to, right << SHIFT);
        if (a < b) {
            change(a, 1);
            change(b, -1);
        }
    }

    private void change(int x, int sign) {
        int pixel = x >> SHIFT;
        int part = x & Outline.GRID - 1;
        change[pixel] += sign * (Outline.GRID - part);
        touched[pixel >> 6] |= 1L << pixel;
        if (part > 0) {
            change[pixel + 1] += sign * part;
            touched[pixel + 1 >> 6] |= 1L << pixel + 1;
        }
    }

    private void advance(int line) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int edge = active[i];
            if (!edges.endsWith(edge, line)) {
                edges.advance(edge);
                active[kept++] = edge;
            }
        }
        count = kept;
    }

    /** Paints a row, from one change to the next, and forgets the changes. */
    private void row(Canvas canvas, int y, Fill how) {
        int share = 0;
        int from = left;
        for (int word = left >> 6; word <= right >> 6; word++) {
            for (long bits = touched[word]; bits != 0; bits &= bits - 1) {
                int pixel = (word << 6) + Long.numberOfTrailingZeros(bits);
                run(canvas, y, from, Math.min(right, pixel), share, how);
                share += change[pixel];
                change[pixel] = 0;
                from = pixel;
            }
            touched[word] = 0;
        }
        run(canvas, y, from, right, share, how);
    }

    private static void run(Canvas canvas, int y, int from, int to, int share, Fill how) {
        if (share <= 0 || from >= to) {
            return;
        }
        int alpha = how.hard() ? 2 * share >= WHOLE ? how.argb() >>> 24 : 0 : ((how.argb() >>> 24) * share + WHOLE / 2) / WHOLE;
        if (alpha > 0) {
            canvas.blend(y, from, to, how.argb() & 0xffffff, alpha);
        }
    }
}

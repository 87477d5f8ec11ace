package org.maliatlas.raster;

import java.util.Arrays;

/** Rows of pixels that are painted on: all of a picture, or a band of it. Premultiplied ARGB. */
public final class Canvas {
    private final int[] argb;
    private final int widthPx;
    private final int top;
    private final int rows;

    /**
     * @param argb the pixels, row by row
     * @param top the picture's row that the first of them are
     * @param rows how many rows there are
     */
    public Canvas(int[] argb, int widthPx, int top, int rows) {
        if (argb.length < widthPx * rows) {
            throw new IllegalArgumentException(argb.length + " pixels are not " + rows + " rows of " + widthPx);
        }
        this.argb = argb;
        this.widthPx = widthPx;
        this.top = top;
        this.rows = rows;
    }

    int widthPx() {
        return widthPx;
    }

    int top() {
        return top;
    }

    int bottom() {
        return top + rows;
    }

    /**
     * Lays a colour over pixels of a row.
     *
     * @param rgb the colour; its own alpha does not count
     * @param alpha 1 to 255
     */
    void blend(int y, int fromX, int toX, int rgb, int alpha) {
        int at = (y - top) * widthPx;
        if (alpha == 255) {
            Arrays.fill(argb, at + fromX, at + toX, 0xff000000 | rgb);
            return;
        }
        int r = (rgb >> 16 & 255) * alpha + 128;
        int g = (rgb >> 8 & 255) * alpha + 128;
        int b = (rgb & 255) * alpha + 128;
        int a = 255 * alpha + 128;
        int keep = 255 - alpha;
        for (int i = at + fromX; i < at + toX; i++) {
            int d = argb[i];
            argb[i] = over255(a + (d >>> 24) * keep) << 24 | over255(r + (d >> 16 & 255) * keep) << 16
                    | over255(g + (d >> 8 & 255) * keep) << 8 | over255(b + (d & 255) * keep);
        }
    }

    /** A 255th, rounded, of a sum to which 128 has been added. */
    private static int over255(int sum) {
        return sum + (sum >> 8) >> 8;
    }

    /** Lays a pixel over one, straight ARGB. */
    void blend(int y, int x, int straight) {
        if (straight >>> 24 > 0) {
            blend(y, x, x + 1, straight & 0xffffff, straight >>> 24);
        }
    }
}

package org.maliatlas.film;

import java.util.Arrays;

/**
 * What of a picture differs from the one before: the smallest rectangle that holds it.
 *
 * @param x left edge in the picture, in pixels
 * @param y upper edge
 * @param width at least 1
 * @param height at least 1
 * @param argb its pixels by rows; 0 where they are as before
 */
record ChangedPixels(int x, int y, int width, int height, int[] argb) {
    /** All of a picture that none is before. */
    static ChangedPixels whole(int[] now, int width) {
        return new ChangedPixels(0, 0, width, now.length / width, now.clone());
    }

    /** @param before the pixels of the picture before, of the same size */
    static ChangedPixels between(int[] before, int[] now, int width) {
        int first = Arrays.mismatch(before, now);
        if (first < 0) {
            return new ChangedPixels(0, 0, 1, 1, new int[1]);
        }
        int left = width;
        int right = -1;
        int bottom = 0;
        for (int row = first / width; row < now.length / width; row++) {
            int begin = row * width;
            int at = Arrays.mismatch(before, begin, begin + width, now, begin, begin + width);
            if (at >= 0) {
                bottom = row;
                left = Math.min(left, at);
                int last = width - 1;
                while (before[begin + last] == now[begin + last]) {
                    last--;
                }
                right = Math.max(right, last);
            }
        }
        int top = first / width;
        int wide = right - left + 1;
        int[] argb = new int[wide * (bottom - top + 1)];
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                int at = row * width + column;
                argb[(row - top) * wide + column - left] = before[at] == now[at] ? 0 : now[at];
            }
        }
        return new ChangedPixels(left, top, wide, bottom - top + 1, argb);
    }
}

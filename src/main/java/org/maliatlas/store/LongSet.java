package org.maliatlas.store;

import java.util.Arrays;

/** A set of 64-bit numbers in one array, for millions of them. */
final class LongSet {
    private long[] slots;
    private int size;
    private boolean hasZero;

    LongSet(int expected) {
        slots = new long[Integer.highestOneBit(Math.max(16, expected) * 2 - 1) << 1];
    }

    /** Adds a number. @return whether it was not there */
    boolean add(long value) {
        if (value == 0) {
            boolean was = hasZero;
            hasZero = true;
            return !was;
        }
        int at = find(slots, value);
        if (slots[at] == value) {
            return false;
        }
        slots[at] = value;
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    boolean contains(long value) {
        return value == 0 ? hasZero : slots[find(slots, value)] == value;
    }

    private static int find(long[] slots, long value) {
        int mask = slots.length - 1;
        int at = (int) ((value * 0x9e3779b97f4a7c15L) >>> 32) & mask;
        while (slots[at] != 0 && slots[at] != value) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        Arrays.stream(slots).filter(value -> value != 0).forEach(value -> larger[find(larger, value)] = value);
        slots = larger;
    }

    /** A 64-bit hash of a text (FNV-1a): two of a million texts have the same once in 40 million times. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}

package org.maliatlas.store;

/**
 * Texts with a number each, for millions of them: only a 64-bit hash of a text is kept (FNV-1a), which two of a million texts
 * share once in 40 million times.
 */
public final class KeyNumbers {
    private static final int FIRST_ROOM = 1 << 12;
    private static final int ABSENT = -1;

    private long[] hashes = new long[FIRST_ROOM];
    private int[] numbers = new int[FIRST_ROOM];
    private int size;

    /** Adds a text, unless it is there. @return its number if it was there, else -1 */
    public int add(String key, int number) {
        long hash = hash(key);
        int at = find(hashes, hash);
        if (hashes[at] == hash) {
            return numbers[at];
        }
        hashes[at] = hash;
        numbers[at] = number;
        if (++size * 2 > hashes.length) {
            grow();
        }
        return ABSENT;
    }

    /** Whether a text is there. */
    public boolean contains(String key) {
        long hash = hash(key);
        return hashes[find(hashes, hash)] == hash;
    }

    private static int find(long[] hashes, long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash * 0x9e3779b97f4a7c15L >>> 32) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] larger = new long[hashes.length * 2];
        int[] theirs = new int[larger.length];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                int at = find(larger, hashes[i]);
                larger[at] = hashes[i];
                theirs[at] = numbers[i];
            }
        }
        hashes = larger;
        numbers = theirs;
    }

    /** 0 marks an empty place, and is no text's. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }
}

package org.maliatlas.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which incidents have some words, for the last few questions of words: finding them in a million incidents takes a second. For use by several threads. */
final class FoundWords {
    private static final int MOST = 8;

    private final Map<String, boolean[]> found = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, boolean[]> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean[] get(String plainText) {
        return found.get(plainText);
    }

    synchronized void put(String plainText, boolean[] has) {
        found.put(plainText, has);
    }
}

package org.maliatlas.snapshot;

import java.util.Objects;
import org.maliatlas.query.TimeSeries;

/**
 * How a page moves: its dates pass step by step, each shown as long as the others.
 *
 * @param series the dates of its pictures
 * @param frameMs how long each stands, {@value #SHORTEST_MS} to {@value #LONGEST_MS} milliseconds
 * @param repeats whether it begins again when it has come to its end, where its file can say so
 */
public record Film(TimeSeries series, int frameMs, boolean repeats) {
    public static final int SHORTEST_MS = 100;
    public static final int LONGEST_MS = 20_000;
    /** Slow enough to read what changes (PRESENTATION.md, 11). */
    public static final int READABLE_MS = 1000;
    /** The last picture stands so much longer, so that the end is seen to be one. */
    public static final int END_MS = 2000;
    /** No film has more pictures. */
    public static final int MOST_FRAMES = 2000;

    public Film {
        Objects.requireNonNull(series, "series");
        if (frameMs < SHORTEST_MS || frameMs > LONGEST_MS) {
            throw new IllegalArgumentException("a picture of a film stands " + SHORTEST_MS + " to " + LONGEST_MS + " ms, not " + frameMs);
        }
    }

    /** How long a picture stands, in milliseconds. @param count how many there are */
    public int frameMs(int index, int count) {
        return index == count - 1 ? frameMs + END_MS : frameMs;
    }
}

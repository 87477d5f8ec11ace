package org.maliatlas.film;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * At most {@value #MOST} colours that stand for all of a picture. A map has few flat colours, many between them at its edges, and some small and strong ones
 * that mean something: so the most frequent are taken, and then, again by frequency, those far from all that are taken, and then nearer ones.
 */
final class Palette {
    /** A GIF has one more, which is clear. */
    static final int MOST = 255;
    /** So many of the most frequent are taken, however near they are. */
    private static final int FLAT = 64;
    private static final int[] DISTANCES = {48, 24, 12, 6, 0};

    private final int[] colours;
    private final Map<Integer, Byte> indices = new HashMap<>();

    private Palette(int[] colours) {
        this.colours = colours;
        for (int i = 0; i < colours.length; i++) {
            indices.putIfAbsent(colours[i], (byte) i);
        }
    }

    /** The colours for a picture. @param argb opaque pixels, and 0 where nothing is drawn */
    static Palette of(int[] argb) {
        ColourCounts counts = new ColourCounts();
        for (int pixel : argb) {
            if (pixel != 0) {
                counts.add(pixel);
            }
        }
        int[] all = counts.byFrequency();
        return new Palette(all.length <= MOST ? all : chosen(all));
    }

    private static int[] chosen(int[] byFrequency) {
        int[] taken = Arrays.copyOf(byFrequency, MOST);
        int count = FLAT;
        for (int distance : DISTANCES) {
            for (int i = FLAT; i < byFrequency.length && count < MOST; i++) {
                int nearest = taken[nearest(taken, count, byFrequency[i])];
                if (nearest != byFrequency[i] && far(nearest, byFrequency[i]) >= distance * distance) {
                    taken[count++] = byFrequency[i];
                }
            }
        }
        return taken;
    }

    /** How far two colours are apart, squared. The eye tells greens apart best and blues least. */
    private static int far(int a, int b) {
        int red = (a >> 16 & 255) - (b >> 16 & 255);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return (3 * red * red + 6 * green * green + blue * blue) / 4;
    }

    private static int nearest(int[] colours, int count, int rgb) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            int far = far(colours[i], rgb);
            if (far < least) {
                least = far;
                nearest = i;
            }
        }
        return nearest;
    }

    /** The colours, opaque. */
    int[] colours() {
        return colours.clone();
    }

    /** The number of the colour that stands for one: itself where it is there, else the nearest. */
    byte index(int rgb) {
        return indices.computeIfAbsent(rgb, colour -> (byte) nearest(colours, colours.length, colour));
    }
}

package org.maliatlas.cartography;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Classes of an amount, each with its colour. Their bounds are round numbers that depend on the whole dataset and not on the dates
 * shown, so that a colour means the same while the dates move.
 *
 * @param from least value of each class, ascending; the first takes in whatever is more than nothing
 * @param colours of the classes
 */
public record Shades(double[] from, Color[] colours) {
    static final Shades NONE = new Shades(new double[0], new Color[0]);
    private static final int MOST = 7;
    private static final double[][] SERIES = {{1, 2, 5}, {1, 3}, {1}};

    /**
     * Classes for amounts of a range: steps of 1, 2, 5, or 1, 3, or 1 in each power of ten, the finest that needs no more than
     * {@value #MOST} classes.
     *
     * @param least the least amount that is more than nothing
     * @param most the greatest amount; nothing is shaded where it is 0
     */
    static Shades of(double least, double most, Color[] ramp) {
        return of(least, most, ramp, MOST);
    }

    /** The same, with so many classes at most. */
    static Shades of(double least, double most, Color[] ramp, int mostClasses) {
        double[] from = {};
        for (double[] steps : SERIES) {
            from = bounds(least, most, steps);
            if (from.length <= mostClasses) {
                break;
            }
        }
        from = from.length > mostClasses ? Arrays.copyOfRange(from, from.length - mostClasses, from.length) : from;
        Color[] colours = new Color[from.length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = ramp[colours.length == 1 ? ramp.length / 2 : (int) Math.round(i * (ramp.length - 1.0) / (colours.length - 1))];
        }
        return new Shades(from, colours);
    }

    /** Round numbers up to the most, from the last one that is no more than the least. */
    private static double[] bounds(double least, double most, double[] steps) {
        List<Double> bounds = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(least) + 1e-9); most > 0 && power <= Math.log10(most) + 1e-9; power++) {
            for (double step : steps) {
                // By way of a decimal, so that 0.3 is 0.3 and not a little more.
                double bound = Double.parseDouble(step + "e" + power);
                if (bound <= most) {
                    if (bound <= least) {
                        bounds.clear();
                    }
                    bounds.add(bound);
                }
            }
        }
        return bounds.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How many classes there are. */
    public int classes() {
        return from.length;
    }

    /** The class of an amount, or -1 of none. */
    int classOf(double amount) {
        if (!(amount > 0)) {
            return -1;
        }
        int n = from.length - 1;
        while (n > 0 && amount < from[n]) {
            n--;
        }
        return n;
    }
}

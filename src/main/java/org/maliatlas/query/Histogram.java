package org.maliatlas.query;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Incidents, or their reported deaths, over time, obeying every part of the question but the dates. What answers certainly is in the
 * series; what answers possibly is apart.
 *
 * @param unit what a bin is; bins touch
 * @param starts first day of each bin, and the day after the last: one entry more than bins
 * @param series per part of the stack and bin: certain incidents whose whole date lies in the bin; of deaths the lowest figures
 * @param over per bin, of deaths: by how much the highest figures of the same incidents exceed the lowest
 * @param maybe per bin: incidents whose whole date lies in the bin and that answer possibly; of deaths the highest figures
 * @param band per bin: incidents whose date touches the bin and others, being known only to a longer time; of deaths the highest figures
 * @param unreported per bin, of deaths: incidents whose deaths are not reported
 */
public record Histogram(TimeStep unit, LocalDate[] starts, int[][] series, int[] over, int[] maybe, int[] band, int[] unreported) {
    public int bins() {
        return starts.length - 1;
    }

    /** Per bin, the sum of the series. */
    public int[] certain() {
        int[] sums = new int[bins()];
        for (int[] part : series) {
            for (int bin = 0; bin < sums.length; bin++) {
                sums[bin] += part[bin];
            }
        }
        return sums;
    }

    /** Per bin, all that is not certain. */
    public int[] possible() {
        int[] sums = new int[bins()];
        for (int bin = 0; bin < sums.length; bin++) {
            sums[bin] = maybe[bin] + band[bin];
        }
        return sums;
    }

    /** All of a bin, as high as its bar is. */
    public int height(int bin) {
        int sum = over[bin] + maybe[bin] + band[bin];
        for (int[] part : series) {
            sum += part[bin];
        }
        return sum;
    }

    /** The highest bar among bins {@code first} to {@code last}, both whole; 0 where there are none. */
    public int most(int first, int last) {
        int most = 0;
        for (int bin = Math.max(0, first); bin <= Math.min(bins() - 1, last); bin++) {
            most = Math.max(most, height(bin));
        }
        return most;
    }

    public int most() {
        return most(0, bins() - 1);
    }

    /** The bin that holds a day, or -1. */
    public int binOf(LocalDate day) {
        int at = Arrays.binarySearch(starts, day);
        int bin = at >= 0 ? at : -at - 2;
        return bin >= 0 && bin < bins() ? bin : -1;
    }

    /** Whether a part of the stack has anything at all. */
    public boolean has(int part) {
        return Arrays.stream(series[part]).anyMatch(value -> value > 0);
    }
}

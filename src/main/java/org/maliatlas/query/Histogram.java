package org.maliatlas.query;

import java.time.LocalDate;

/**
 * Incidents over time, obeying every part of the question but the dates.
 *
 * @param starts first day of each bin; bins touch, and the last ends the day before {@code starts[bins]}: one entry more than bins
 * @param certain incidents whose whole date lies in the bin
 * @param possible incidents whose date only touches the bin
 */
public record Histogram(LocalDate[] starts, int[] certain, int[] possible) {
    public int bins() {
        return certain.length;
    }
}

package org.maliatlas.query;

import java.util.Optional;

/**
 * Incidents over time at one place, in the same bins as the whole histogram.
 *
 * @param ring the place
 * @param histogram obeys kinds and words, but neither the dates nor what else is asked of place; empty where the era shown has no region
 *     of the place's name
 */
public record Lane(Ring ring, Optional<Histogram> histogram) {
}

package org.maliatlas.query;

/**
 * Counts for one place over the dates shown, whatever else of place is asked.
 *
 * @param ring the place
 * @param near within its radius
 * @param in inside the region of its name in the era shown (Bamako: the District), or null when no region bears its name
 */
public record PlaceCount(Ring ring, Tally near, Tally in) {
}

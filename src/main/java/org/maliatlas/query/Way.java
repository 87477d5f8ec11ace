package org.maliatlas.query;

import java.util.Locale;

/** Ways to draw incidents. */
public enum Way {
    /** A mark for each place, its shape and colour by kind; shaded like {@link #DENSITY} where marks would hide each other. */
    KINDS,
    /** A disc for each place, its area by reported deaths. */
    DEATHS,
    /** Incidents per 1,000 km², shaded. */
    DENSITY,
    /** Counts in hexagons of one area. */
    HEXAGONS,
    /** Counts of what lies close together. */
    CLUSTERS,
    /** Regions or cercles shaded by their counts. */
    AREAS;

    /** The word used in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the ground is shaded, under its lines and names. */
    public boolean isShaded() {
        return this == DENSITY || this == HEXAGONS || this == AREAS;
    }
}

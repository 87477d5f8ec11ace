package org.maliatlas.snapshot;

import java.util.Locale;

/** The parts of a page that can be left out. The map with its scale bar, how many are shown of how many, and the credit always stay. */
public enum PageBlock {
    /** Counts near and in each place. */
    PLACES,
    /** What marks and shades mean. */
    LEGEND,
    /** Incidents over time, with the dates shown. */
    TIMELINE,
    /** The sources of the incidents shown. */
    SOURCES;

    /** The word used on the command line: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.maliatlas.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list of incidents can show of each, and be put in order by. */
public enum ListColumn {
    DATE,
    PLACE,
    KIND,
    /** Reported deaths. */
    DEATHS,
    /** Whom sources attribute it to. */
    WHO,
    /** Whether it answers the question certainly or possibly. */
    ANSWER,
    TARGET,
    /** The regions that it lies or can lie in, of the boundaries shown. */
    REGION,
    DATE_PRECISION,
    PLACE_PRECISION,
    /** Who published it. */
    SOURCES,
    DATASET,
    /** How far it was from the nearest of the places that the question is limited to. */
    DISTANCE;

    /** The word used on the command line and in files: {@code date-precision}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column of a word, in any case. */
    public static Optional<ListColumn> ofCode(String code) {
        return Arrays.stream(values()).filter(column -> column.code().equalsIgnoreCase(code.strip().replace('_', '-'))).findFirst();
    }
}

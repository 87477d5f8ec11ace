package org.maliatlas.query;

import java.util.Locale;

/** Looks of the map. */
public enum Style {
    LIGHT,
    /** For a dark room. */
    DARK,
    /** For paper: as clear in shades of grey as in colour. */
    PRINT,
    /** For projectors and tired eyes: black on white, broader lines. */
    CONTRAST;

    /** The word used in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

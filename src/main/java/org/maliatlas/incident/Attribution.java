package org.maliatlas.incident;

import java.util.Locale;

/** How an incident is laid to a group's charge. */
public enum Attribution {
    /** The group claims it. */
    CLAIMED,
    /** Sources attribute it. */
    ATTRIBUTED,
    /** Sources differ. */
    DISPUTED,
    /** No source says. */
    UNKNOWN;

    /** The word used in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The attribution with this file word. @throws IllegalArgumentException if there is none */
    public static Attribution ofCode(String code) {
        return Codes.find(values(), code, Attribution::code, "attribution");
    }
}

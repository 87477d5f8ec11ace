package org.maliatlas.incident;

import java.util.Locale;

/** The terms that a dataset may be passed on under. Their names in words are in this room's bundle, under {@code terms.}. */
public enum Terms {
    /** The project's own selection of facts. */
    SHIPPED,
    /** Creative Commons Attribution 4.0, as UCDP states for its datasets. */
    CC_BY_4,
    /** ACLED's terms: raw rows may not be passed on. */
    ACLED,
    /** GTD's agreement: redistribution is restricted. */
    GTD,
    /** The user's own, or not known: the user answers for it. */
    OWN;

    /** Whether rows may be passed on at all. */
    public boolean mayBePassedOn() {
        return this != ACLED && this != GTD;
    }

    /** The word used in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The terms with this file word; {@link #OWN} where there are none such. */
    public static Terms ofCode(String code) {
        for (Terms terms : values()) {
            if (terms.code().equals(code)) {
                return terms;
            }
        }
        return OWN;
    }
}

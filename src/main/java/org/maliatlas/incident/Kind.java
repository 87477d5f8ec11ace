package org.maliatlas.incident;

import java.util.Locale;

/** Kinds of incident. */
public enum Kind {
    ARMED_ATTACK,
    ATTACK_ON_BASE,
    AMBUSH,
    EXPLOSION,
    SHELLING_DRONE,
    ATTACK_ON_CIVILIANS,
    ABDUCTION,
    TOWN_TAKEN,
    OTHER;

    /** The word used in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this file word. @throws IllegalArgumentException if there is none */
    public static Kind ofCode(String code) {
        return Codes.find(values(), code, Kind::code, "kind");
    }
}

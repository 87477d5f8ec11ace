package org.maliatlas.incident;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds an enumeration's value by the word that files use for it. */
final class Codes {
    private Codes() {
    }

    static <T> T find(T[] values, String code, Function<T, String> word, String what) {
        for (T value : values) {
            if (word.apply(value).equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("\"" + code + "\" is no " + what + "; known: "
                + Arrays.stream(values).map(word).collect(Collectors.joining(", ")));
    }
}

package org.maliatlas.query;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.maliatlas.incident.Kind;

/**
 * What is asked of an incident besides its date and place.
 *
 * @param kinds kinds; empty: all
 * @param text words that must all occur, whatever their case and accents; empty: any
 */
public record What(Set<Kind> kinds, String text) {
    public static final What ANYTHING = new What(Set.of(), "");

    public What {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        text = Objects.requireNonNull(text, "text");
    }

    public What withKinds(Set<Kind> newKinds) {
        return new What(newKinds, text);
    }

    public What withText(String newText) {
        return new What(kinds, newText);
    }
}

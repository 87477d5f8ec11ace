package org.maliatlas.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.maliatlas.incident.Kind;

/**
 * What is asked of the incidents. The parts narrow each other; within one part any value will do.
 *
 * @param from first day shown
 * @param to last day shown, not before {@code from}
 * @param rings the four standing places, first and in their order, then places the user added; see {@link Ring#asked()}
 * @param in names of regions of the era shown; empty: anywhere
 * @param kinds kinds; empty: all
 * @param text words that must all occur, whatever their case and accents; empty: any
 */
public record Question(LocalDate from, LocalDate to, List<Ring> rings, Set<String> in, Set<Kind> kinds, String text) {
    public Question {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day " + to + " is before the first day " + from);
        }
        rings = List.copyOf(rings);
        in = java.util.Collections.unmodifiableSet(new TreeSet<>(in));
        kinds = java.util.Collections.unmodifiableSet(new TreeSet<>(kinds));
        text = Objects.requireNonNull(text, "text");
    }

    public Question withDates(LocalDate newFrom, LocalDate newTo) {
        return new Question(newFrom, newTo, rings, in, kinds, text);
    }

    public Question withRings(List<Ring> newRings) {
        return new Question(from, to, newRings, in, kinds, text);
    }

    public Question withIn(Set<String> newIn) {
        return new Question(from, to, rings, newIn, kinds, text);
    }

    public Question withKinds(Set<Kind> newKinds) {
        return new Question(from, to, rings, in, newKinds, text);
    }

    public Question withText(String newText) {
        return new Question(from, to, rings, in, kinds, newText);
    }

    /** The same dates, and nothing else asked; the places and their radii stay. */
    public Question withoutFilters() {
        return new Question(from, to, rings.stream().map(ring -> ring.withAsked(false)).toList(), Set.of(), Set.of(), "");
    }
}

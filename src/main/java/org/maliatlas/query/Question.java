package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.maliatlas.incident.Kind;

/**
 * What is asked of the incidents. The parts narrow each other; within one part any value will do.
 *
 * @param from first day shown
 * @param to last day shown, not before {@code from}
 * @param rings the four standing places, first and in their order, then places the user added; see {@link Ring#asked()}
 * @param where what else is asked of place
 * @param what what is asked of the incident itself
 */
public record Question(LocalDate from, LocalDate to, List<Ring> rings, Where where, What what) {
    public Question {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day " + to + " is before the first day " + from);
        }
        rings = List.copyOf(rings);
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
    }

    public Question withDates(LocalDate newFrom, LocalDate newTo) {
        return new Question(newFrom, newTo, rings, where, what);
    }

    public Question withRings(List<Ring> newRings) {
        return new Question(from, to, newRings, where, what);
    }

    /** Asks near a place as well, with the usual radius; one that is there already is asked with its own. */
    public Question near(String place, double lon, double lat) {
        List<Ring> all = new ArrayList<>(rings);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).lon() == lon && all.get(i).lat() == lat) {
                all.set(i, all.get(i).withAsked(true));
                return withRings(all);
            }
        }
        all.add(new Ring(place, lon, lat, Ring.DEFAULT_RADIUS_KM, true));
        return withRings(all);
    }

    public Question withWhere(Where newWhere) {
        return new Question(from, to, rings, newWhere, what);
    }

    public Question withWhat(What newWhat) {
        return new Question(from, to, rings, where, newWhat);
    }

    public Question withIn(Set<String> regions) {
        return withWhere(where.withRegions(regions));
    }

    public Question withKinds(Set<Kind> kinds) {
        return withWhat(what.withKinds(kinds));
    }

    public Question withText(String text) {
        return withWhat(what.withText(text));
    }

    /** The same dates, and nothing else asked; the places and their radii stay. */
    public Question withoutFilters() {
        return new Question(from, to, rings.stream().map(ring -> ring.withAsked(false)).toList(), Where.ANYWHERE, What.ANYTHING);
    }
}

package org.maliatlas.geography;

import java.util.List;
import java.util.Optional;

/** The named places the program can speak of. */
public final class Gazetteer {
    private final List<Place> places;

    /** @param places most important first: of homonyms the first is found */
    public Gazetteer(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** All places, most important first. */
    public List<Place> places() {
        return places;
    }

    /** The place of this name, in either language, whatever its case and accents. */
    public Optional<Place> find(String name) {
        throw new UnsupportedOperationException("geography room");
    }

    /** The names nearest to a name that was not found, for a message: at most {@code limit}. */
    public List<String> similar(String name, int limit) {
        throw new UnsupportedOperationException("geography room");
    }
}

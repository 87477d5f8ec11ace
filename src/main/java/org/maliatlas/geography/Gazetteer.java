package org.maliatlas.geography;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named places the program can speak of. */
public final class Gazetteer {
    private static final int FARTHEST = 2;
    private static final int LETTERS_FOR_ONE_MISTAKE = 4;

    private final List<Place> places;
    private final Map<String, Place> byName = new HashMap<>();

    /** @param places most important first: of homonyms the first is found */
    public Gazetteer(List<Place> places) {
        this.places = List.copyOf(places);
        for (Place place : this.places) {
            byName.putIfAbsent(Names.plain(place.name()), place);
        }
        for (Place place : this.places) {
            byName.putIfAbsent(Names.plain(place.nameEn()), place);
        }
    }

    /** All places, most important first. */
    public List<Place> places() {
        return places;
    }

    /** The place of this name, in either language, whatever its case and accents. */
    public Optional<Place> find(String name) {
        return Optional.ofNullable(byName.get(Names.plain(name)));
    }

    /** Places whose name, in either language, begins so in any writing: at most {@code limit}, the more important first. */
    public List<Place> startingWith(String beginning, int limit) {
        String wanted = Names.plain(beginning);
        return byName.entrySet().stream().filter(entry -> entry.getKey().startsWith(wanted)).map(Map.Entry::getValue).distinct()
                .sorted(Comparator.comparingInt(Place::rank).thenComparing(Place::name)).limit(limit).toList();
    }

    /** The names nearest to a name that was not found, for a message: at most {@code limit}, the more important first. */
    public List<String> similar(String name, int limit) {
        String wanted = Names.plain(name);
        int most = Math.min(FARTHEST, Math.max(1, wanted.length() / LETTERS_FOR_ONE_MISTAKE));
        return places.stream().filter(place -> distance(wanted, Names.plain(place.name())) <= most)
                .sorted(Comparator.comparingInt((Place place) -> distance(wanted, Names.plain(place.name()))).thenComparingInt(Place::rank))
                .map(Place::name).distinct().limit(limit).toList();
    }

    /** Levenshtein's distance: letters to change, add or take away. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

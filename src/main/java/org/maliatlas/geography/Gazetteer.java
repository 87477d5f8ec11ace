package org.maliatlas.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The named places the program can speak of. */
public final class Gazetteer {
    private static final int FARTHEST = 2;
    private static final int LETTERS_FOR_ONE_MISTAKE = 4;

    private final List<Place> places;
    private final Map<String, Place> byName = new HashMap<>();
    /** The plain names of each place, official and English, in the order of the places. */
    private final String[] plain;
    private final String[] plainEn;

    /** @param places most important first: of homonyms the first is found */
    public Gazetteer(List<Place> places) {
        this.places = List.copyOf(places);
        plain = new String[this.places.size()];
        plainEn = new String[plain.length];
        for (int i = 0; i < plain.length; i++) {
            Place place = this.places.get(i);
            plain[i] = Names.plain(place.name());
            plainEn[i] = place.nameEn().equals(place.name()) ? plain[i] : Names.plain(place.nameEn());
            byName.putIfAbsent(plain[i], place);
        }
        for (int i = 0; i < plain.length; i++) {
            byName.putIfAbsent(plainEn[i], this.places.get(i));
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

    /**
     * Places whose name, in either language and any writing, is what is sought, or begins so, or has a word that begins so: in this order, the
     * more important first. Homonyms are all there.
     *
     * @param limit at most so many
     */
    public List<Place> search(String sought, int limit) {
        String wanted = Names.plain(sought);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<List<Place>> found = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < plain.length; i++) {
            int closeness = Math.min(closeness(plain[i], wanted), closeness(plainEn[i], wanted));
            if (closeness < found.size()) {
                found.get(closeness).add(places.get(i));
            }
        }
        Comparator<Place> order = Comparator.comparingInt(Place::rank).thenComparing(Place::name);
        return found.stream().flatMap(group -> group.stream().sorted(order)).limit(limit).toList();
    }

    /** 0 for the same, 1 for a beginning, 2 for the beginning of a word, 3 for none of it. */
    private static int closeness(String name, String wanted) {
        return name.equals(wanted) ? 0 : name.startsWith(wanted) ? 1 : name.contains(" " + wanted) ? 2 : 3;
    }

    /** The place nearest to a point, by geodesic distance; empty where there are no places. */
    public Optional<Place> nearest(double lon, double lat) {
        double shrink = Math.cos(Math.toRadians(lat));
        Place best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Place place : places) {
            double dx = (place.lon() - lon) * shrink;
            double dy = place.lat() - lat;
            // What is far by the plane is not near by the geodesic: only the close ones are measured.
            double rough = dx * dx + dy * dy;
            if (rough < least * 1.05) {
                double km = Geodesic.distanceKm(lon, lat, place.lon(), place.lat());
                if (best == null || km < Geodesic.distanceKm(lon, lat, best.lon(), best.lat())) {
                    best = place;
                    least = Math.min(least, rough);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The names, official or English, nearest to a name that was not found, for a message: at most {@code limit}, the more important first. */
    public List<String> similar(String name, int limit) {
        String wanted = Names.plain(name);
        int most = Math.min(FARTHEST, Math.max(1, wanted.length() / LETTERS_FOR_ONE_MISTAKE));
        List<Integer> found = IntStream.range(0, plain.length).filter(i -> nearest(wanted, i) <= most).boxed().toList();
        return found.stream().sorted(Comparator.comparingInt((Integer i) -> nearest(wanted, i)).thenComparingInt(i -> places.get(i).rank()))
                .map(i -> distance(wanted, plain[i]) <= distance(wanted, plainEn[i]) ? places.get(i).name() : places.get(i).nameEn()).distinct().limit(limit).toList();
    }

    private int nearest(String wanted, int place) {
        int official = distance(wanted, plain[place]);
        return plain[place].equals(plainEn[place]) ? official : Math.min(official, distance(wanted, plainEn[place]));
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

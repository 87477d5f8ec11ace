package org.maliatlas.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Terms;

/**
 * Finds incidents of different datasets that are likely one: near in time and place, and of the same side as far as they
 * name one. It only proposes; nothing is joined by itself.
 */
public final class LikelySame {
    private static final int MOST_DAYS_APART = 2;
    private static final int LONGEST_DAYS = 7;
    private static final double NEAR_KM = 15;
    private static final double LARGEST_RADIUS_KM = 30;
    /** A cell of the search grid is wider than the farthest that two such incidents can be apart. */
    private static final double CELL_DEGREES = 0.3;

    private final Dataset dataset;
    private final Set<List<String>> apart;
    private final int[] rank;

    /**
     * A proposal.
     *
     * @param main index of the incident of the atlas' own selection, else of the dataset whose name is first
     * @param other index of the other
     * @param daysApart days between their dates; 0 where they touch
     * @param kmApart kilometres between their points
     */
    public record Pair(int main, int other, int daysApart, double kmApart) {
    }

    /** @param apart pairs of ids, in order, that a person said to be different */
    public LikelySame(Dataset dataset, List<List<String>> apart) {
        this.dataset = dataset;
        this.apart = new HashSet<>(apart);
        this.rank = new int[dataset.origins().size()];
        List<DatasetVersion> ordered = new ArrayList<>(dataset.origins());
        // The atlas' own selection first, then by name: the same whichever was imported first.
        ordered.sort(Comparator.comparing((DatasetVersion origin) -> origin.terms() != Terms.SHIPPED).thenComparing(DatasetVersion::name));
        for (int i = 0; i < rank.length; i++) {
            rank[i] = ordered.indexOf(dataset.origins().get(i));
        }
    }

    /** The likeliest pairs first. @param most how many at most */
    public List<Pair> find(int most) {
        Map<Long, List<Integer>> cells = new HashMap<>();
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < dataset.size(); i++) {
            if (isCandidate(i)) {
                candidates.add(i);
                cells.computeIfAbsent(cell(dataset.startDay[i], column(i), row(i)), key -> new ArrayList<>(1)).add(i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i : candidates) {
            int origin = rankOf(i);
            if (origin > 0) {
                around(cells, i, origin, pairs);
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> 5.0 * pair.daysApart + pair.kmApart).thenComparingInt(Pair::main));
        Sides sides = new Sides(dataset.mentions().actorTree());
        List<Pair> found = new ArrayList<>();
        for (Pair pair : pairs) {
            if (found.size() == most) {
                break;
            }
            Incident main = dataset.incident(pair.main);
            Incident other = dataset.incident(pair.other);
            boolean inOrder = main.id().compareTo(other.id()) < 0;
            if (sides.canBeSame(main, other) && !apart.contains(List.of(inOrder ? main.id() : other.id(), inOrder ? other.id() : main.id()))) {
                found.add(pair);
            }
        }
        return found;
    }

    /** Exact enough for nearness to mean something. */
    private boolean isCandidate(int i) {
        Spots spots = dataset.spots();
        int spot = dataset.spot(i);
        return !spots.isArea(spot) && spots.radiusKm(spot) <= LARGEST_RADIUS_KM && dataset.endDay[i] - dataset.startDay[i] <= LONGEST_DAYS;
    }

    private int rankOf(int i) {
        return rank[dataset.originIndex(i)];
    }

    private int column(int i) {
        return (int) Math.floor(dataset.spots().lon(dataset.spot(i)) / CELL_DEGREES);
    }

    private int row(int i) {
        return (int) Math.floor(dataset.spots().lat(dataset.spot(i)) / CELL_DEGREES);
    }

    private static long cell(int day, int column, int row) {
        return ((long) day << 32) ^ ((long) (column & 0xffff) << 16) ^ (row & 0xffff);
    }

    private void around(Map<Long, List<Integer>> cells, int i, int origin, List<Pair> pairs) {
        for (int day = dataset.startDay[i] - LONGEST_DAYS - MOST_DAYS_APART; day <= dataset.endDay[i] + MOST_DAYS_APART; day++) {
            for (int column = column(i) - 1; column <= column(i) + 1; column++) {
                for (int row = row(i) - 1; row <= row(i) + 1; row++) {
                    for (int other : cells.getOrDefault(cell(day, column, row), List.of())) {
                        if (rankOf(other) < origin) {
                            consider(other, i, pairs);
                        }
                    }
                }
            }
        }
    }

    private void consider(int main, int other, List<Pair> pairs) {
        int days = Math.max(0, Math.max(dataset.startDay[main] - dataset.endDay[other], dataset.startDay[other] - dataset.endDay[main]));
        if (days > MOST_DAYS_APART) {
            return;
        }
        Spots spots = dataset.spots();
        int a = dataset.spot(main);
        int b = dataset.spot(other);
        double km = Geodesic.distanceKm(spots.lon(a), spots.lat(a), spots.lon(b), spots.lat(b));
        if (km <= Math.max(NEAR_KM, Math.max(spots.radiusKm(a), spots.radiusKm(b)))) {
            pairs.add(new Pair(main, other, days, km));
        }
    }
}

package org.maliatlas.query;

import java.util.List;

/** How far spots are from the nearest of the places that a question is limited to. Nearest is the one that can be nearest. */
public final class NearestAsked {
    private final List<double[]> distances;

    public NearestAsked(Spots spots, AtlasState state) {
        this.distances = state.question().rings().stream().filter(Ring::asked).map(ring -> spots.distancesKm(ring.lon(), ring.lat())).toList();
    }

    /** Whether the question is limited to no place. */
    public boolean isNone() {
        return distances.isEmpty();
    }

    /** The least that the distance can be, km. */
    public double leastKm(int spot) {
        return distances.get(nearest(spot))[2 * spot];
    }

    /** The most that the distance from the same place can be, km; infinite where the atlas lacks the area that it is known to. */
    public double greatestKm(int spot) {
        return distances.get(nearest(spot))[2 * spot + 1];
    }

    private int nearest(int spot) {
        int best = 0;
        for (int k = 1; k < distances.size(); k++) {
            double[] other = distances.get(k);
            double[] own = distances.get(best);
            boolean nearer = other[2 * spot] < own[2 * spot] || other[2 * spot] == own[2 * spot] && other[2 * spot + 1] < own[2 * spot + 1];
            best = nearer ? k : best;
        }
        return best;
    }
}

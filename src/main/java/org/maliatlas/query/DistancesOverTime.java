package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far from a place each incident that answers was, over time: distances along the geodesic (Karney), as a span from the nearest
 * to the farthest point at which it can have happened. Only those are held that the drawing shows; incidents that no place is known
 * of are left out, and counted.
 */
public final class DistancesOverTime implements ChartNumbers {
    /** Fewer incidents than these have no middle worth telling. */
    static final int FEWEST_FOR_MIDDLE = 5;

    /**
     * Between which distances the middle one of a year's incidents lies, wherever each of them was within its span.
     *
     * @param incidents those whose whole date lies in the year and in the dates asked
     */
    public record Middle(int year, int incidents, double nearestKm, double farthestKm) {
    }

    private final Dataset dataset;
    private final Ring from;
    private final Tally tally;
    private final LocalDate[] span;
    private final double[] km;
    private final int[] indices;
    private final boolean[] certain;
    private final int unplaced;
    private final int areas;
    private final double farthestKm;
    private final List<Middle> middles;

    static DistancesOverTime of(Answer answer, Ring from) {
        return new DistancesOverTime(answer, from);
    }

    private DistancesOverTime(Answer answer, Ring from) {
        this.dataset = answer.dataset();
        this.from = from;
        this.tally = answer.tally();
        this.span = CountsByTime.span(answer.state().question(), dataset);
        this.km = dataset.spots().distancesKm(from.lon(), from.lat());
        byte least = answer.state().drawing().possible() ? Answer.POSSIBLE : Answer.CERTAIN;
        int[] found = new int[tally.certain() + tally.possible()];
        boolean[] sure = new boolean[found.length];
        int size = 0;
        int without = 0;
        int inAreas = 0;
        double farthest = 0;
        int end = answer.lastIndex();
        for (int i = answer.firstIndex(); i < end; i++) {
            byte own = answer.of(i);
            if (own < least) {
                continue;
            }
            int spot = dataset.spotOf[i];
            if (Double.isInfinite(km[2 * spot + 1])) {
                without++;
                continue;
            }
            farthest = Math.max(farthest, km[2 * spot + 1]);
            inAreas += dataset.spots().isArea(spot) ? 1 : 0;
            sure[size] = own == Answer.CERTAIN;
            found[size++] = i;
        }
        this.indices = Arrays.copyOf(found, size);
        this.certain = sure;
        this.unplaced = without;
        this.areas = inAreas;
        this.farthestKm = farthest;
        this.middles = workOutMiddles();
    }

    private List<Middle> workOutMiddles() {
        List<Middle> found = new ArrayList<>();
        double[] nearest = new double[indices.length];
        double[] farthest = new double[indices.length];
        for (int year = span[0].getYear(); year <= span[1].getYear(); year++) {
            int first = (int) Math.max(span[0].toEpochDay(), LocalDate.of(year, 1, 1).toEpochDay());
            int last = (int) Math.min(span[1].toEpochDay(), LocalDate.of(year, 12, 31).toEpochDay());
            int n = 0;
            for (int k = firstFrom(first); k < indices.length && startDay(k) <= last; k++) {
                if (endDay(k) <= last) {
                    nearest[n] = nearestKm(k);
                    farthest[n++] = farthestKm(k);
                }
            }
            if (n >= FEWEST_FOR_MIDDLE) {
                Arrays.sort(nearest, 0, n);
                Arrays.sort(farthest, 0, n);
                found.add(new Middle(year, n, nearest[(n - 1) / 2], farthest[n / 2]));
            }
        }
        return List.copyOf(found);
    }

    /** The first of the incidents that starts on a day or later; {@link #size()} where none does. */
    public int firstFrom(int day) {
        int low = 0;
        int high = indices.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (startDay(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public int total() {
        return dataset.size();
    }

    public Dataset dataset() {
        return dataset;
    }

    /** The place that distances are measured from. */
    public Ring from() {
        return from;
    }

    /** First day of the dates asked, near the data. */
    public LocalDate firstDay() {
        return span[0];
    }

    /** Last day of the dates asked, near the data. */
    public LocalDate lastDay() {
        return span[1];
    }

    /** How many incidents are held, in order of their first days. */
    public int size() {
        return indices.length;
    }

    /** The k-th incident's index in the dataset. */
    public int index(int k) {
        return indices[k];
    }

    /** Whether the k-th answers certainly. */
    public boolean isCertain(int k) {
        return certain[k];
    }

    /** Days since 1970-01-01. */
    public int startDay(int k) {
        return dataset.startDay[indices[k]];
    }

    public int endDay(int k) {
        return dataset.endDay[indices[k]];
    }

    /** Whether the k-th is known only to a region or the like. */
    public boolean isArea(int k) {
        return dataset.spots().isArea(dataset.spotOf[indices[k]]);
    }

    public boolean isExact(int k) {
        return dataset.spots().isExact(dataset.spotOf[indices[k]]);
    }

    public double nearestKm(int k) {
        return km[2 * dataset.spotOf[indices[k]]];
    }

    public double farthestKm(int k) {
        return km[2 * dataset.spotOf[indices[k]] + 1];
    }

    /** The greatest distance at which any can have happened; 0 where there is none. */
    public double farthestKm() {
        return farthestKm;
    }

    /** Days that the longest date of the dataset spans beyond its first. */
    public int longestDays() {
        return dataset.longestDays;
    }

    /** How many answer and are not held, since no place is known of them. */
    public int unplaced() {
        return unplaced;
    }

    /** How many are known only to a region or the like. */
    public int inAreas() {
        return areas;
    }

    /** A year each, of those with incidents enough. */
    public List<Middle> middles() {
        return middles;
    }
}

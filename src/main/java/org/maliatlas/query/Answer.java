package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A question's answer over a dataset. One instance is kept and asked again as the state changes; what has not changed is
 * not worked out again, and a change of dates alone, within one era, allocates nothing that grows with the dataset. Not safe
 * for use by two threads.
 *
 * <p>An incident is a certain answer when its whole date lies in the dates shown, its whole place in what is asked of place and
 * all that is said of it in what is asked of facts; a possible one when they only touch.
 */
public final class Answer {
    public static final byte NO = 0;
    public static final byte POSSIBLE = 1;
    public static final byte CERTAIN = 2;

    /** Days from 1970 beyond which all days are alike: some 2.7 million years. */
    private static final long FARTHEST_DAY = 1_000_000_000;

    private final Dataset dataset;
    private final PlaceAnswers places;
    private final FactFilter facts;
    private final DatedCounts dated;
    private final int[] certain;
    private final int[] possible;
    private final int[] aside;
    private AtlasState state;
    private int from;
    private int to;
    private int certainCount;
    private int possibleCount;
    private final Histograms histograms;
    private final Lanes lanes;

    public Answer(Dataset dataset) {
        this.dataset = dataset;
        int spots = dataset.spots().size();
        places = new PlaceAnswers(dataset.spots());
        facts = new FactFilter(dataset);
        lanes = new Lanes(dataset);
        histograms = new Histograms(dataset);
        dated = new DatedCounts(dataset);
        certain = new int[spots];
        possible = new int[spots];
        aside = new int[spots];
    }

    /** Answers the question of a state. */
    public void ask(AtlasState newState) {
        Question question = newState.question();
        boolean placesChanged = places.ask(question.rings(), question.where(), newState.era());
        boolean factsChanged = facts.ask(question.what());
        int newFrom = day(question.from());
        int newTo = day(question.to());
        boolean datesChanged = state == null || newFrom != from || newTo != to;
        state = newState;
        if (factsChanged) {
            lanes.forget();
        }
        if (placesChanged || factsChanged) {
            histograms.forget();
        }
        if (placesChanged || factsChanged || datesChanged) {
            from = newFrom;
            to = newTo;
            if (factsChanged) {
                dated.count(from, to, facts.answers());
            } else if (datesChanged) {
                dated.move(from, to);
            }
            countAnswers();
        }
    }

    private static int day(LocalDate day) {
        return (int) Math.max(-FARTHEST_DAY, Math.min(FARTHEST_DAY, day.toEpochDay()));
    }

    private void countAnswers() {
        byte[] place = places.all();
        certainCount = 0;
        possibleCount = 0;
        for (int spot = 0; spot < place.length; spot++) {
            int sure = dated.certain(spot);
            int touching = dated.possible(spot);
            byte answer = place[spot];
            certain[spot] = answer == CERTAIN ? sure : 0;
            possible[spot] = answer == CERTAIN ? touching : answer == POSSIBLE ? sure + touching : 0;
            aside[spot] = dated.aside(spot) + (answer == NO ? sure + touching : 0);
            certainCount += certain[spot];
            possibleCount += possible[spot];
        }
    }

    public Dataset dataset() {
        return dataset;
    }

    /** The state last asked. */
    public AtlasState state() {
        return state;
    }

    /** Whether the incident answers the whole question: {@link #NO}, {@link #POSSIBLE} or {@link #CERTAIN}. */
    public byte of(int index) {
        if (!inDates(index) || facts.answers()[index] == NO) {
            return NO;
        }
        boolean wholeDate = dataset.startDay[index] >= from && dataset.endDay[index] <= to;
        byte place = places.all()[dataset.spotOf[index]];
        byte answer = (byte) Math.min(place, facts.answers()[index]);
        return answer == CERTAIN && !wholeDate ? POSSIBLE : answer;
    }

    /** What is asked of facts. */
    FactFilter facts() {
        return facts;
    }

    /** How the incident answers what is asked of date and place alone. */
    byte ofDateAndPlace(int index) {
        if (!inDates(index)) {
            return NO;
        }
        byte place = places.all()[dataset.spotOf[index]];
        return place == CERTAIN && (dataset.startDay[index] < from || dataset.endDay[index] > to) ? POSSIBLE : place;
    }

    /** Whether the incident's date touches the dates shown, whatever else is asked. */
    public boolean inDates(int index) {
        return dataset.startDay[index] <= to && dataset.endDay[index] >= from;
    }

    /** Index of the first incident that can touch the dates shown. */
    int firstIndex() {
        return dataset.firstFrom(from - dataset.longestDays);
    }

    /** Index after the last incident that can touch the dates shown. */
    int lastIndex() {
        return dataset.firstFrom(to + 1);
    }

    /** The whole question's counts. */
    public Tally tally() {
        return new Tally(certainCount, possibleCount);
    }

    /** Incidents of the dataset. */
    public int total() {
        return dataset.size();
    }

    /** Counts for every ring of the question, in their order. */
    public List<PlaceCount> places() {
        List<PlaceCount> counts = new ArrayList<>();
        for (PlaceAnswers.RingAnswer ring : places.rings()) {
            counts.add(new PlaceCount(ring.ring, tally(ring.near()), ring.in() == null ? null : tally(ring.in())));
        }
        return counts;
    }

    private Tally tally(byte[] answerOfSpot) {
        int sure = 0;
        int maybe = 0;
        for (int spot = 0; spot < answerOfSpot.length; spot++) {
            if (answerOfSpot[spot] == CERTAIN) {
                sure += dated.certain(spot);
                maybe += dated.possible(spot);
            } else if (answerOfSpot[spot] == POSSIBLE) {
                maybe += dated.certain(spot) + dated.possible(spot);
            }
        }
        return new Tally(sure, maybe);
    }

    /** Incidents over time in bins fit for the whole span of the data: months, or quarters or years when it is long. */
    public Histogram histogram() {
        return histogram(HistogramCount.usualUnit(dataset), Bars.DEFAULT);
    }

    /** Incidents or reported deaths over time. What has not changed is not counted again. */
    public Histogram histogram(TimeStep unit, Bars bars) {
        return histograms.of(unit, bars, places, facts.answers());
    }

    /**
     * Incidents over time for each ring of the question, in their order. What has not changed is not counted again.
     *
     * @param in whether in the region of the place's name, rather than near the place
     */
    public List<Lane> lanes(boolean in) {
        return lanes(in, HistogramCount.usualUnit(dataset), Bars.DEFAULT);
    }

    /** The lanes in bins of a unit. @param bars what they count; a stack by place is none */
    public List<Lane> lanes(boolean in, TimeStep unit, Bars bars) {
        return lanes.of(state, places, facts.answers(), in, unit, bars);
    }

    /** Per spot: incidents that answer certainly. Live array, changed by the next {@link #ask}; as long as the spots. */
    public int[] certainAtSpot() {
        return certain;
    }

    /** Per spot: incidents that answer possibly. Live. */
    public int[] possibleAtSpot() {
        return possible;
    }

    /** Per spot: incidents in the dates shown that do not answer the rest of the question. Live. */
    public int[] asideAtSpot() {
        return aside;
    }

    /** Per spot: a bit for each {@code Kind.ordinal()} among those in the dates that pass kinds and text. Live. */
    public int[] kindsAtSpot() {
        return dated.kinds();
    }

    /**
     * Indices of incidents that answer and are drawn, by the rank of their spots and then by date.
     *
     * @param rankOfSpot the rank of each spot, from 0 up, or a negative number for spots that are not wanted
     * @param most how many at most
     */
    public List<Integer> answeringAt(int[] rankOfSpot, int most) {
        byte least = state.drawing().possible() ? POSSIBLE : CERTAIN;
        // Sorted so, the greatest are at the head, and go when there are too many.
        PriorityQueue<Long> found = new PriorityQueue<>(Comparator.reverseOrder());
        int end = lastIndex();
        for (int i = firstIndex(); i < end; i++) {
            int rank = rankOfSpot[dataset.spotOf[i]];
            if (rank >= 0 && of(i) >= least) {
                found.add((long) rank << 32 | i);
                if (found.size() > most) {
                    found.remove();
                }
            }
        }
        List<Integer> indices = new ArrayList<>();
        found.stream().sorted().forEach(key -> indices.add((int) (long) key));
        return indices;
    }
}

package org.maliatlas.query;

import java.util.List;

/**
 * A question's answer over a dataset. One instance is kept and asked again as the state changes; what has not changed is
 * not worked out again, and a change of dates alone allocates nothing. Not safe for use by two threads.
 */
public interface Answer {
    byte NO = 0;
    byte POSSIBLE = 1;
    byte CERTAIN = 2;

    /** Answers the question of a state. */
    void ask(AtlasState state);

    Dataset dataset();

    /** The state last asked. */
    AtlasState state();

    /** Whether the incident answers the whole question: {@link #NO}, {@link #POSSIBLE} or {@link #CERTAIN}. */
    byte of(int index);

    /** Whether the incident's date touches the dates shown, whatever else is asked. */
    boolean inDates(int index);

    /** The whole question's counts. */
    Tally tally();

    /** Incidents of the dataset. */
    int total();

    /** Counts for every ring of the question, in their order. */
    List<PlaceCount> places();

    /** Incidents over time in bins fit for the whole span of the data: months where few years, else quarters or years. */
    Histogram histogram();

    /** Per spot: incidents that answer certainly. Live array, changed by the next {@link #ask}; length {@code spots().size()}. */
    int[] certainAtSpot();

    /** Per spot: incidents that answer possibly. */
    int[] possibleAtSpot();

    /** Per spot: incidents in the dates shown that do not answer the rest of the question. */
    int[] asideAtSpot();

    /** Per spot: a bit for each {@code Kind.ordinal()} among those that answer. */
    int[] kindsAtSpot();

    /** Indices of the incidents at a spot that answer, by date; for details. */
    int[] answeringAt(int spot);
}

package org.maliatlas.query;

import java.util.BitSet;
import java.util.List;

/** The incidents that answer a state's question, in an order. Immutable. */
public final class Listing {
    private final AtlasState state;
    private final List<SortBy> sortedBy;
    private final int[] indices;
    private final BitSet shown;
    private final BitSet certain;

    Listing(AtlasState state, List<SortBy> sortedBy, int[] indices, BitSet shown, BitSet certain) {
        this.state = state;
        this.sortedBy = List.copyOf(sortedBy);
        this.indices = indices;
        this.shown = shown;
        this.certain = certain;
    }

    /** A list of nothing. */
    public static Listing empty(AtlasState state) {
        return new Listing(state, List.of(), new int[0], new BitSet(), new BitSet());
    }

    /** The state whose question is answered. */
    public AtlasState state() {
        return state;
    }

    /** What it is sorted by; then by the date. */
    public List<SortBy> sortedBy() {
        return sortedBy;
    }

    public int size() {
        return indices.length;
    }

    /** The dataset's index of the incident in a row. */
    public int index(int row) {
        return indices[row];
    }

    /** Whether the incident of an index answers certainly, rather than possibly. */
    public boolean isCertain(int index) {
        return certain.get(index);
    }

    /** Adds all that answer to some indices. */
    public void addShown(BitSet some) {
        some.or(shown);
    }

    /** Lets go of those among some indices that do not answer. */
    public void keepShown(BitSet some) {
        some.and(shown);
    }

    /** The row of the incident of an index, or -1 where it does not answer. Looks through the list: half a millisecond in a million. */
    public int rowOf(int index) {
        for (int row = 0; index >= 0 && shown.get(index) && row < indices.length; row++) {
            if (indices[row] == index) {
                return row;
            }
        }
        return -1;
    }

    /** The indices of all rows, in their order. */
    public int[] indices() {
        return indices.clone();
    }
}

package org.maliatlas.query;

import java.util.Arrays;

/**
 * Counts incidents by the areas they can lie in: certain where all of a place lies in one area, possible in each of several. Counting
 * again allocates nothing.
 */
public final class AreaCounts {
    private final long[] masks;
    private final int[] certain;
    private final int[] possible;

    /**
     * @param masks per spot, a bit for each area that it can lie in; see {@link Spots#regionMasks}
     * @param areas how many areas, at most 63
     */
    public AreaCounts(long[] masks, int areas) {
        this.masks = masks;
        this.certain = new int[areas];
        this.possible = new int[areas];
    }

    /** How many areas there are. */
    public int size() {
        return certain.length;
    }

    /** Counts an answer's incidents. */
    public void count(Answer answer) {
        count(answer.certainAtSpot(), answer.possibleAtSpot());
    }

    /**
     * Counts incidents at spots.
     *
     * @param sure per spot, those that answer certainly
     * @param maybe per spot, those that answer possibly; null for none
     */
    public void count(int[] sure, int[] maybe) {
        Arrays.fill(certain, 0);
        Arrays.fill(possible, 0);
        long known = certain.length == 0 ? 0 : -1L >>> 64 - certain.length;
        for (int spot = 0; spot < masks.length; spot++) {
            int more = maybe == null ? 0 : maybe[spot];
            if (sure[spot] + more == 0) {
                continue;
            }
            boolean wholly = Long.bitCount(masks[spot]) == 1;
            for (long rest = masks[spot] & known; rest != 0; rest &= rest - 1) {
                int area = Long.numberOfTrailingZeros(rest);
                if (wholly) {
                    certain[area] += sure[spot];
                    possible[area] += more;
                } else {
                    possible[area] += sure[spot] + more;
                }
            }
        }
    }

    /** Incidents certainly in an area. */
    public int certain(int area) {
        return certain[area];
    }

    /** Incidents that can lie in an area. */
    public int possible(int area) {
        return possible[area];
    }

    /** Both, for an area. */
    public Tally tally(int area) {
        return new Tally(certain[area], possible[area]);
    }
}

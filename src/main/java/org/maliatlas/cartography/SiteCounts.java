package org.maliatlas.cartography;

import java.util.Arrays;
import org.maliatlas.query.Answer;
import org.maliatlas.query.Spots;

/**
 * How many incidents of an answer stand at each site, and how their mark looks; those that answer only possibly are left out where the
 * drawing leaves them out. Counted anew for each frame, without allocating.
 */
final class SiteCounts {
    private final SpotPositions positions;
    private final int[] certain;
    private final int[] possible;
    private final int[] aside;
    private final int[] kinds;
    private final boolean[] inexact;

    SiteCounts(SpotPositions positions) {
        this.positions = positions;
        int n = positions.sites();
        certain = new int[n];
        possible = new int[n];
        aside = new int[n];
        kinds = new int[n];
        inexact = new boolean[n];
    }

    void count(Answer answer) {
        Arrays.fill(certain, 0);
        Arrays.fill(possible, 0);
        Arrays.fill(aside, 0);
        Arrays.fill(kinds, 0);
        Arrays.fill(inexact, false);
        Spots spots = answer.dataset().spots();
        boolean withPossible = answer.state().drawing().possible();
        int[] spotCertain = answer.certainAtSpot();
        int[] spotPossible = answer.possibleAtSpot();
        int[] spotAside = answer.asideAtSpot();
        int[] spotKinds = answer.kindsAtSpot();
        for (int spot = 0; spot < spotCertain.length; spot++) {
            int site = positions.site(spot);
            aside[site] += spotAside[spot];
            int maybe = withPossible ? spotPossible[spot] : 0;
            if (spotCertain[spot] + maybe > 0) {
                certain[site] += spotCertain[spot];
                possible[site] += maybe;
                kinds[site] |= spotKinds[spot];
                inexact[site] |= !spots.isExact(spot);
            }
        }
    }

    /** Incidents that answer. */
    int answering(int site) {
        return certain[site] + possible[site];
    }

    boolean isCertain(int site) {
        return certain[site] > 0;
    }

    int aside(int site) {
        return aside[site];
    }

    /** Bits of {@code Kind.ordinal()}. */
    int kinds(int site) {
        return kinds[site];
    }

    boolean isExact(int site) {
        return !inexact[site];
    }
}

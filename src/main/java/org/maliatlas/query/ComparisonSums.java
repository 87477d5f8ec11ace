package org.maliatlas.query;

import org.maliatlas.incident.Kind;

/** What is added up over the incidents of one side of a comparison, in one go: how many are of each kind, and their reported deaths. */
final class ComparisonSums {
    private static final int KINDS = Kind.values().length;

    /** Per answer, certain or possible: counts by kind. */
    private final int[][] kinds = new int[Answer.CERTAIN + 1][KINDS];
    private final long[] fewest = new long[Answer.CERTAIN + 1];
    private final long[] most = new long[Answer.CERTAIN + 1];
    private final int[] unreported = new int[Answer.CERTAIN + 1];
    private final int[] reported = new int[Answer.CERTAIN + 1];

    ComparisonSums(Answer answer) {
        Dataset dataset = answer.dataset();
        int end = answer.lastIndex();
        for (int i = answer.firstIndex(); i < end; i++) {
            byte own = answer.of(i);
            if (own == Answer.NO) {
                continue;
            }
            kinds[own][dataset.kinds[i]]++;
            if (dataset.mostDeaths[i] < 0) {
                unreported[own]++;
            } else {
                reported[own]++;
                fewest[own] += dataset.fewestDeaths[i];
                most[own] += dataset.mostDeaths[i];
            }
        }
    }

    Tally kind(Kind kind) {
        return new Tally(kinds[Answer.CERTAIN][kind.ordinal()], kinds[Answer.POSSIBLE][kind.ordinal()]);
    }

    /** The lowest figures of certain incidents, and those of possible ones, each added up. */
    Tally fewestDeaths() {
        return tally(fewest);
    }

    /** The highest figures. */
    Tally mostDeaths() {
        return tally(most);
    }

    /** Incidents without a figure. */
    Tally unreported() {
        return new Tally(unreported[Answer.CERTAIN], unreported[Answer.POSSIBLE]);
    }

    /** Whether the sums are of anything: where there are incidents and none has a figure, nothing is known of deaths. */
    boolean isReported() {
        return reported[Answer.CERTAIN] + reported[Answer.POSSIBLE] > 0 || unreported[Answer.CERTAIN] + unreported[Answer.POSSIBLE] == 0;
    }

    private static Tally tally(long[] sums) {
        return new Tally((int) Math.min(Integer.MAX_VALUE, sums[Answer.CERTAIN]), (int) Math.min(Integer.MAX_VALUE, sums[Answer.POSSIBLE]));
    }
}

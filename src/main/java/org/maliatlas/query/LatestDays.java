package org.maliatlas.query;

import java.util.Arrays;

/**
 * How long before the last day shown the latest of an answer's incidents lies at each spot. Of dates known only to some time the end of
 * it counts, so that nothing looks older than it need be. Worked out anew for each frame, without allocating.
 */
public final class LatestDays {
    /** More than any age: nothing answers there. */
    public static final int NONE = Integer.MAX_VALUE;

    private final int[] ages;

    /** @param spots how many spots the dataset has */
    public LatestDays(int spots) {
        ages = new int[spots];
    }

    /** Looks for the latest incidents that answer; those that answer only possibly where the drawing shows them. */
    public void find(Answer answer) {
        Arrays.fill(ages, NONE);
        Dataset dataset = answer.dataset();
        boolean withPossible = answer.state().drawing().possible();
        byte least = withPossible ? Answer.POSSIBLE : Answer.CERTAIN;
        int wanted = 0;
        for (int spot = 0; spot < ages.length; spot++) {
            wanted += answer.certainAtSpot()[spot] + (withPossible ? answer.possibleAtSpot()[spot] : 0) > 0 ? 1 : 0;
        }
        int last = (int) answer.state().question().to().toEpochDay();
        int first = answer.firstIndex();
        // The incidents lie in the order of their first days: the first one met from the end is the latest of its spot.
        for (int i = answer.lastIndex() - 1; i >= first && wanted > 0; i--) {
            int spot = dataset.spotOf[i];
            if (ages[spot] == NONE && answer.of(i) >= least) {
                ages[spot] = Math.max(0, last - dataset.endDay[i]);
                wanted--;
            }
        }
    }

    /** Days from the latest incident at a spot to the last day shown, or {@link #NONE}. */
    public int age(int spot) {
        return ages[spot];
    }
}

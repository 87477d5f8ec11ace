package org.maliatlas.query;

import java.util.Arrays;

/** Reported deaths of an answer's incidents, summed for each spot. Worked out anew for each frame, without allocating. */
public final class DeathSums {
    private final int[] fewest;
    private final int[] most;
    private final int[] unreported;

    /** @param spots how many spots the dataset has */
    public DeathSums(int spots) {
        fewest = new int[spots];
        most = new int[spots];
        unreported = new int[spots];
    }

    /** Sums the incidents that answer; those that answer only possibly where the drawing shows them. */
    public void sum(Answer answer) {
        clear();
        Dataset dataset = answer.dataset();
        byte least = answer.state().drawing().possible() ? Answer.POSSIBLE : Answer.CERTAIN;
        int end = answer.lastIndex();
        for (int i = answer.firstIndex(); i < end; i++) {
            if (answer.of(i) >= least) {
                add(dataset, i);
            }
        }
    }

    /** Sums all incidents. */
    public void sumAll(Dataset dataset) {
        clear();
        for (int i = 0; i < dataset.size(); i++) {
            add(dataset, i);
        }
    }

    private void clear() {
        Arrays.fill(fewest, 0);
        Arrays.fill(most, 0);
        Arrays.fill(unreported, 0);
    }

    private void add(Dataset dataset, int index) {
        int spot = dataset.spotOf[index];
        if (dataset.mostDeaths[index] < 0) {
            unreported[spot]++;
        } else {
            fewest[spot] += dataset.fewestDeaths[index];
            most[spot] += dataset.mostDeaths[index];
        }
    }

    /** Sum of the lowest figures. */
    public int fewest(int spot) {
        return fewest[spot];
    }

    /** Sum of the highest figures. */
    public int most(int spot) {
        return most[spot];
    }

    /** Incidents whose deaths are not reported. */
    public int unreported(int spot) {
        return unreported[spot];
    }
}

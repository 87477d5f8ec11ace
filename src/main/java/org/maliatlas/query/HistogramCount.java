package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.incident.Kind;

/** Counts incidents, or their reported deaths, into bins of time, in one pass over the dataset. */
final class HistogramCount {
    private static final int MOST_MONTHLY_YEARS = 25;
    private static final int MOST_QUARTERLY_YEARS = 60;
    /** With more bins than this the unit is taken coarser. */
    private static final int MOST_BINS = 40_000;

    private final Dataset dataset;
    private final byte[] facts;
    private final byte[] placeOfSpot;

    /**
     * @param facts how each incident answers what is asked of facts
     * @param placeOfSpot how each spot answers what is asked of place
     */
    HistogramCount(Dataset dataset, byte[] facts, byte[] placeOfSpot) {
        this.dataset = dataset;
        this.facts = facts;
        this.placeOfSpot = placeOfSpot;
    }

    /** The unit fit for the whole span of the data: months, or quarters or years when it is long. */
    static TimeStep usualUnit(Dataset dataset) {
        int years = dataset.lastDay().getYear() - dataset.firstDay().getYear() + 1;
        return years <= MOST_MONTHLY_YEARS ? TimeStep.MONTH : years <= MOST_QUARTERLY_YEARS ? TimeStep.QUARTER : TimeStep.YEAR;
    }

    /** @param partOfSpot for a stack by place: which part of it each spot belongs to, of {@code parts}; else null */
    Histogram count(TimeStep wanted, Bars bars, byte[] partOfSpot, int parts) {
        TimeStep unit = wanted;
        while (unit != TimeStep.YEAR && bins(unit).length - 1 > MOST_BINS) {
            unit = TimeStep.values()[unit.ordinal() + 1];
        }
        LocalDate[] starts = bins(unit);
        int bins = starts.length - 1;
        boolean byKind = bars.stack() == Bars.Stack.KIND;
        Histogram result = new Histogram(unit, starts, new int[byKind ? Kind.values().length : partOfSpot != null ? parts : 1][bins],
                new int[bins], new int[bins], new int[bins], new int[bins]);
        int origin = (int) starts[0].toEpochDay();
        int[] binOfDay = binOfDay(starts, origin);
        for (int i = 0; i < dataset.size(); i++) {
            int spot = dataset.spotOf[i];
            byte answer = facts[i] < placeOfSpot[spot] ? facts[i] : placeOfSpot[spot];
            if (answer != Answer.NO) {
                int part = byKind ? dataset.kinds[i] : partOfSpot != null ? partOfSpot[spot] : 0;
                add(result, bars.deaths(), i, part, answer, binOfDay[dataset.startDay[i] - origin], binOfDay[dataset.endDay[i] - origin]);
            }
        }
        return result;
    }

    private void add(Histogram result, boolean deaths, int index, int part, byte answer, int first, int last) {
        int most = deaths ? dataset.mostDeaths[index] : 1;
        if (most < 0) {
            for (int bin = first; bin <= last; bin++) {
                result.unreported()[bin]++;
            }
        } else if (first != last) {
            for (int bin = first; bin <= last; bin++) {
                result.band()[bin] += most;
            }
        } else if (answer == Answer.POSSIBLE) {
            result.maybe()[first] += most;
        } else {
            int fewest = deaths ? dataset.fewestDeaths[index] : 1;
            result.series()[part][first] += fewest;
            result.over()[first] += most - fewest;
        }
    }

    private LocalDate[] bins(TimeStep unit) {
        LocalDate last = dataset.lastDay();
        List<LocalDate> starts = new ArrayList<>();
        LocalDate start = unit.start(dataset.firstDay());
        while (!start.isAfter(last)) {
            starts.add(start);
            start = unit.plus(start, 1);
        }
        starts.add(start);
        return starts.toArray(new LocalDate[0]);
    }

    private static int[] binOfDay(LocalDate[] starts, int origin) {
        int[] bins = new int[(int) starts[starts.length - 1].toEpochDay() - origin];
        for (int bin = 0; bin + 1 < starts.length; bin++) {
            for (int day = (int) starts[bin].toEpochDay(); day < (int) starts[bin + 1].toEpochDay(); day++) {
                bins[day - origin] = bin;
            }
        }
        return bins;
    }
}

package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts incidents into bins of months, quarters or years, whichever keeps the bins few enough to be told apart. */
final class HistogramCount {
    private static final int MOST_MONTHLY_YEARS = 25;
    private static final int MOST_QUARTERLY_YEARS = 60;

    private HistogramCount() {
    }

    static Histogram of(Dataset dataset, byte[] facts, byte[] placeOfSpot) {
        LocalDate[] starts = bins(dataset.firstDay(), dataset.lastDay());
        int[] certain = new int[starts.length - 1];
        int[] possible = new int[starts.length - 1];
        int origin = (int) starts[0].toEpochDay();
        short[] binOfDay = binOfDay(starts, origin);
        for (int i = 0; i < dataset.size(); i++) {
            byte place = facts[i] == Answer.NO ? Answer.NO : (byte) Math.min(facts[i], placeOfSpot[dataset.spotOf[i]]);
            if (place != Answer.NO) {
                int first = binOfDay[dataset.startDay[i] - origin];
                int last = binOfDay[dataset.endDay[i] - origin];
                if (first == last && place == Answer.CERTAIN) {
                    certain[first]++;
                } else {
                    for (int bin = first; bin <= last; bin++) {
                        possible[bin]++;
                    }
                }
            }
        }
        return new Histogram(starts, certain, possible);
    }

    private static LocalDate[] bins(LocalDate first, LocalDate last) {
        int years = last.getYear() - first.getYear() + 1;
        int months = years <= MOST_MONTHLY_YEARS ? 1 : years <= MOST_QUARTERLY_YEARS ? 3 : 12;
        List<LocalDate> starts = new ArrayList<>();
        LocalDate start = LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / months * months + 1, 1);
        while (!start.isAfter(last)) {
            starts.add(start);
            start = start.plusMonths(months);
        }
        starts.add(start);
        return starts.toArray(new LocalDate[0]);
    }

    private static short[] binOfDay(LocalDate[] starts, int origin) {
        short[] bins = new short[(int) starts[starts.length - 1].toEpochDay() - origin];
        for (int bin = 0; bin + 1 < starts.length; bin++) {
            for (int day = (int) starts[bin].toEpochDay(); day < (int) starts[bin + 1].toEpochDay(); day++) {
                bins[day - origin] = (short) bin;
            }
        }
        return bins;
    }
}

package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The incidents that answer, by month within the dates asked; by day, quarter or year where months would be too few or too many.
 *
 * @param starts first day of each bin; bins touch, and the last ends the day before {@code starts[bins]}. The first and the last bin
 *        hold only those of their days that are asked
 * @param certain incidents that answer certainly and whose whole date lies in the bin
 * @param possible incidents that answer only possibly, or whose date touches other bins, too: counted in each
 * @param coverage from when to when there are rows
 */
public record CountsByTime(Unit unit, LocalDate[] starts, int[] certain, int[] possible, Coverage coverage, Tally tally, int total)
        implements ChartNumbers {
    private static final int MOST_DAYS = 62;
    private static final int MOST_MONTHLY_YEARS = 25;
    private static final int MOST_QUARTERLY_YEARS = 60;

    /** What a bin is. */
    public enum Unit { DAY, MONTH, QUARTER, YEAR }

    public int bins() {
        return certain.length;
    }

    /** The times of which no dataset has rows; of each its first and last day. */
    public List<LocalDate[]> gaps() {
        return coverage.gaps(starts[0], starts[bins()].minusDays(1));
    }

    /** Whether no dataset has rows of any day of a bin: what is not there then is not none. */
    boolean isGap(int bin) {
        LocalDate last = starts[bin + 1].minusDays(1);
        return certain[bin] + possible[bin] == 0 && gaps().stream().anyMatch(gap -> !gap[0].isAfter(starts[bin]) && !gap[1].isBefore(last));
    }

    static CountsByTime of(Answer answer) {
        Dataset dataset = answer.dataset();
        LocalDate[] span = span(answer.state().question(), dataset);
        Unit unit = unit(span[0], span[1]);
        LocalDate[] starts = starts(span[0], span[1], unit);
        int[] certain = new int[starts.length - 1];
        int[] possible = new int[starts.length - 1];
        int origin = (int) span[0].toEpochDay();
        short[] binOfDay = binOfDay(starts, origin);
        int end = answer.lastIndex();
        for (int i = answer.firstIndex(); i < end; i++) {
            byte own = answer.of(i);
            if (own == Answer.NO) {
                continue;
            }
            int first = binOfDay[Math.max(0, dataset.startDay[i] - origin)];
            int last = binOfDay[Math.min(binOfDay.length - 1, dataset.endDay[i] - origin)];
            if (own == Answer.CERTAIN && first == last) {
                certain[first]++;
            } else {
                for (int bin = first; bin <= last; bin++) {
                    possible[bin]++;
                }
            }
        }
        return new CountsByTime(unit, starts, certain, possible, dataset.coverage(), answer.tally(), answer.total());
    }

    /** The dates asked, but not more than a year on either side of the data: nothing lies there. */
    static LocalDate[] span(Question question, Dataset dataset) {
        LocalDate earliest = dataset.firstDay().minusYears(1);
        LocalDate latest = dataset.lastDay().plusYears(1);
        LocalDate from = question.from().isBefore(earliest) ? earliest : question.from();
        LocalDate to = question.to().isAfter(latest) ? latest : question.to();
        if (to.isBefore(from)) {
            // All that is asked lies beyond.
            boolean before = question.to().isBefore(earliest);
            from = before ? question.to() : question.from();
            // The ends of all calendars have no day before or after them.
            from = from.equals(LocalDate.MIN) ? earliest : from.equals(LocalDate.MAX) ? latest : from;
            to = from;
        }
        return new LocalDate[] {from, to};
    }

    private static Unit unit(LocalDate from, LocalDate to) {
        int years = to.getYear() - from.getYear() + 1;
        return to.toEpochDay() - from.toEpochDay() < MOST_DAYS ? Unit.DAY : years <= MOST_MONTHLY_YEARS ? Unit.MONTH
                : years <= MOST_QUARTERLY_YEARS ? Unit.QUARTER : Unit.YEAR;
    }

    private static LocalDate[] starts(LocalDate from, LocalDate to, Unit unit) {
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate start = from; !start.isAfter(to); start = next(start, unit)) {
            starts.add(start);
        }
        starts.add(to.plusDays(1));
        return starts.toArray(new LocalDate[0]);
    }

    private static LocalDate next(LocalDate start, Unit unit) {
        return switch (unit) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.withDayOfMonth(1).plusMonths(1);
            case QUARTER -> start.withDayOfMonth(1).withMonth((start.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3);
            case YEAR -> LocalDate.of(start.getYear() + 1, 1, 1);
        };
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

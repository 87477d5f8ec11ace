package org.maliatlas.window;

import java.time.LocalDate;
import org.maliatlas.query.TimeStep;

/**
 * Days along the timeline: day numbers since 1970-01-01 to pixels and back.
 *
 * @param firstDay day at the left end
 * @param lastDay day at the right end, whole
 * @param leftPx pixel of the left end
 * @param widthPx pixels between the ends
 */
record TimeScale(long firstDay, long lastDay, double leftPx, double widthPx) {
    /** A bar narrower than this is hard to tell from its neighbours. */
    private static final double NARROWEST_PX = 2.2;
    private static final double[] DAYS = {1, 7, 30.4, 91.3, 365.25};

    /** Where a day begins; beyond the ends for days beyond them. */
    double x(long day) {
        return leftPx + (day - firstDay) * widthPx / (lastDay + 1 - firstDay);
    }

    double x(LocalDate day) {
        return x(day.toEpochDay());
    }

    /** Where a day begins, or the end that lies nearest. */
    double within(LocalDate day) {
        return Math.max(leftPx, Math.min(rightPx(), x(day)));
    }

    double rightPx() {
        return leftPx + widthPx;
    }

    /** The day at a pixel, within the ends. */
    long day(double px) {
        long day = firstDay + (long) Math.floor((px - leftPx) * (lastDay + 1 - firstDay) / widthPx);
        return Math.max(firstDay, Math.min(lastDay, day));
    }

    /** Days that a number of pixels spans. */
    double days(double px) {
        return px * (lastDay + 1 - firstDay) / widthPx;
    }

    /** Pixels of a unit, of the usual length. */
    double px(TimeStep unit) {
        return DAYS[unit.ordinal()] * widthPx / (lastDay + 1 - firstDay);
    }

    /** The finest unit whose bars can be told apart. */
    TimeStep unit() {
        for (TimeStep unit : TimeStep.values()) {
            if (px(unit) >= NARROWEST_PX) {
                return unit;
            }
        }
        return TimeStep.YEAR;
    }
}

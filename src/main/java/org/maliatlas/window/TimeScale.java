package org.maliatlas.window;

import java.time.LocalDate;

/**
 * Days along the timeline: day numbers since 1970-01-01 to pixels and back.
 *
 * @param firstDay day at the left end
 * @param lastDay day at the right end, whole
 * @param leftPx pixel of the left end
 * @param widthPx pixels between the ends
 */
record TimeScale(long firstDay, long lastDay, double leftPx, double widthPx) {
    /** Where a day begins. */
    double x(long day) {
        return leftPx + (day - firstDay) * widthPx / (lastDay + 1 - firstDay);
    }

    double x(LocalDate day) {
        return x(day.toEpochDay());
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
}

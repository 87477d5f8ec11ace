package org.maliatlas.incident;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When something happened: the earliest and the latest possible day, both included, and how exactly that is known.
 *
 * @param start earliest possible day
 * @param end latest possible day, not before {@code start}
 * @param precision how exactly the date is known; {@link DatePrecision#DAY} only when both days are the same
 */
public record DateSpan(LocalDate start, LocalDate end, DatePrecision precision) {
    public DateSpan {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(precision, "precision");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("the last day " + end + " is before the first day " + start);
        }
        if (precision == DatePrecision.DAY && !start.equals(end)) {
            throw new IllegalArgumentException("a date known to the day has one day, not " + start + " to " + end);
        }
    }

    /** A known day. */
    public static DateSpan day(LocalDate day) {
        return new DateSpan(day, day, DatePrecision.DAY);
    }
}

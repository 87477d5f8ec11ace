package org.maliatlas.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A unit of the calendar, by which time is counted and the dates shown can move. Weeks begin on Monday (ISO 8601). */
public enum TimeStep {
    DAY, WEEK, MONTH, QUARTER, YEAR;

    /** The word for it in JSON and on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** First day of the unit that holds a day. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** Last day of the unit that holds a day. */
    public LocalDate end(LocalDate day) {
        return plus(start(day), 1).minusDays(1);
    }

    /** The day so many units later, or earlier where negative. */
    public LocalDate plus(LocalDate day, int units) {
        return switch (this) {
            case DAY -> day.plusDays(units);
            case WEEK -> day.plusWeeks(units);
            case MONTH -> day.plusMonths(units);
            case QUARTER -> day.plusMonths(3L * units);
            case YEAR -> day.plusYears(units);
        };
    }

    /** Whether two days are the first and the last of one unit. */
    public boolean isOne(LocalDate first, LocalDate last) {
        return start(first).equals(first) && end(first).equals(last);
    }
}

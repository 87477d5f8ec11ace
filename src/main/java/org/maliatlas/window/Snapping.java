package org.maliatlas.window;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.maliatlas.query.TimeStep;

/**
 * Days from pixels: the nearest edge of a unit, or of a day.
 *
 * @param unit whose edges are kept to
 */
record Snapping(TimeScale scale, TimeStep unit) {
    /** The first day of a unit whose beginning lies nearest to a pixel. */
    LocalDate edge(double px) {
        LocalDate start = unit.start(LocalDate.ofEpochDay(scale.firstDay() + (long) Math.floor(scale.days(px - scale.leftPx()))));
        LocalDate next = unit.plus(start, 1);
        return px - scale.x(start) < scale.x(next) - px ? start : next;
    }

    /** Dates moved by pixels: those of whole units stay as many units, others as many days. @return the first and the last */
    LocalDate[] moved(LocalDate from, LocalDate to, double px) {
        LocalDate start = edge(scale.x(from) + px);
        boolean whole = unit.start(from).equals(from) && unit.end(to).equals(to);
        LocalDate end = whole ? unit.plus(start, units(from, to.plusDays(1))) : start.plusDays(ChronoUnit.DAYS.between(from, to) + 1);
        return new LocalDate[] {start, end.minusDays(1)};
    }

    private int units(LocalDate from, LocalDate end) {
        return (int) switch (unit) {
            case DAY -> ChronoUnit.DAYS.between(from, end);
            case WEEK -> ChronoUnit.WEEKS.between(from, end);
            case MONTH -> ChronoUnit.MONTHS.between(from, end);
            case QUARTER -> ChronoUnit.MONTHS.between(from, end) / 3;
            case YEAR -> ChronoUnit.YEARS.between(from, end);
        };
    }
}

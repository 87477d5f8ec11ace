package org.maliatlas.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.maliatlas.cartography.Lettering.Cut;

/** Days along the foot of a plot, and their names. */
final class TimeAxis {
    /** What the names below the plot take. */
    static final double HEIGHT = 17;

    private final Rectangle2D plot;
    private final LocalDate first;
    private final LocalDate last;
    private final double perDay;

    /** @param first the first day shown; @param last the last */
    TimeAxis(Rectangle2D plot, LocalDate first, LocalDate last) {
        this.plot = plot;
        this.first = first;
        this.last = last;
        this.perDay = plot.getWidth() / (last.toEpochDay() - first.toEpochDay() + 1);
    }

    /** Where a day begins. */
    double x(long epochDay) {
        return plot.getX() + (epochDay - first.toEpochDay()) * perDay;
    }

    double x(LocalDate day) {
        return x(day.toEpochDay());
    }

    /** The day at a point. */
    long day(double x) {
        return first.toEpochDay() + (long) Math.floor((x - plot.getX()) / perDay);
    }

    double perDay() {
        return perDay;
    }

    void draw(Pen pen) {
        pen.sheet().draw(new Line2D.Double(plot.getX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY()), pen.colours().quiet(), 0.9);
        if (byYears()) {
            years(pen, perDay * 365.25);
        } else if (byDays()) {
            days(pen);
        } else {
            months(pen);
        }
    }

    private void years(Pen pen, double perYear) {
        int every = 1;
        for (int wanted : new int[] {2, 5, 10, 20, 50, 100}) {
            every = perYear * every < 34 ? wanted : every;
        }
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (year % every == 0) {
                name(pen, LocalDate.of(year, 1, 1), Integer.toString(year));
            }
        }
    }

    private void months(Pen pen) {
        DateTimeFormatter other = DateTimeFormatter.ofPattern("LLL", pen.locale());
        int every = perDay * 30 < 34 ? 3 : 1;
        for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            if ((month.getMonthValue() - 1) % every == 0 && !month.isBefore(first)) {
                name(pen, month, month.getMonthValue() == 1 ? Integer.toString(month.getYear()) : other.format(month));
            }
        }
    }

    private void days(Pen pen) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern("d LLL", pen.locale());
        long every = Math.max(1, (long) Math.ceil(44 / perDay));
        every = every > 1 && every < 7 ? 7 : every;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(every)) {
            name(pen, day, name.format(day));
        }
    }

    /** The years, where no name below the plot says them: "2023", "2022–2023"; else empty. */
    String unsaidYears() {
        boolean said = !byDays() && (byYears() || first.getDayOfYear() == 1 || first.getYear() < last.getYear());
        return said ? "" : first.getYear() == last.getYear() ? Integer.toString(first.getYear()) : first.getYear() + "–" + last.getYear();
    }

    private boolean byYears() {
        return perDay * 365.25 < 420;
    }

    private boolean byDays() {
        return !byYears() && perDay * 30 >= 330;
    }

    private void name(Pen pen, LocalDate day, String text) {
        double x = x(day);
        if (x < plot.getX() - 0.5) {
            return;
        }
        pen.sheet().draw(new Line2D.Double(x, plot.getMaxY(), x, plot.getMaxY() + 4), pen.colours().quiet(), 0.9);
        if (x + 3 + pen.width(text, Cut.REGULAR, Pen.LETTERS) <= plot.getMaxX() + 4) {
            pen.sheet().text(text, Cut.REGULAR, Pen.LETTERS, pen.colours().quiet(), x + 3, plot.getMaxY() + 12, Sheet.Anchor.START);
        }
    }
}

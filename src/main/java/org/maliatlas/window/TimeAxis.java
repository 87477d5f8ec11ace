package org.maliatlas.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which part of all the days the timeline shows. Days are numbers since 1970-01-01; both ends are whole. */
final class TimeAxis {
    /** A fortnight: fewer days need no axis. */
    static final long FEWEST_DAYS = 14;

    private final List<Runnable> listeners = new ArrayList<>();
    private long first;
    private long last;
    private long shownFirst;
    private long shownLast;
    private boolean whole = true;

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Sets all the days there are. What is shown stays, as far as it lies in them; all of them where all were shown. */
    void span(long newFirst, long newLast) {
        if (newFirst != first || newLast != last) {
            first = newFirst;
            last = newLast;
            if (whole) {
                shownFirst = first;
                shownLast = last;
            } else {
                place(shownFirst, shownLast - shownFirst + 1);
            }
        }
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    boolean isWhole() {
        return whole;
    }

    TimeScale scale(double leftPx, double widthPx) {
        return new TimeScale(shownFirst, shownLast, leftPx, widthPx);
    }

    /** The scale of all the days, for an overview. */
    TimeScale wholeScale(double leftPx, double widthPx) {
        return new TimeScale(first, last, leftPx, widthPx);
    }

    /** Shows fewer days (factor below 1) or more; the day stays where it is. */
    void zoom(double factor, long about) {
        long days = shownLast - shownFirst + 1;
        long wanted = Math.round(days * factor);
        long span = Math.max(Math.min(FEWEST_DAYS, last - first + 1), Math.min(last - first + 1, wanted == days ? days + (factor < 1 ? -1 : 1) : wanted));
        double share = (about - shownFirst + 0.5) / days;
        change(Math.round(about + 0.5 - share * span), span);
    }

    /** Moves what is shown by days. */
    void pan(long days) {
        change(shownFirst + days, shownLast - shownFirst + 1);
    }

    /** Moves what is shown so that a day is in its middle. */
    void centre(long day) {
        long span = shownLast - shownFirst + 1;
        change(day - span / 2, span);
    }

    void showAll() {
        change(first, last - first + 1);
    }

    /** Moves what is shown no more than needed for dates to be in it, if there is room for them. */
    void reveal(LocalDate from, LocalDate to) {
        long span = shownLast - shownFirst + 1;
        long a = from.toEpochDay();
        long b = to.toEpochDay();
        if (whole || b - a + 1 > span || a >= shownFirst && b <= shownLast) {
            return;
        }
        change(a < shownFirst ? a : b - span + 1, span);
    }

    private void change(long from, long days) {
        long beforeFirst = shownFirst;
        long beforeLast = shownLast;
        place(from, days);
        if (shownFirst != beforeFirst || shownLast != beforeLast) {
            listeners.forEach(Runnable::run);
        }
    }

    private void place(long from, long days) {
        long span = Math.min(days, last - first + 1);
        shownFirst = Math.max(first, Math.min(last - span + 1, from));
        shownLast = shownFirst + span - 1;
        whole = shownFirst == first && shownLast == last;
    }
}

package org.maliatlas.window;

import java.time.LocalDate;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Question;

/** Moves the dates shown: step by step, or to all of the data. A window of whole months stays one of whole months. */
final class DateWindow {
    private final AtlasModel model;

    DateWindow(AtlasModel model) {
        this.model = model;
    }

    /** Moves the window by months, as far as the data reach. @return whether it could move */
    boolean step(int months) {
        Question question = model.state().question();
        LocalDate from = question.from().plusMonths(months);
        LocalDate to = isMonthEnd(question.to()) ? endOfMonth(question.to().plusMonths(months)) : question.to().plusMonths(months);
        Dataset dataset = model.atlas().dataset();
        if (months > 0 && to.isAfter(endOfMonth(dataset.lastDay())) || months < 0 && from.isBefore(dataset.firstDay().withDayOfMonth(1))) {
            return false;
        }
        model.setQuestion(q -> q.withDates(from, to));
        return true;
    }

    /** Moves only the window's end by months. */
    void moveEnd(int months) {
        Question question = model.state().question();
        LocalDate to = isMonthEnd(question.to()) ? endOfMonth(question.to().plusMonths(months)) : question.to().plusMonths(months);
        if (!to.isBefore(question.from()) && !to.isAfter(endOfMonth(model.atlas().dataset().lastDay()))) {
            model.setQuestion(q -> q.withDates(q.from(), to));
        }
    }

    /** Shows all of the data. */
    void showAll() {
        Dataset dataset = model.atlas().dataset();
        model.setQuestion(q -> q.withDates(dataset.firstDay(), dataset.lastDay()));
    }

    boolean showsAll() {
        Dataset dataset = model.atlas().dataset();
        return !model.state().question().from().isAfter(dataset.firstDay()) && !model.state().question().to().isBefore(dataset.lastDay());
    }

    /** Shows the first year of the data: where playing begins. */
    void showFirstYear() {
        LocalDate start = model.atlas().dataset().firstDay().withDayOfMonth(1);
        model.setQuestion(q -> q.withDates(start, start.plusYears(1).minusDays(1)));
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}

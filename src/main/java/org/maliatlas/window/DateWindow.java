package org.maliatlas.window;

import java.time.LocalDate;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.DateSteps;
import org.maliatlas.query.Question;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.Timing;

/** Moves the dates shown: step by step in the mode of the state, an end alone, or to all of the data. Each is one step to undo. */
final class DateWindow {
    private final AtlasModel model;

    DateWindow(AtlasModel model) {
        this.model = model;
    }

    /** Steps in the mode of the state, as far as the data reach. @return whether it could */
    boolean step(int steps) {
        var next = steps().step(model.state(), steps);
        next.ifPresent(model::set);
        return next.isPresent();
    }

    DateSteps steps() {
        return DateSteps.of(model.atlas().dataset());
    }

    /** Another mode or another step. */
    void time(Timing timing) {
        model.set(steps().timed(model.state(), timing));
    }

    /** Moves both ends by units; where one unit is shown at a time, to another. */
    void move(int units, TimeStep unit) {
        if (model.state().timing().mode() == Timing.Mode.STEP) {
            step(units);
            return;
        }
        Timing timing = model.state().timing();
        steps().step(model.state().withTiming(timing.withMode(Timing.Mode.WINDOW).withStep(unit)), units)
                .ifPresent(moved -> model.set(moved.withTiming(timing)));
    }

    /** Moves the first day by units, between the data's first day and the last day shown. */
    void moveFrom(int units, TimeStep unit) {
        Question question = model.state().question();
        LocalDate from = unit.plus(question.from(), units);
        LocalDate least = earlier(unit.start(model.atlas().dataset().firstDay()), question.from());
        show(from.isBefore(least) ? least : from.isAfter(question.to()) ? question.to() : from, question.to());
    }

    /** Moves the last day by units, between the first day shown and the data's last; an end of a unit becomes another's. */
    void moveTo(int units, TimeStep unit) {
        Question question = model.state().question();
        LocalDate to = unit.plus(question.to().plusDays(1), units).minusDays(1);
        LocalDate most = later(unit.end(model.atlas().dataset().lastDay()), question.to());
        show(question.from(), to.isAfter(most) ? most : to.isBefore(question.from()) ? question.from() : to);
    }

    /** Moves both ends to where the data begin, or where they end. */
    void moveToEdge(boolean first) {
        Question question = model.state().question();
        Dataset dataset = model.atlas().dataset();
        long span = question.to().toEpochDay() - question.from().toEpochDay();
        if (model.state().timing().mode() == Timing.Mode.STEP) {
            TimeStep step = model.state().timing().step();
            LocalDate day = first ? dataset.firstDay() : dataset.lastDay();
            show(step.start(day), step.end(day));
        } else if (first) {
            show(dataset.firstDay(), dataset.firstDay().plusDays(span));
        } else {
            show(dataset.lastDay().minusDays(span), dataset.lastDay());
        }
    }

    void show(LocalDate from, LocalDate to) {
        model.setQuestion(q -> q.withDates(from, to));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Shows all of the data. */
    void showAll() {
        Dataset dataset = model.atlas().dataset();
        show(dataset.firstDay(), dataset.lastDay());
    }

    boolean showsAll() {
        Dataset dataset = model.atlas().dataset();
        return !model.state().question().from().isAfter(dataset.firstDay()) && !model.state().question().to().isBefore(dataset.lastDay());
    }
}

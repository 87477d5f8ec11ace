package org.maliatlas.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a step leads from the dates shown, in each mode; never farther than the data.
 *
 * @param first first day of the data
 * @param last last day of the data
 */
public record DateSteps(LocalDate first, LocalDate last) {
    public static DateSteps of(Dataset dataset) {
        return new DateSteps(dataset.firstDay(), dataset.lastDay());
    }

    /** The state some steps on, or back where negative; empty where the data end before. */
    public Optional<AtlasState> step(AtlasState state, int steps) {
        Question question = state.question();
        TimeStep step = state.timing().step();
        return switch (state.timing().mode()) {
            case WINDOW -> moved(question, step, steps).map(state::withQuestion);
            case CUMULATIVE -> grown(question, step, steps).map(state::withQuestion);
            case STEP -> unit(question, step.plus(step.start(question.from()), steps), step).map(state::withQuestion);
        };
    }

    /** Both ends moved; an end that is the last day of its unit stays one. */
    private Optional<Question> moved(Question question, TimeStep step, int steps) {
        LocalDate from = step.plus(question.from(), steps);
        LocalDate to = step.plus(question.to().plusDays(1), steps).minusDays(1);
        to = to.isBefore(from) ? from : to;
        boolean beyond = steps > 0 ? to.isAfter(step.end(last)) : from.isBefore(step.start(first));
        return beyond ? Optional.empty() : Optional.of(question.withDates(from, to));
    }

    /** The last day moved from one end of a unit to another. */
    private Optional<Question> grown(Question question, TimeStep step, int steps) {
        LocalDate end = step.end(question.to());
        LocalDate to = end.equals(question.to()) || steps < 0 ? step.plus(end.plusDays(1), steps).minusDays(1) : step.plus(end.plusDays(1), steps - 1).minusDays(1);
        if (steps > 0 && !question.to().isBefore(last) || to.isBefore(question.from())) {
            return Optional.empty();
        }
        return Optional.of(question.withDates(question.from(), steps > 0 && to.isAfter(last) ? last : to));
    }

    private Optional<Question> unit(Question question, LocalDate start, TimeStep step) {
        LocalDate end = step.end(start);
        return start.isAfter(last) || end.isBefore(first) ? Optional.empty() : Optional.of(question.withDates(start, end));
    }

    /** The state where playing begins: in each mode the first dates of the data, of the length that is shown unless all are. */
    public AtlasState begin(AtlasState state) {
        Question question = state.question();
        TimeStep step = state.timing().step();
        return switch (state.timing().mode()) {
            case WINDOW -> {
                LocalDate start = step.start(first);
                boolean all = !question.from().isAfter(first) && !question.to().isBefore(last);
                LocalDate to = all ? TimeStep.YEAR.plus(start, 1).minusDays(1) : start.plusDays(question.to().toEpochDay() - question.from().toEpochDay());
                yield state.withQuestion(question.withDates(start, to));
            }
            case CUMULATIVE -> state.withQuestion(question.withDates(question.from(), step.end(question.from())));
            case STEP -> state.withQuestion(question.withDates(step.start(first), step.end(first)));
        };
    }

    /** The state in another mode or with another step: one unit is that of the first day shown, or the nearest that has data. */
    public AtlasState timed(AtlasState state, Timing timing) {
        if (timing.mode() != Timing.Mode.STEP) {
            return state.withTiming(timing);
        }
        LocalDate from = state.question().from();
        LocalDate day = from.isBefore(first) ? first : from.isAfter(last) ? last : from;
        return state.withQuestion(state.question().withDates(timing.step().start(day), timing.step().end(day))).withTiming(timing);
    }
}

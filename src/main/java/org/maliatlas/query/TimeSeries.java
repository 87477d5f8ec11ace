package org.maliatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * States one after another in time, as a series of pictures or a film shows them.
 *
 * @param step by how much one is later than the one before
 * @param span how many steps each shows, 1 to {@value #MOST_SPAN}
 */
public record TimeSeries(TimeStep step, int span) {
    /** No state shows more steps. */
    public static final int MOST_SPAN = 366;

    /**
     * A state of the series.
     *
     * @param start first day of its last step
     */
    public record Moment(LocalDate start, AtlasState state) {
    }

    public TimeSeries {
        Objects.requireNonNull(step, "step");
        if (span < 1 || span > MOST_SPAN) {
            throw new IllegalArgumentException("a series shows 1 to " + MOST_SPAN + " steps at a time, not " + span);
        }
    }

    /** One step at a time. */
    public static TimeSeries of(TimeStep step) {
        return new TimeSeries(step, 1);
    }

    /**
     * The states. Their steps are those that the dates touch, the first and the last cut to the dates. Where the dates are cumulative, each goes from
     * the first day to its step's end. Else each shows as many steps, or all where there are fewer.
     */
    public List<Moment> of(AtlasState state) {
        Question question = state.question();
        boolean cumulative = state.timing().mode() == Timing.Mode.CUMULATIVE;
        AtlasState plain = cumulative ? state : state.withTiming(state.timing().withMode(Timing.Mode.WINDOW));
        LocalDate first = step.start(question.from());
        List<Moment> moments = new ArrayList<>();
        for (LocalDate last = cumulative ? first : step.plus(first, span - 1); !last.isAfter(question.to()) || moments.isEmpty(); last = step.plus(last, 1)) {
            LocalDate begun = cumulative ? question.from() : later(question.from(), step.plus(last, 1 - span));
            LocalDate to = step.end(last).isAfter(question.to()) ? question.to() : step.end(last);
            moments.add(new Moment(step.start(to), plain.withQuestion(question.withDates(begun, to))));
        }
        return moments;
    }

    /** How many states there are, without making them. */
    public long count(AtlasState state) {
        long steps = 0;
        for (LocalDate day = step.start(state.question().from()); !day.isAfter(state.question().to()); day = step.plus(day, 1)) {
            steps++;
        }
        return state.timing().mode() == Timing.Mode.CUMULATIVE ? steps : Math.max(1, steps - span + 1);
    }

    /** Whether all states show whole steps, so that they can be compared. */
    public boolean isEven(AtlasState state) {
        Question question = state.question();
        return state.timing().mode() == Timing.Mode.CUMULATIVE || step.start(question.from()).equals(question.from()) && step.end(question.to()).equals(question.to());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}

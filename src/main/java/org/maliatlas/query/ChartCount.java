package org.maliatlas.query;

import java.util.Set;

/**
 * Works out the numbers of charts. One instance is kept and asked again as the state changes; what has not changed is not worked
 * out again. It goes over all incidents, so not on the thread of a window. Not safe for use by two threads.
 */
public final class ChartCount {
    private final Answer whole;
    /** Answers the question without the part that a chart's rows ask for, so that the other rows have their numbers, too. */
    private final Answer relaxed;

    public ChartCount(Dataset dataset) {
        whole = new Answer(dataset);
        relaxed = new Answer(dataset);
    }

    /** The numbers of a chart of what answers a state's question. */
    public ChartNumbers count(AtlasState state, Chart chart) {
        whole.ask(state);
        Question question = state.question();
        return switch (chart.subject()) {
            case MONTH -> CountsByTime.of(whole);
            case KIND -> CountsByRow.ofKinds(whole, without(state, question.withKinds(Set.of())));
            case ACTOR -> CountsByRow.ofActors(whole, without(state, question.withWhat(question.what().withActors(Set.of()))));
            case PLACE -> CountsByRow.ofPlaces(whole, without(state, question.withWhere(question.where().withRegions(Set.of()).withCercles(Set.of()))));
            case DISTANCE -> question.rings().isEmpty() ? CountsByRow.none(whole) : DistancesOverTime.of(whole, chart.origin(question));
        };
    }

    private Answer without(AtlasState state, Question question) {
        if (question.equals(state.question())) {
            return whole;
        }
        relaxed.ask(state.withQuestion(question));
        return relaxed;
    }
}

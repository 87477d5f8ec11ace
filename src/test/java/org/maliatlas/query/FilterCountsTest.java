package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Kind;

class FilterCountsTest {
    private static Tally asked(Dataset dataset, AtlasState state, UnaryOperator<What> change) {
        Answer answer = new Answer(dataset);
        answer.ask(state.withQuestion(state.question().withWhat(change.apply(state.question().what()))));
        return answer.tally();
    }

    @Property(tries = 60)
    void eachFilterSaysWhatItWouldLeave(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(150);
        AtlasState state = random.state();
        Answer answer = new Answer(dataset);
        answer.ask(state);
        FilterCounts counts = FilterCounts.of(answer);
        for (Kind kind : Kind.values()) {
            assertThat(counts.kinds().get(kind)).isEqualTo(asked(dataset, state, what -> what.withKinds(Set.of(kind))));
        }
        counts.actors().forEach((name, tally) -> assertThat(tally).as(name).isEqualTo(asked(dataset, state, what -> what.withActors(Set.of(name)))));
        counts.targets().forEach((name, tally) -> assertThat(tally).as(name).isEqualTo(asked(dataset, state, what -> what.withTargets(Set.of(name)))));
        counts.publishers().forEach((name, tally) -> assertThat(tally).as(name).isEqualTo(asked(dataset, state, what -> what.withPublishers(Set.of(name)))));
        counts.datasets().forEach((name, tally) -> assertThat(tally).as(name).isEqualTo(asked(dataset, state, what -> what.withDatasets(Set.of(name)))));
        assertThat(counts.withoutFigure()).isEqualTo(asked(dataset, state, what -> what.withDeaths(DeathRange.UNREPORTED)));
        assertThat(counts.withFigure()).isEqualTo(asked(dataset, state, what -> what.withDeaths(DeathRange.of(0, DeathRange.NO_END))));
        assertThat(counts.exactPlaces()).isEqualTo(asked(dataset, state, what -> what.withExactPlaces(true)));
        for (DatePrecision precision : DatePrecision.values()) {
            assertThat(counts.dates().get(precision)).isEqualTo(asked(dataset, state, what -> what.withCoarsestDate(precision)));
        }
        assertThat(counts.actors()).as("some are named").containsKeys("alpha", "groups", "Gamma");
    }
}

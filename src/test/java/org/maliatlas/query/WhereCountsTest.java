package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WhereCountsTest {
    @Property(tries = 40)
    void eachCountIsWhatIsAnsweredWhenItIsAskedAlone(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(80);
        AtlasState state = random.state();
        Where where = state.question().where();
        WhereCounts counts = WhereCounts.of(new Answer(dataset), state);
        counts.regions().forEach((name, tally) -> assertThat(tally).as(name).isEqualTo(asked(dataset, state, where.withRegions(Set.of(name)).withCercles(Set.of()))));
        counts.cercles().forEach((name, tally) -> assertThat(tally).as(name).isEqualTo(asked(dataset, state, where.withRegions(Set.of()).withCercles(Set.of(name)))));
        for (int i = 0; i < where.outlines().size(); i++) {
            assertThat(counts.outlines().get(i)).isEqualTo(asked(dataset, state, where.withOutlines(List.of(where.outlines().get(i)))));
        }
        for (int i = 0; i < where.alongs().size(); i++) {
            assertThat(counts.alongs().get(i)).isEqualTo(asked(dataset, state, where.withAlongs(List.of(where.alongs().get(i)))));
        }
        assertThat(counts.outlines()).hasSameSizeAs(where.outlines());
        assertThat(counts.alongs()).hasSameSizeAs(where.alongs());
    }

    private static Tally asked(Dataset dataset, AtlasState state, Where where) {
        Answer answer = new Answer(dataset);
        answer.ask(state.withQuestion(state.question().withWhere(where)));
        return answer.tally();
    }
}

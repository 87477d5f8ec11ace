package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.Along;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Course;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.SyntheticDataset;
import org.maliatlas.query.Where;
import org.maliatlas.words.Language;

/** What cannot be answered at once is answered soon, and nothing that was done meanwhile is lost. */
class AwaitedStateTest {
    private final Dataset dataset = SyntheticDataset.of(20_000, 3, ShippedMap.LAYERS, ShippedMap.SHIPPED.places());
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final List<Boolean> told = new ArrayList<>();
    private final AtlasState first = ShippedMap.initial(dataset, Language.EN);
    private AtlasState shown = first;
    private final AwaitedState awaited = new AwaitedState(dataset, () -> shown, background::add, foreground::add);

    private void wish(AtlasState state) {
        awaited.onWaiting(told::add);
        if (awaited.admits(state, this::wish)) {
            shown = state;
        }
    }

    private void workOut() {
        background.remove().run();
        foreground.remove().run();
    }

    private AtlasState along(String river) {
        return where(shown, Where.ANYWHERE.withAlongs(List.of(new Along(Course.river(river), 20))));
    }

    private static AtlasState where(AtlasState state, Where where) {
        return state.withQuestion(state.question().withWhere(where));
    }

    private static AtlasState from(AtlasState state, int year) {
        return state.withQuestion(state.question().withDates(LocalDate.of(year, 1, 1), state.question().to()));
    }

    @Test
    void whatIsLittleWorkIsShownAtOnce() {
        wish(from(first, 2020));
        assertThat(shown).isEqualTo(from(first, 2020));
        assertThat(told).isEmpty();
    }

    @Test
    void aLongRiverIsMeasuredFirst() {
        AtlasState wished = along("Niger");
        wish(wished);
        assertThat(shown).isEqualTo(first);
        assertThat(told).containsExactly(true);
        workOut();
        assertThat(shown).isEqualTo(wished);
        assertThat(told).containsExactly(true, false);
        assertThat(dataset.isPrepared(wished)).isTrue();
        Answer answer = new Answer(dataset);
        answer.ask(shown);
        assertThat(answer.tally().certain()).isPositive();
    }

    @Test
    void datesMovedMeanwhileStay() {
        wish(along("Niger"));
        wish(from(first, 2019));
        assertThat(shown).isEqualTo(from(first, 2019));
        workOut();
        assertThat(shown).isEqualTo(from(along("Niger"), 2019));
    }

    @Test
    void whatIsAskedForLaterTakesItsPlace() {
        wish(along("Niger"));
        wish(along("Senegal"));
        workOut();
        assertThat(shown).as("of the first nothing is shown any more").isEqualTo(first);
        workOut();
        assertThat(shown.question().where().alongs()).extracting(along -> along.course().name()).containsExactly("Senegal");
        assertThat(told).endsWith(false);
    }

    @Test
    void wordsGivenUpAreNotShown() {
        wish(first.withQuestion(first.question().withText("convoy")));
        assertThat(awaited.text()).isEqualTo("convoy");
        AtlasState regions = where(shown, Where.ANYWHERE.withRegions(Set.of("Mopti")));
        dataset.prepare(regions);
        wish(regions);
        assertThat(shown).isEqualTo(regions);
        workOut();
        assertThat(shown).isEqualTo(regions);
        assertThat(awaited.text()).isEmpty();
    }

    @Test
    void cerclesAreWorkedOutOnce() {
        AtlasState wished = where(first, Where.ANYWHERE.withCercles(Set.of("Kati")));
        wish(wished);
        assertThat(shown).isEqualTo(first);
        workOut();
        assertThat(shown).isEqualTo(wished);
        wish(where(shown, Where.ANYWHERE.withCercles(Set.of("Nara"))));
        assertThat(shown.question().where().cercles()).containsExactly("Nara");
    }
}

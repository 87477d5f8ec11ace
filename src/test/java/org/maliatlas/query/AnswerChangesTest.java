package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;

/** One answer kept and asked again and again, as the window does. */
class AnswerChangesTest {
    /** What a few iterators over what is asked may take, whatever the number of incidents. */
    private static final long FEW_BYTES = 2_000;

    @Property(tries = 60)
    void afterAnyChangeItIsWhatAFreshAnswerGives(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(60);
        Answer kept = new Answer(dataset);
        AtlasState state = random.state();
        for (int n = 0; n < 30; n++) {
            kept.ask(state);
            Answer fresh = new Answer(dataset);
            fresh.ask(state);
            assertThat(kept.tally()).isEqualTo(fresh.tally());
            assertThat(kept.places()).isEqualTo(fresh.places());
            assertThat(kept.certainAtSpot()).isEqualTo(fresh.certainAtSpot());
            assertThat(kept.possibleAtSpot()).isEqualTo(fresh.possibleAtSpot());
            assertThat(kept.asideAtSpot()).isEqualTo(fresh.asideAtSpot());
            assertThat(kept.kindsAtSpot()).isEqualTo(fresh.kindsAtSpot());
            assertThat(kept.histogram().certain()).isEqualTo(fresh.histogram().certain());
            assertThat(kept.histogram().possible()).isEqualTo(fresh.histogram().possible());
            state = random.changed(state);
        }
    }

    @Property(tries = 40)
    void afterAnySmallMoveOfTheDatesTooItIsWhatAFreshAnswerGives(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(1500);
        java.util.Random hand = new java.util.Random(seed);
        AtlasState state = random.state();
        state = state.withQuestion(state.question().withDates(LocalDate.of(2012, 1, 1), LocalDate.of(2020, 1, 1)));
        Answer kept = new Answer(dataset);
        for (int n = 0; n < 25; n++) {
            kept.ask(state);
            Answer fresh = new Answer(dataset);
            fresh.ask(state);
            assertThat(kept.certainAtSpot()).isEqualTo(fresh.certainAtSpot());
            assertThat(kept.possibleAtSpot()).isEqualTo(fresh.possibleAtSpot());
            assertThat(kept.asideAtSpot()).isEqualTo(fresh.asideAtSpot());
            assertThat(kept.kindsAtSpot()).isEqualTo(fresh.kindsAtSpot());
            LocalDate from = state.question().from().plusDays(hand.nextInt(61) - 30);
            LocalDate to = state.question().to().plusDays(hand.nextInt(61) - 30);
            state = state.withQuestion(state.question().withDates(from, to.isBefore(from) ? from : to));
        }
    }

    @Property(tries = 25)
    void eachLaneIsTheHistogramOfItsPlaceAlone(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(120);
        Answer kept = new Answer(dataset);
        AtlasState state = random.state();
        for (int n = 0; n < 8; n++) {
            kept.ask(state);
            boolean in = n % 2 == 1;
            java.util.List<Lane> lanes = kept.lanes(in);
            assertThat(lanes).hasSameSizeAs(state.question().rings());
            for (int i = 0; i < lanes.size(); i++) {
                Ring ring = state.question().rings().get(i);
                Question alone = in ? state.question().withRings(java.util.List.of()).withWhere(new Where(Set.of(ring.place())))
                        : state.question().withRings(java.util.List.of(ring.withAsked(true))).withWhere(Where.ANYWHERE);
                Answer fresh = new Answer(dataset);
                fresh.ask(state.withQuestion(alone));
                if (lanes.get(i).histogram().isPresent()) {
                    assertThat(lanes.get(i).histogram().get().certain()).as("lane %d", i).isEqualTo(fresh.histogram().certain());
                    assertThat(lanes.get(i).histogram().get().possible()).as("lane %d", i).isEqualTo(fresh.histogram().possible());
                } else {
                    assertThat(fresh.tally()).isEqualTo(new Tally(0, 0));
                }
            }
            state = random.changed(state);
        }
    }

    @Property(tries = 30)
    void everyIncidentInTheDatesStandsSomewhereOnce(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(100);
        Answer answer = new Answer(dataset);
        answer.ask(random.state());
        int[] inDates = new int[dataset.spots().size()];
        for (int i = 0; i < dataset.size(); i++) {
            inDates[dataset.spot(i)] += answer.inDates(i) ? 1 : 0;
        }
        for (int spot = 0; spot < inDates.length; spot++) {
            assertThat(answer.certainAtSpot()[spot] + answer.possibleAtSpot()[spot] + answer.asideAtSpot()[spot]).isEqualTo(inDates[spot]);
        }
    }

    @Test
    void aDragTakesNoMemoryHoweverManyIncidentsThereAre() {
        RandomQuestions random = new RandomQuestions(5);
        Dataset dataset = random.dataset(5_000);
        AtlasState state = random.state().withView(new View(-5, 14, 500, Optional.of(Era.E2016)));
        AtlasState asked = state.withQuestion(state.question().withKinds(Set.of(Kind.AMBUSH, Kind.EXPLOSION)).withIn(Set.of("West", "North")));
        AtlasState[] drag = new AtlasState[200];
        for (int day = 0; day < drag.length; day++) {
            LocalDate from = LocalDate.of(2012, 1, 1).plusDays(3L * day);
            drag[day] = asked.withQuestion(asked.question().withDates(from, from.plusDays(200)));
        }
        Answer answer = new Answer(dataset);
        answer.ask(drag[0]);
        answer.ask(drag[1]);
        com.sun.management.ThreadMXBean memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = memory.getThreadAllocatedBytes(thread);
        for (AtlasState frame : drag) {
            answer.ask(frame);
        }
        long bytesPerFrame = (memory.getThreadAllocatedBytes(thread) - before) / drag.length;
        assertThat(bytesPerFrame).isLessThan(FEW_BYTES);
        assertThat(dataset.spots().size()).as("an array of spots would show").isGreaterThan((int) FEW_BYTES);
    }

    @Test
    void daysBeyondAllCalendarsAreOnlyFarAway() {
        Incident incident = org.maliatlas.IncidentFixture.incident("a").build();
        Dataset dataset = Dataset.of(java.util.List.of(incident), RandomQuestions.BOXES);
        AtlasState state = new RandomQuestions(1).state();
        Question all = new Question(LocalDate.MIN, LocalDate.MAX, java.util.List.of(), Where.ANYWHERE, What.ANYTHING);
        Answer answer = new Answer(dataset);
        answer.ask(state.withQuestion(all));
        assertThat(answer.tally()).isEqualTo(new Tally(1, 0));
    }
}

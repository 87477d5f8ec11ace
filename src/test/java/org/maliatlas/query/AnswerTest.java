package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.Incident;
import org.maliatlas.words.Language;

class AnswerTest {
    private static final NaiveFilter NAIVE = new NaiveFilter(RandomQuestions.BOXES);

    @Property(tries = 60)
    void theIndexAgreesWithTheRulesAppliedOneByOne(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(120);
        Answer answer = new Answer(dataset);
        for (int n = 0; n < 6; n++) {
            AtlasState state = random.state();
            answer.ask(state);
            int certain = 0;
            int possible = 0;
            for (int i = 0; i < dataset.size(); i++) {
                byte expected = NAIVE.answer(dataset.incident(i), state);
                assertThat(answer.of(i)).as("%s to %s", dataset.incident(i), state).isEqualTo(expected);
                certain += expected == Answer.CERTAIN ? 1 : 0;
                possible += expected == Answer.POSSIBLE ? 1 : 0;
            }
            assertThat(answer.tally()).isEqualTo(new Tally(certain, possible));
            assertThat(sum(answer.certainAtSpot())).isEqualTo(certain);
            assertThat(sum(answer.possibleAtSpot())).isEqualTo(possible);
            checkPlaces(answer, dataset, state);
            checkSpots(answer, dataset);
        }
    }

    /** A place's counts obey dates, kinds and words, whatever else is asked of place. */
    private static void checkPlaces(Answer answer, Dataset dataset, AtlasState state) {
        Question q = state.question();
        Question anywhere = q.withRings(q.rings().stream().map(r -> r.withAsked(false)).toList()).withWhere(Where.ANYWHERE);
        for (int k = 0; k < q.rings().size(); k++) {
            List<Ring> only = new ArrayList<>(anywhere.rings());
            only.set(k, only.get(k).withAsked(true));
            assertThat(answer.places().get(k).near()).isEqualTo(count(dataset, state.withQuestion(anywhere.withRings(only))));
            String name = q.rings().get(k).place();
            boolean exists = RandomQuestions.BOXES.region(state.era(), name).isPresent();
            assertThat(answer.places().get(k).in())
                    .isEqualTo(exists ? count(dataset, state.withView(state.view().withHeldEra(Optional.of(state.era()))).withQuestion(anywhere.withIn(Set.of(name)))) : null);
        }
    }

    private static Tally count(Dataset dataset, AtlasState state) {
        int[] counts = new int[3];
        for (int i = 0; i < dataset.size(); i++) {
            counts[NAIVE.answer(dataset.incident(i), state)]++;
        }
        return new Tally(counts[Answer.CERTAIN], counts[Answer.POSSIBLE]);
    }

    private static void checkSpots(Answer answer, Dataset dataset) {
        int found = 0;
        for (int spot = 0; spot < dataset.spots().size(); spot++) {
            int[] rank = new int[dataset.spots().size()];
            Arrays.fill(rank, -1);
            rank[spot] = 0;
            for (int index : answer.answeringAt(rank, dataset.size() + 1)) {
                assertThat(answer.of(index)).isNotEqualTo(Answer.NO);
                assertThat(dataset.spot(index)).isEqualTo(spot);
                found++;
            }
        }
        boolean possibleDrawn = answer.state().drawing().possible();
        assertThat(found).isEqualTo(answer.tally().certain() + (possibleDrawn ? answer.tally().possible() : 0));
    }

    private static int sum(int[] values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    @Property(tries = 60)
    void wideningDatesOrARadiusLosesNothing(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(120);
        AtlasState state = random.state();
        AtlasState narrow = state.withView(state.view().withHeldEra(Optional.of(Era.E2016)));
        Question q = narrow.question();
        AtlasState longer = narrow.withQuestion(q.withDates(q.from().minusDays(100), q.to().plusDays(100)));
        AtlasState wider = narrow.withQuestion(q.withRings(q.rings().stream().map(r -> r.withRadiusKm(Math.min(250, r.radiusKm() + 30))).toList()));
        Answer before = new Answer(dataset);
        before.ask(narrow);
        for (AtlasState more : List.of(longer, wider)) {
            Answer after = new Answer(dataset);
            after.ask(more);
            for (int i = 0; i < dataset.size(); i++) {
                assertThat(after.of(i)).isGreaterThanOrEqualTo(before.of(i));
            }
        }
    }

    @Property(tries = 20)
    void askingAnewGivesWhatAFreshAnswerGives(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        Dataset dataset = random.dataset(80);
        Answer kept = new Answer(dataset);
        for (int n = 0; n < 8; n++) {
            AtlasState state = random.state();
            kept.ask(state);
            Answer fresh = new Answer(dataset);
            fresh.ask(state);
            assertThat(kept.tally()).isEqualTo(fresh.tally());
            assertThat(kept.places()).isEqualTo(fresh.places());
            assertThat(kept.histogram().certain()).isEqualTo(fresh.histogram().certain());
            assertThat(kept.histogram().possible()).isEqualTo(fresh.histogram().possible());
            assertThat(kept.asideAtSpot()).isEqualTo(fresh.asideAtSpot());
        }
    }

    /** DESIGN's example: 2022, known only to "Sikasso region". */
    @ParameterizedTest
    @CsvSource({"2016, Sikasso, 2", "2023, Sikasso, 1", "2023, Bougouni, 1", "2023, Koutiala, 1", "2023, Kayes, 0", "1991, Sikasso, 2"})
    void aRegionOfItsOwnEraIsCertainThereAndPossibleInItsParts(int era, String region, byte expected) {
        Dataset dataset = ShippedMap.dataset(incident("sikasso").on("2022-05-05").somewhereIn("region:2016:Sikasso").build());
        AtlasState state = ShippedMap.initial(dataset, Language.EN);
        Answer answer = new Answer(dataset);
        answer.ask(state.withQuestion(state.question().withIn(Set.of(region))).withView(state.view().withHeldEra(Optional.of(Era.ofYear(era)))));
        assertThat(answer.of(0)).isEqualTo(expected);
    }

    @Test
    void nearAndInAreDifferentAnswers() {
        Incident nara = incident("nara").at("Nara", -7.28, 15.18, 2).on("2015-05-05").build();
        Dataset dataset = ShippedMap.dataset(nara);
        AtlasState state = ShippedMap.initial(dataset, Language.EN);
        Answer answer = new Answer(dataset);
        answer.ask(state);
        PlaceCount koulikoro = answer.places().get(3);
        assertThat(koulikoro.ring().place()).isEqualTo("Koulikoro");
        assertThat(koulikoro.near()).isEqualTo(new Tally(0, 0));
        assertThat(koulikoro.in()).isEqualTo(new Tally(1, 0));
        assertThat(answer.places().get(0).in()).as("the District of Bamako").isEqualTo(new Tally(0, 0));
    }

    @Test
    void theHistogramObeysAllButTheDates() {
        Dataset dataset = ShippedMap.dataset(incident("a").on("2021-03-05").build(), incident("b").on("2021-03-20").build(),
                incident("c").someTimeIn(2022).build(), incident("far").at("Kidal", 1.4078, 18.4411, 5).on("2021-03-25").build());
        AtlasState state = ShippedMap.initial(dataset, Language.EN);
        List<Ring> rings = new ArrayList<>(state.question().rings());
        rings.set(0, rings.get(0).withAsked(true));
        Answer answer = new Answer(dataset);
        answer.ask(state.withQuestion(state.question().withRings(rings).withDates(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 2))));
        Histogram histogram = answer.histogram();
        assertThat(histogram.starts()[0]).isEqualTo("2021-03-01");
        assertThat(histogram.certain()[0]).isEqualTo(2);
        assertThat(sum(histogram.certain())).isEqualTo(2);
        assertThat(sum(histogram.possible())).as("some time in 2022: possible in each of its months").isEqualTo(12);
    }

    @Test
    void wordsAreFoundWithoutTheirAccentsAndAllAreNeeded() {
        Dataset dataset = ShippedMap.dataset(incident("a").at("Ségou", -6.26, 13.44, 3).source("RFI", "Attaque à Ségou").build());
        AtlasState state = ShippedMap.initial(dataset, Language.EN);
        Answer answer = new Answer(dataset);
        answer.ask(state.withQuestion(state.question().withText("SEGOU rfi")));
        assertThat(answer.tally().certain()).isEqualTo(1);
        answer.ask(state.withQuestion(state.question().withText("segou reuters")));
        assertThat(answer.tally().certain()).isZero();
    }

    @Test
    void anEmptyDatasetHasAnEmptyAnswer() {
        Dataset dataset = ShippedMap.dataset();
        Answer answer = new Answer(dataset);
        answer.ask(ShippedMap.initial(dataset, Language.EN));
        assertThat(answer.tally()).isEqualTo(new Tally(0, 0));
        assertThat(answer.histogram().bins()).isGreaterThan(0);
    }

    @Test
    void theFingerprintFollowsTheFactsAndNotTheirOrder() {
        Incident a = incident("a").on("2021-03-05").build();
        Incident b = incident("b").on("2021-03-06").build();
        assertThat(ShippedMap.dataset(a, b).fingerprint()).isEqualTo(ShippedMap.dataset(b, a).fingerprint()).hasSize(12);
        assertThat(ShippedMap.dataset(a, incident("b").on("2021-03-07").build()).fingerprint()).isNotEqualTo(ShippedMap.dataset(a, b).fingerprint());
    }
}

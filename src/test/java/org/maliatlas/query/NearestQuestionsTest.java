package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.words.Language;

class NearestQuestionsTest {
    private final Dataset dataset = ShippedMap.dataset(
            incident("a").on("2015-03-01").kind(Kind.AMBUSH).at("Kidal", 1.4078, 18.4411, 0).build(),
            incident("b").on("2019-05-05").kind(Kind.EXPLOSION).at("Kidal", 1.4078, 18.4411, 0).build(),
            incident("c").on("2021-07-01").kind(Kind.AMBUSH).at("Gao", -0.0403, 16.2666, 0).build());
    private final AtlasState first = ShippedMap.initial(dataset, Language.EN);

    private static String dates(NearestQuestions.Offer offer) {
        return offer.state().question().from() + "/" + offer.state().question().to();
    }

    private AtlasState asked(String from, String to, Kind... kinds) {
        return first.withQuestion(first.question().withDates(java.time.LocalDate.parse(from), java.time.LocalDate.parse(to)).withKinds(java.util.Set.of(kinds)));
    }

    @Property(tries = 100)
    void whatIsOfferedHasAnswersAndSomethingIsAlwaysOffered(@ForAll long seed) {
        RandomQuestions random = new RandomQuestions(seed);
        List<Incident> incidents = random.incidents(6);
        Dataset few = Dataset.of(incidents, RandomQuestions.BOXES);
        AtlasState state = random.state();
        if (!tally(few, state).equals(new Tally(0, 0))) {
            return;
        }
        List<NearestQuestions.Offer> offers = new NearestQuestions(few).of(state);
        assertThat(offers).isNotEmpty();
        for (NearestQuestions.Offer offer : offers) {
            assertThat(offer.tally()).isEqualTo(tally(few, offer.state())).isNotEqualTo(new Tally(0, 0));
        }
    }

    private static Tally tally(Dataset dataset, AtlasState state) {
        Answer answer = new Answer(dataset);
        answer.ask(state);
        return answer.tally();
    }

    @Property(tries = 300)
    void withoutItsPartsAQuestionAsksNothingButItsDates(@ForAll long seed) {
        Question question = new RandomQuestions(seed).state().question();
        Question bare = question;
        for (QuestionPart part : QuestionPart.values()) {
            assertThat(part.isIn(part.without(question))).isFalse();
            bare = part.without(bare);
        }
        assertThat(bare).isEqualTo(question.withoutFilters());
    }

    @Test
    void thePartThatExcludesAllIsNamed() {
        List<NearestQuestions.Offer> offers = new NearestQuestions(dataset).of(asked("2019-01-01", "2019-12-31", Kind.ABDUCTION));
        assertThat(offers).hasSize(1).first().satisfies(offer -> {
            assertThat(offer.without()).contains(QuestionPart.KINDS);
            assertThat(offer.tally()).isEqualTo(new Tally(1, 0));
        });
    }

    @Test
    void theDatesReachToTheNearestAnswerBeforeAndAfter() {
        List<NearestQuestions.Offer> offers = new NearestQuestions(dataset).of(asked("2017-01-01", "2017-12-31", Kind.AMBUSH));
        assertThat(offers).extracting(NearestQuestionsTest::dates).containsExactly("2015-03-01/2017-12-31", "2017-01-01/2021-07-01");
        assertThat(offers).extracting(NearestQuestions.Offer::tally).containsOnly(new Tally(1, 0));
    }

    @Test
    void whereOneChangeIsNotEnoughMoreIsLeftOut() {
        List<Ring> rings = first.question().rings().stream().map(ring -> ring.place().equals("Bamako") ? ring.withAsked(true) : ring).toList();
        AtlasState nowhere = asked("2017-01-01", "2017-12-31", Kind.ABDUCTION);
        AtlasState two = nowhere.withQuestion(nowhere.question().withRings(rings).withKinds(java.util.Set.of(Kind.AMBUSH)));
        assertThat(new NearestQuestions(dataset).of(two)).extracting(NearestQuestions.Offer::without, NearestQuestions.Offer::dates)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Optional.of(QuestionPart.PLACES), NearestQuestions.Offer.Dates.ALL));
        AtlasState three = two.withQuestion(two.question().withKinds(java.util.Set.of(Kind.ABDUCTION)));
        assertThat(new NearestQuestions(dataset).of(three)).hasSize(1).first().satisfies(offer -> {
            assertThat(offer.isWithoutFilters()).isTrue();
            assertThat(offer.tally()).isEqualTo(new Tally(3, 0));
        });
    }

    @Test
    void anAtlasWithoutIncidentsHasNothingToOffer() {
        Dataset none = ShippedMap.dataset();
        assertThat(new NearestQuestions(none).of(ShippedMap.initial(none, Language.EN))).isEmpty();
    }
}

package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.IncidentFixture;
import org.maliatlas.ShippedMap;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.Kind;
import org.maliatlas.words.Language;

class QuestionInWordsTest {
    private final AtlasState state = ShippedMap.initial(ShippedMap.dataset(IncidentFixture.incident("a").build()), Language.EN);
    private final QuestionInWords english = new QuestionInWords(Language.EN);
    private final QuestionInWords french = new QuestionInWords(Language.FR);

    private AtlasState near(double bamakoKm, boolean kidalToo) {
        List<Ring> rings = new ArrayList<>(state.question().rings());
        rings.set(0, rings.get(0).withAsked(true).withRadiusKm(bamakoKm));
        rings.set(1, rings.get(1).withAsked(kidalToo).withRadiusKm(50));
        return state.withQuestion(state.question().withRings(rings).withDates(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31)));
    }

    @Test
    void oneSentenceInBothLanguages() {
        assertThat(english.sentence(near(100, false), new Tally(14, 3))).isEqualTo("Incidents within 100 km of Bamako, January to March 2023: 14 certain, 3 possible");
        assertThat(french.sentence(near(100, false), new Tally(14, 1))).isEqualTo("Incidents à 100 km au plus de Bamako, janvier à mars 2023\u00a0: 14 certains, 1 possible");
    }

    @Test
    void theWayThatDatesMoveIsPartOfTheSentence() {
        AtlasState cumulative = state.withQuestion(state.question().withDates(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 6, 30))).withTiming(Timing.DEFAULT.withMode(Timing.Mode.CUMULATIVE));
        assertThat(english.period(cumulative)).isEqualTo("since 1 January 2020, cumulative to 30 June 2023");
        assertThat(french.period(cumulative)).isEqualTo("depuis le 1er janvier 2020, cumulés jusqu’au 30 juin 2023");
        AtlasState month = state.withQuestion(state.question().withDates(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31))).withTiming(Timing.DEFAULT.withMode(Timing.Mode.STEP).withStep(TimeStep.MONTH));
        assertThat(english.period(month)).isEqualTo("March 2023, month by month");
        assertThat(french.period(month)).isEqualTo("mars 2023, mois par mois");
    }

    @Test
    void severalPlacesRegionsKindsAndWords() {
        AtlasState asked = near(100, true);
        assertThat(english.subject(asked)).isEqualTo("Incidents within 100 km of Bamako or within 50 km of Kidal");
        AtlasState regions = state.withQuestion(state.question().withIn(Set.of("Gao", "Kayes", "Kidal")).withKinds(Set.of(Kind.AMBUSH)).withText("convoy"));
        assertThat(english.subject(regions)).isEqualTo("Incidents (ambush) in the regions of Gao, Kayes or Kidal with “convoy”");
        assertThat(french.subject(state.withQuestion(state.question().withIn(Set.of("Bamako"))))).isEqualTo("Incidents dans le District de Bamako");
        assertThat(french.subject(state)).isEqualTo("Incidents au Mali");
    }

    @Test
    void theBoundariesAreNamedWhereTheDatesLieInAnotherEra() {
        AtlasState koulikoro = state.withQuestion(state.question().withIn(Set.of("Koulikoro")).withDates(LocalDate.of(2012, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(english.subject(koulikoro)).isEqualTo("Incidents in the region of Koulikoro (2023 boundaries)");
        assertThat(french.subject(koulikoro)).isEqualTo("Incidents dans la région de Koulikoro (limites de 2023)");
        AtlasState asThen = koulikoro.withQuestion(koulikoro.question().withDates(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)));
        assertThat(english.subject(asThen)).isEqualTo("Incidents in the region of Koulikoro");
        AtlasState asNow = asThen.withView(asThen.view().withHeldEra(Optional.of(Era.E2023)));
        assertThat(english.subject(asNow)).contains("(2023 boundaries)");
        assertThat(english.subject(koulikoro.withQuestion(koulikoro.question().withIn(Set.of("Bamako"))))).doesNotContain("boundaries");
    }

    @Test
    void namesAndDistancesAreInTheReadersLanguage() {
        List<Ring> rings = List.of(new Ring("Tombouctou", -3.007, 16.774, 7.5, true));
        AtlasState asked = state.withQuestion(state.question().withRings(rings).withIn(Set.of("Tombouctou")));
        assertThat(english.subject(asked)).isEqualTo("Incidents within 7.5 km of Timbuktu, in the region of Timbuktu");
        assertThat(french.subject(asked)).isEqualTo("Incidents à 7,5 km au plus de Tombouctou, dans la région de Tombouctou");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023-01-01 | 2023-12-31 | 2023 | 2023",
        "2012-01-01 | 2013-12-31 | 2012 to 2013 | 2012 à 2013",
        "2023-02-01 | 2023-02-28 | February 2023 | février 2023",
        "2022-11-01 | 2023-02-28 | November 2022 to February 2023 | novembre 2022 à février 2023",
        "2023-01-01 | 2023-03-05 | 1 January to 5 March 2023 | du 1er janvier au 5 mars 2023",
        "2022-12-31 | 2023-03-01 | 31 December 2022 to 1 March 2023 | du 31 décembre 2022 au 1er mars 2023",
        "2023-04-01 | 2023-04-01 | 1 April 2023 | 1er avril 2023"})
    void periods(String from, String to, String inEnglish, String inFrench) {
        AtlasState asked = state.withQuestion(state.question().withDates(LocalDate.parse(from), LocalDate.parse(to)));
        assertThat(english.period(asked)).isEqualTo(inEnglish);
        assertThat(french.period(asked)).isEqualTo(inFrench);
    }

    @Test
    void pluralsAreRight() {
        assertThat(french.counts(new Tally(0, 2))).isEqualTo("0 certain, 2 possibles");
        assertThat(french.counts(new Tally(1, 0))).isEqualTo("1 certain, 0 possible");
        assertThat(english.counts(new Tally(1, 1))).isEqualTo("1 certain, 1 possible");
    }
}

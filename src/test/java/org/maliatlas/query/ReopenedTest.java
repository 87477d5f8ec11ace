package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.IncidentFixture;
import org.maliatlas.ShippedMap;
import org.maliatlas.geography.Era;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

/** A question that was saved some time ago, opened today. */
class ReopenedTest {
    private final Dataset dataset = ShippedMap.dataset(IncidentFixture.incident("i1").build());
    private final AtlasState first = ShippedMap.initial(dataset, Language.EN);

    private Reopened reopened(String json) {
        return Reopened.of("Mine", json, ShippedMap.LAYERS, ShippedMap.GAZETTEER, dataset, Language.FR);
    }

    @Property(tries = 200)
    void whatThisProgramWroteItKnowsAllOf(@ForAll long seed) {
        AtlasState state = new RandomQuestions(seed).state();
        assertThat(StateJson.readStrange(StateJson.write(state))).isEqualTo(state);
    }

    @Test
    void itIsShownInTheLanguageSpokenNow() {
        Reopened now = reopened(StateJson.write(first));
        assertThat(now.state()).isEqualTo(first.withLanguage(Language.FR));
        assertThat(now.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"format\" : 1 | \"format\" : 2",
        "\"text\" : \"\" | \"text\" : \"\", \"weather\" : \"rain\"",
        "\"asked\" : false | \"asked\" : false, \"onFoot\" : true",
        "\"language\" : \"en\" | \"language\" : \"en\", \"story\" : [ 1 ]"})
    void whatANewerProgramSavedIsNotHalfUnderstood(String part, String newer) {
        String json = StateJson.write(first).replaceFirst(part, newer);
        assertThatThrownBy(() -> reopened(json)).isInstanceOf(UserProblem.class).hasMessageContaining("“Mine”").hasMessageContaining("newer version");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"from\" : \"[0-9-]+\" | \"from\" : \"soon\"",
        "\"from\" : \"[0-9-]+\" | \"from\" : \"2999-01-01\"",
        "\"spanKm\" : [0-9.]+ | \"spanKm\" : -5",
        "\"lon\" : | \"long\" :",
        "^.* | "})
    void whatIsDamagedIsSaidToBe(String part, String damaged) {
        String json = StateJson.write(first).replaceFirst(part, damaged == null ? "" : damaged);
        assertThatThrownBy(() -> reopened(json)).isInstanceOf(UserProblem.class).hasMessageContaining("“Mine” cannot be read");
    }

    @Test
    void whatItNamesAndIsGoneIsSaid() {
        List<Ring> rings = new ArrayList<>(first.question().rings());
        rings.add(new Ring("Atlantis", -5, 14, 50, true));
        rings.add(new Ring("14.0000, -5.0000", -5, 14, 50, true));
        AtlasState kept = first.withQuestion(first.question().withRings(rings).withIn(Set.of("Bougouni", "Kayes")))
                .withView(first.view().withHeldEra(Optional.of(Era.E1991))).withSelectedId(Optional.of("gone-7"));
        Reopened now = reopened(StateJson.write(kept));
        assertThat(now.remarks()).extracting(UserProblem::getMessage).hasSize(3)
                .anyMatch(told -> told.contains("Atlantis")).anyMatch(told -> told.contains("Bougouni") && told.contains("1991")).anyMatch(told -> told.contains("gone-7"));
        assertThat(now.state().selectedId()).isEmpty();
        assertThat(now.state().question()).as("what is asked stays").isEqualTo(kept.question());
    }
}

package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.words.Language;

class StateJsonTest {
    @Property(tries = 300)
    void thereAndBackWithoutLoss(@ForAll long seed, @ForAll String text, @ForAll boolean french, @ForAll Optional<String> selected) {
        AtlasState state = new RandomQuestions(seed).state();
        AtlasState full = state.withQuestion(state.question().withText(text)).withLanguage(french ? Language.FR : Language.EN).withSelectedId(selected);
        assertThat(StateJson.read(StateJson.write(full))).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"asked\" : [a-z]+ | \"asked\" : \"maybe\" | state.question.places[0].asked | true or false",
        "\"radiusKm\" : [0-9.E]+ | \"radiusKm\" : \"far\" | state.question.places[0].radiusKm | a number",
        "\"places\" : \\[ | \"places\" : 7, \"other\" : [ | state.question.places | a list",
        "\"from\" : \"[0-9-]+\" | \"from\" : \"2023-13-40\" | state.question.from | 2023-01-31",
        "\"text\" : \"[a-z]*\" | \"text\" : null | state.question.text | text",
        "\"language\" : \"en\" | \"language\" : \"de\" | state.language | en or fr",
        "\"way\" : \"[a-z]+\" | \"way\" : \"heat\" | state.drawing.way | kinds",
        "\"spanKm\" : 500.0 | \"span\" : 500.0 | state.view | spanKm"})
    void aPartOfTheWrongSortIsNamedWithWhatWouldBeRight(String part, String wrong, String place, String right) {
        String good = StateJson.write(new RandomQuestions(1).state());
        String bad = good.replaceFirst(part, java.util.regex.Matcher.quoteReplacement(wrong));
        assertThat(bad).isNotEqualTo(good);
        assertThatThrownBy(() -> StateJson.read(bad)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(place).hasMessageContaining(right);
    }

    @Test
    void whatIsNoStateIsRefusedWithAReason() {
        assertThatThrownBy(() -> StateJson.read("not json")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("JSON");
        assertThatThrownBy(() -> StateJson.read("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StateJson.read("[]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StateJson.read("{}")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("format");
        String good = StateJson.write(new RandomQuestions(1).state());
        assertThatThrownBy(() -> StateJson.read(good + "{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StateJson.read(good.replace("\"format\" : 1", "\"format\" : 99"))).hasMessageContaining("99");
        assertThatThrownBy(() -> StateJson.read(good.replaceFirst("\"from\" : \"\\d+", "\"from\" : \"x"))).isInstanceOf(IllegalArgumentException.class);
    }
}

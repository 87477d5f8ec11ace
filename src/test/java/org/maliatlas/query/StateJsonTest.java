package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.maliatlas.words.Language;

class StateJsonTest {
    @Property(tries = 300)
    void thereAndBackWithoutLoss(@ForAll long seed, @ForAll String text, @ForAll boolean french, @ForAll Optional<String> selected) {
        AtlasState state = new RandomQuestions(seed).state();
        AtlasState full = state.withQuestion(state.question().withText(text)).withLanguage(french ? Language.FR : Language.EN).withSelectedId(selected);
        assertThat(StateJson.read(StateJson.write(full))).isEqualTo(full);
    }

    @Test
    void whatIsNoStateIsRefusedWithAReason() {
        assertThatThrownBy(() -> StateJson.read("not json")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("JSON");
        assertThatThrownBy(() -> StateJson.read("{}")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("format");
        String good = StateJson.write(new RandomQuestions(1).state());
        assertThatThrownBy(() -> StateJson.read(good.replace("\"format\" : 1", "\"format\" : 99"))).hasMessageContaining("99");
        assertThatThrownBy(() -> StateJson.read(good.replaceFirst("\"from\" : \"\\d+", "\"from\" : \"x"))).isInstanceOf(IllegalArgumentException.class);
    }
}

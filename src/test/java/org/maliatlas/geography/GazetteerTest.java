package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer(List.of(
            new Place("Tombouctou", "Timbuktu", -3.0074, 16.7735, 2, "", ""),
            new Place("Sébékoro", "Sébékoro", -8.9854, 12.9618, 4, "", "Kita"),
            new Place("Sébékoro", "Sébékoro", -8.3808, 13.6926, 4, "", "Kolokani"),
            new Place("Bamako", "Bamako", -8.002, 12.652, 1, "", ""),
            new Place("Babako", "Babako", -8.1, 12.1, 4, "", "")));

    @Test
    void aNameIsFoundWithoutItsAccentsAndInEnglish() {
        assertThat(gazetteer.find("tombouctou").orElseThrow().lon()).isEqualTo(-3.0074);
        assertThat(gazetteer.find("TIMBUKTU").orElseThrow().name()).isEqualTo("Tombouctou");
        assertThat(gazetteer.find("Atlantis")).isEmpty();
    }

    @Test
    void ofHomonymsTheFirstIsFound() {
        assertThat(gazetteer.find("sebekoro").orElseThrow().note()).isEqualTo("Kita");
    }

    @Test
    void aMistypedNameHasSuggestionsAndANonsensicalOneNone() {
        assertThat(gazetteer.similar("Bamoko", 3)).containsExactly("Bamako");
        assertThat(gazetteer.similar("Nowhere", 3)).isEmpty();
    }
}

package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.ShippedMap;

class GazetteerTest {
    private static final Gazetteer ALL = new Gazetteer(ShippedMap.SHIPPED.places());

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

    @ParameterizedTest
    @CsvSource({"segou, Ségou", "SÉGOU, Ségou", "timbuktu, Tombouctou", "tombouctou, Tombouctou", "kidal, Kidal", "bam, Bamako", "sik, Sikasso", "menak, Ménaka"})
    void theMostImportantPlaceOfANameComesFirst(String sought, String name) {
        assertThat(ALL.search(sought, 5).get(0).name()).isEqualTo(name);
    }

    @Property(tries = 60)
    void everyPlaceIsFoundByItsNameInPlainLetters(@ForAll @IntRange(min = 0, max = 14_000) int index) {
        Place place = ALL.places().get(index);
        String plain = Names.plain(place.name());
        Assume.that(!plain.isEmpty());
        assertThat(ALL.search(plain, 2000)).as(plain).contains(place);
    }

    @Property(tries = 100)
    void theNearestPlaceIsNearerThanAnyOther(@ForAll @DoubleRange(min = -11, max = 3) double lon, @ForAll @DoubleRange(min = 11, max = 20) double lat) {
        Place nearest = ALL.nearest(lon, lat).orElseThrow();
        double least = ALL.places().stream().mapToDouble(p -> Geodesic.distanceKm(lon, lat, p.lon(), p.lat())).min().orElseThrow();
        assertThat(Geodesic.distanceKm(lon, lat, nearest.lon(), nearest.lat())).isEqualTo(least);
    }
}

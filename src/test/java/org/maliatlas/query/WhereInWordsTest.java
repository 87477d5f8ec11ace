package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maliatlas.IncidentFixture;
import org.maliatlas.ShippedMap;
import org.maliatlas.words.Language;

/** What is asked of place, as the sentence says it. */
class WhereInWordsTest {
    private static final Outline BOX = Outline.of("Delta", List.of(new Corner(-5, 14), new Corner(-4, 14), new Corner(-4, 15)));
    private static final Along NIGER = new Along(Course.river("Niger"), 20);
    private final AtlasState state = ShippedMap.initial(ShippedMap.dataset(IncidentFixture.incident("a").build()), Language.EN);

    private static String english(AtlasState asked) {
        return new QuestionInWords(Language.EN).subject(asked);
    }

    private static String french(AtlasState asked) {
        return new QuestionInWords(Language.FR).subject(asked);
    }

    private AtlasState asking(Where where, int places) {
        List<Ring> rings = new ArrayList<>(state.question().rings());
        for (int i = 0; i < places; i++) {
            rings.set(i, rings.get(i).withAsked(true));
        }
        return state.withQuestion(state.question().withRings(rings).withWhere(where).withDates(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void allOfThePlacesOrAnyOfThem() {
        AtlasState both = asking(Where.ANYWHERE.withAllRings(true), 2);
        assertThat(english(both)).isEqualTo("Incidents within 100 km of Bamako and within 100 km of Kidal (both)");
        assertThat(french(both)).isEqualTo("Incidents à 100 km au plus de Bamako et à 100 km au plus de Kidal (les deux à la fois)");
        assertThat(english(asking(Where.ANYWHERE.withAllRings(true), 3))).endsWith("Sikasso (all of them)");
        assertThat(english(asking(Where.ANYWHERE.withAllRings(true), 1))).isEqualTo("Incidents within 100 km of Bamako");
    }

    @Test
    void riversHaveTheirNamesAndArticles() {
        AtlasState niger = asking(Where.ANYWHERE.withAlongs(List.of(NIGER)), 0);
        assertThat(english(niger)).isEqualTo("Incidents within 20 km of the Niger");
        assertThat(french(niger)).isEqualTo("Incidents à 20 km au plus du Niger");
        AtlasState two = asking(Where.ANYWHERE.withAlongs(List.of(NIGER, new Along(Course.river("Bagoé"), 7.5))), 0);
        assertThat(french(two)).isEqualTo("Incidents à 20 km au plus du Niger ou à 7,5 km au plus de la Bagoé");
        AtlasState own = asking(Where.ANYWHERE.withAlongs(List.of(new Along(new Course("roads", "/roads.shp", "abc"), 5), new Along(new Course("zones", "/zones.shp", "def"), 0))), 0);
        assertThat(english(own)).isEqualTo("Incidents within 5 km of “roads” or touching “zones”");
    }

    @Test
    void everyRiverNearMaliIsSpelt() {
        for (var river : new Courses(ShippedMap.LAYERS).riversNearMali()) {
            AtlasState along = asking(Where.ANYWHERE.withAlongs(List.of(new Along(Course.river(river.name()), 20))), 0);
            assertThat(french(along)).matches(".*km au plus (du|de la|de l’)[ ]?\\p{Lu}.*").doesNotContain("cours d’eau").contains(river.name());
        }
    }

    @Test
    void cerclesStandBesideRegionsAndDrawnAreasHaveTheirNames() {
        Where where = Where.ANYWHERE.withRegions(Set.of("Gao")).withCercles(Set.of("Niono", "Macina")).withOutlines(List.of(BOX, BOX.withName("")));
        assertThat(english(asking(where, 0))).isEqualTo("Incidents in the region of Gao or in the cercles of Macina or Niono, in the area “Delta” or in an area drawn on the map");
        assertThat(french(asking(where, 1))).isEqualTo("Incidents à 100 km au plus de Bamako, dans la région de Gao ou dans les cercles de Macina ou Niono, "
                + "dans la zone «\u00a0Delta\u00a0» ou dans une zone dessinée sur la carte");
    }
}

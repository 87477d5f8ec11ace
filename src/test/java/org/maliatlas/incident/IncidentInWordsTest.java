package org.maliatlas.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maliatlas.IncidentFixture.incident;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maliatlas.words.Language;

class IncidentInWordsTest {
    private final IncidentInWords english = new IncidentInWords(Language.EN);
    private final IncidentInWords french = new IncidentInWords(Language.FR);

    @Test
    void datesSayHowExactTheyAre() {
        assertThat(french.date(DateSpan.day(LocalDate.of(2023, 1, 1)))).isEqualTo("1er janvier 2023");
        assertThat(english.date(incident("a").between("2022-07-01", "2022-07-31", DatePrecision.MONTH).build().date())).isEqualTo("some time in July 2022");
        assertThat(english.date(incident("a").between("2022-07-08", "2022-07-31", DatePrecision.MONTH).build().date()))
                .isEqualTo("some time between 8 July 2022 and 31 July 2022");
        assertThat(french.date(incident("a").someTimeIn(2023).build().date())).isEqualTo("au cours de 2023");
        assertThat(english.date(incident("a").between("2023-01-09", "2023-01-12", DatePrecision.DAYS).build().date()))
                .isEqualTo("within a few days: 9 January 2023 to 12 January 2023");
        assertThat(english.date(incident("a").between("2023-01-09", "2023-01-09", DatePrecision.DAYS).build().date())).isEqualTo("9 January 2023, within a few days");
    }

    @Test
    void unknownDeathsAreNotZero() {
        assertThat(english.toll(Toll.NOT_REPORTED)).isEqualTo("not reported (which does not mean none)");
        assertThat(english.toll(new Toll(0, 0, 0, ""))).isEqualTo("0");
        assertThat(english.toll(new Toll(4, 5, 8, ""))).isEqualTo("4 to 8, most likely 5");
        assertThat(french.toll(new Toll(4, 4, 5, ""))).isEqualTo("4 à 5, le plus probable 4");
        assertThat(english.toll(new Toll(4, null, 8, ""))).isEqualTo("4 to 8");
        assertThat(english.toll(new Toll(null, 3, 5, ""))).isEqualTo("at most 5, most likely 3");
        assertThat(english.toll(new Toll(3, 4, null, ""))).isEqualTo("at least 3, most likely 4");
        assertThat(english.toll(new Toll(null, 4, null, ""))).isEqualTo("4");
        assertThat(english.toll(new Toll(null, null, 4, ""))).isEqualTo("at most 4");
        assertThat(english.toll(new Toll(4, null, null, ""))).isEqualTo("at least 4");
    }

    @Test
    void placesSayHowExactTheyAre() {
        assertThat(english.place(incident("a").build().location())).isEqualTo("Kassela: village, within about 3 km");
        assertThat(french.place(incident("a").somewhereIn("region:2016:Sikasso").build().location())).contains("quelque part dans la région de Sikasso (limites de 2016)");
        assertThat(english.place(incident("a").at("Kati", -8.07, 12.74, 0.4).build().location())).isEqualTo("Kati: exact place, within about 0.4 km");
    }

    @Test
    void englishHasItsOwnNameForTimbuktu() {
        assertThat(english.place(incident("a").somewhereIn("region:2016:Tombouctou").build().location())).contains("the region of Timbuktu");
        assertThat(french.place(incident("a").somewhereIn("region:2016:Tombouctou").build().location())).contains("la région de Tombouctou");
        assertThat(english.placeName("Kidal")).isEqualTo("Kidal");
    }

    @Test
    void whoIsAsTheSourcesHaveIt() {
        assertThat(english.attribution(incident("a").build())).isEqualTo("claimed by JNIM");
        assertThat(french.attribution(incident("a").attributed("JNIM", Attribution.ATTRIBUTED).build())).isEqualTo("attribué à JNIM");
        assertThat(english.attribution(incident("a").attributed("", Attribution.UNKNOWN).build())).isEqualTo("not known");
    }

    @Test
    void aRegionIsNeverAPointAndDatesAreInOrder() {
        Extent disc = new Extent.Disc(-8, 12, 3);
        assertThatThrownBy(() -> new Location("Sikasso", PlacePrecision.REGION, disc, "")).hasMessageContaining("never a point");
        assertThatThrownBy(() -> new DateSpan(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 1, 1), DatePrecision.DAYS)).hasMessageContaining("before");
        assertThatThrownBy(() -> new DateSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 2), DatePrecision.DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Toll(-1, null, null, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extent.Disc(200, 12, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}

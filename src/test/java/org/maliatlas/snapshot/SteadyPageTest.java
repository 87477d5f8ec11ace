package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.IncidentFixture;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.words.Language;

/** The maps of a series stand in one place of the page, whatever room the words of each need. */
class SteadyPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Dataset dataset = ShippedMap.dataset(incidents());
    private final SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);
    private final AtlasState all = ShippedMap.initial(dataset, Language.FR);

    /** None in 2020, one in 2021, many of all kinds and publishers in 2022. */
    private static Incident[] incidents() {
        List<Incident> made = new ArrayList<>();
        made.add(incident("one").on("2021-05-01").at("Gao", -0.05, 16.27, 1).build());
        for (int i = 0; i < 60; i++) {
            IncidentFixture next = incident("i" + i).on(LocalDate.of(2022, 1, 1).plusDays(i * 5L).toString()).at("Place " + i, -8 + i * 0.1, 13 + i * 0.05, 1).kind(Kind.values()[i % Kind.values().length]);
            made.add(next.source("A publisher of a rather long name, the " + i + "th", "A title").build());
        }
        made.add(incident("last").on("2019-01-01").at("Kidal", 1.4, 18.4, 1).build());
        return made.toArray(Incident[]::new);
    }

    private AtlasState year(int year) {
        return all.withQuestion(all.question().withDates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private List<AtlasState> years() {
        return List.of(year(2019), year(2020), year(2021), year(2022));
    }

    private PageLayout layout(AtlasState state, Page page) {
        return painter.page(state, page, TODAY).layout();
    }

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void eachPaperKeepsThePlaceOfItsMap(PageFormat format) {
        for (boolean upright : new boolean[] {true, false}) {
            Page page = painter.steady(all, years(), Page.of(format).withUpright(upright));
            Rectangle2D map = layout(all, page).map();
            for (int year = 2019; year <= 2022; year++) {
                PageLayout layout = layout(year(year), page);
                assertThat(layout.map()).as("%s %s", page.format(), year).isEqualTo(map);
                Rectangle2D paper = new Rectangle2D.Double(0, 0, page.widthPt(), page.heightPt());
                assertThat(layout.parts()).allSatisfy(part -> {
                    assertThat(paper.contains(part.box())).isTrue();
                    assertThat(part.box().intersects(layout.map())).isFalse();
                });
            }
        }
    }

    @Test
    void withoutItTheMapTakesTheRoomThatTheWordsLeave() {
        Page page = Page.of(PageFormat.A4);
        assertThat(layout(year(2020), page).map()).isNotEqualTo(layout(year(2022), page).map());
    }

    @Test
    void whatNoLongerFitsIsArrangedAnew() {
        Page steady = painter.steady(year(2020), List.of(), Page.of(PageFormat.FREE).withSizeMm(160, 160));
        Page crowded = steady.withWords(Optional.of("A very long title of many words ".repeat(8)), Optional.empty(), Optional.of("And a credit ".repeat(30)));
        PageLayout layout = layout(year(2022), crowded);
        Rectangle2D paper = new Rectangle2D.Double(0, 0, crowded.widthPt(), crowded.heightPt());
        assertThat(layout.parts()).allSatisfy(part -> assertThat(paper.contains(part.box())).isTrue());
        assertThat(steady.withMarginMm(20).arrangement()).as("another size is arranged anew").isEmpty();
    }

    @Test
    void theArrangementTravelsWithThePage() {
        Page page = painter.steady(all, years(), Page.of(PageFormat.FOUR_FIVE));
        Passport passport = painter.passport(year(2021), page, TODAY);
        assertThat(PassportJson.read(passport.json(), "map.png").page()).isEqualTo(page);
        String wicked = passport.json().replaceAll("\"columns\":\\d+", "\"columns\":99999999");
        assertThatThrownBy(() -> PassportJson.read(wicked, "map.png")).hasMessageContaining("damaged");
    }
}

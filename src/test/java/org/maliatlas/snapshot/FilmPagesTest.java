package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.PictureCheck;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.TimeSeries;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.Timing;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

/** The pages of a film: nothing moves on them but what changed. */
class FilmPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Dataset of(int count) {
        List<Incident> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(incident("i" + i).on(LocalDate.of(2022, 1, 1).plusDays(i * 365L / count).toString()).at("Place " + i, -8 + i % 40 * 0.1, 13 + i % 23 * 0.05, 1)
                    .kind(Kind.values()[i % Kind.values().length]).build());
        }
        return ShippedMap.dataset(made.toArray(Incident[]::new));
    }

    private static AtlasState year(Dataset dataset, Timing.Mode mode) {
        AtlasState all = ShippedMap.initial(dataset, Language.FR);
        return all.withQuestion(all.question().withDates(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))).withTiming(Timing.DEFAULT.withMode(mode));
    }

    private static FilmPages pages(Dataset dataset, Timing.Mode mode, Page page, TimeStep step) {
        SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);
        AtlasState state = painter.fitted(year(dataset, mode), page);
        return FilmPages.of(painter, state, page, new Film(TimeSeries.of(step), Film.READABLE_MS, true), TODAY);
    }

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void legendSourcesAndMapStayWhereTheyAre(PageFormat format) {
        FilmPages pages = pages(of(40), Timing.Mode.WINDOW, Page.of(format).withDpi(48), TimeStep.QUARTER);
        BufferedImage first = pages.painter().apply(0);
        for (int index = 1; index < pages.count(); index++) {
            BufferedImage next = pages.painter().apply(index);
            int width = first.getWidth();
            int from = first.getHeight() * 94 / 100;
            int[] before = first.getRGB(0, from, width, first.getHeight() - from, null, 0, width);
            int[] after = next.getRGB(0, from, width, first.getHeight() - from, null, 0, width);
            assertThat(Arrays.mismatch(before, after)).as("the credit of picture %d", index).isEqualTo(-1);
        }
    }

    @Test
    void thePagesHaveTheFilmsKindsAndSourcesAndTheirOwnDates() {
        Dataset dataset = of(9);
        FilmPages pages = pages(dataset, Timing.Mode.WINDOW, Page.of(PageFormat.SLIDE), TimeStep.MONTH);
        assertThat(pages.count()).isEqualTo(12);
        assertThat(pages.passport().state().question().to()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(pages.passport().certain()).isEqualTo(9);
        assertThat(pages.state(1).question().from()).isEqualTo(LocalDate.of(2022, 2, 1));
    }

    @Test
    void aPageOfAFilmHasItsDatesAndCountsLarge() {
        FilmPages pages = pages(of(40), Timing.Mode.WINDOW, Page.of(PageFormat.SLIDE).withDpi(72), TimeStep.QUARTER);
        PictureCheck.matches("film-page-fr", pages.painter().apply(1));
    }

    @Test
    void marksThatWouldHideEachOtherAtLastAreShadesFromTheFirst() {
        FilmPages few = pages(of(40), Timing.Mode.CUMULATIVE, Page.of(PageFormat.SLIDE), TimeStep.QUARTER);
        assertThat(few.state(0).drawing().way()).isEqualTo(Way.KINDS);
        FilmPages many = pages(of(4000), Timing.Mode.CUMULATIVE, Page.of(PageFormat.SLIDE), TimeStep.QUARTER);
        assertThat(many.state(0).drawing().way()).isEqualTo(Way.DENSITY);
        assertThat(many.passport().state().drawing().way()).isEqualTo(Way.DENSITY);
    }

    @Test
    void aShorterFirstStepIsToldAndKeptWithTheFilm() {
        Dataset dataset = of(9);
        SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);
        AtlasState state = year(dataset, Timing.Mode.WINDOW);
        AtlasState uneven = state.withQuestion(state.question().withDates(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 12, 31)));
        Film film = new Film(TimeSeries.of(TimeStep.MONTH), Film.READABLE_MS, true);
        FilmPages pages = FilmPages.of(painter, painter.fitted(uneven, Page.of(PageFormat.SLIDE)), Page.of(PageFormat.SLIDE), film, TODAY);
        assertThat(pages.warnings()).extracting(Warning::about).containsExactly(Warning.About.UNEQUAL_STEPS);
        assertThat(PassportJson.read(pages.passport().json(), "film")).isEqualTo(pages.passport());
    }

    @Test
    void whatIsTooLongOrTooLargeIsRefusedInWords() {
        Dataset dataset = of(3);
        SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);
        AtlasState state = year(dataset, Timing.Mode.WINDOW);
        AtlasState decade = state.withQuestion(state.question().withDates(LocalDate.of(2012, 1, 1), LocalDate.of(2022, 12, 31)));
        Film days = new Film(TimeSeries.of(TimeStep.DAY), Film.READABLE_MS, true);
        assertThatThrownBy(() -> FilmPages.of(painter, decade, Page.of(PageFormat.SLIDE), days, TODAY)).isInstanceOf(UserProblem.class).hasMessageContaining("too long");
        assertThatThrownBy(() -> FilmPages.of(painter, state, Page.of(PageFormat.A3).withDpi(600), days, TODAY)).isInstanceOf(UserProblem.class).hasMessageContaining("too large");
    }
}

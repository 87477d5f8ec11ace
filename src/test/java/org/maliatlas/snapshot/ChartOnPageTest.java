package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.ChartCount;
import org.maliatlas.query.ChartInWords;
import org.maliatlas.query.Dataset;
import org.maliatlas.words.Language;

/** A chart on the page with the map: part of the state, as text in a drawing. */
class ChartOnPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Dataset dataset = ShippedMap.dataset(incident("a").build(), incident("b").on("2022-08-01").build());
    private final SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);

    @ParameterizedTest
    @EnumSource(Chart.Subject.class)
    void theChartOfTheStateIsDrawnInBothLanguages(Chart.Subject subject) {
        for (Language language : Language.values()) {
            AtlasState state = ShippedMap.initial(dataset, language);
            Page page = Page.of(PageFormat.A4);
            String title = new ChartInWords(language).title(new ChartCount(dataset).count(state, Chart.by(subject)), Chart.by(subject));
            String shown = ">" + title.substring(0, 1).toUpperCase(language.locale()) + title.substring(1) + "<";
            assertThat(SvgFile.text(painter, state, page, TODAY).contains(shown)).isFalse();
            assertThat(SvgFile.text(painter, state.withChart(Optional.of(Chart.by(subject))), page, TODAY).contains(shown)).as(shown).isTrue();
        }
    }

    @Test
    void theMapKeepsMostOfItsRoom() {
        AtlasState state = ShippedMap.initial(dataset, Language.EN);
        for (Chart.Subject subject : Chart.Subject.values()) {
            for (PageFormat format : new PageFormat[] {PageFormat.A4, PageFormat.SCREEN, PageFormat.SLIDE}) {
                Rectangle2D map = layout(state.withChart(Optional.of(Chart.by(subject))), format).map();
                assertThat(map.getWidth() * map.getHeight()).as("%s with %s", format, subject).isGreaterThan(0.25 * format.widthPt() * format.heightPt());
            }
        }
    }

    private PageLayout layout(AtlasState state, PageFormat format) {
        Answer answer = new Answer(dataset);
        answer.ask(state);
        return new PagePainter(ShippedMap.MAP, answer, Optional.empty(), Optional.empty(), Page.of(format), TODAY).layout();
    }
}

package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.PictureCheck;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.Dataset;
import org.maliatlas.words.Language;

/** Both sides of a comparison on one page, or their difference. */
class ComparisonPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Dataset dataset = ShippedMap.dataset(
            incident("a").at("Kati", -8.0726, 12.7441, 1).on("2024-01-02").source("RFI", "One").build(),
            incident("b").at("Kassela", -7.6712, 12.5905, 3).on("2023-03-02").source("Reuters", "Three").build(),
            incident("c").at("Kidal", 1.4078, 18.4411, 5).on("2023-01-20").source("AFP", "Two").build());
    private final SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);

    private AtlasState state(Language language, Comparison.Other other, Comparison.Shown shown) {
        AtlasState all = ShippedMap.initial(dataset, language);
        return all.withQuestion(all.question().withDates(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .withComparison(Optional.of(new Comparison(other, shown, false)));
    }

    @ParameterizedTest
    @CsvSource({"A4, EN, SIDE_BY_SIDE", "SQUARE, FR, SIDE_BY_SIDE", "SCREEN, FR, DIFFERENCE", "SLIDE, EN, DIFFERENCE"})
    void aPageOfBothSides(PageFormat format, Language language, Comparison.Shown shown) {
        Page page = Page.of(format).withDpi(72);
        AtlasState state = painter.fitted(state(language, new Comparison.YearEarlier(), shown), page);
        PictureCheck.matches("compare-" + format.code() + "-" + language.code(), painter.paint(state, page, TODAY));
    }

    @Test
    void bothSidesStandInAVectorFileWithTheLineOnUnequalLengthAndAllSources() {
        AtlasState state = state(Language.EN, new Comparison.YearEarlier(), Comparison.Shown.SIDE_BY_SIDE);
        Page page = Page.of(PageFormat.A4);
        String svg = SvgFile.text(painter, painter.fitted(state, page), page, TODAY);
        String text = svg.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertThat(text).contains("A: Incidents in Mali, 2024: 1 certain").contains("B: Incidents in Mali, 2023: 2 certain").contains("366 and 365 days")
                .contains("RFI").contains("Reuters").contains("AFP");
        assertThat(svg.contains("'land'") && svg.contains("'land-2'")).as("layers of both maps").isTrue();
    }

    @Test
    void aPageOfTwoPlacesShowsBoth() {
        AtlasState state = state(Language.EN, new Comparison.Near(ShippedMap.initial(dataset, Language.EN).question().rings().get(1)), Comparison.Shown.DIFFERENCE);
        AtlasState near = state.withQuestion(state.question().withRings(state.question().rings().stream().map(r -> r.withAsked(r.place().equals("Sikasso"))).toList()));
        AtlasState fitted = painter.fitted(near, Page.of(PageFormat.A4));
        assertThat(fitted.view().spanKm()).as("from Sikasso to Kidal").isGreaterThan(700);
        String svg = SvgFile.text(painter, fitted, Page.of(PageFormat.A4), TODAY);
        assertThat(svg.contains("'land-2'")).as("places are never shown as a difference").isTrue();
    }
}

package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.Coverage;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Ring;
import org.maliatlas.query.View;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;

/** What is said of a page before it is saved. */
class GuardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Page PAGE = Page.of(PageFormat.SLIDE);

    private final Dataset dataset = ShippedMap.dataset(incident("a").at("Kati", -8.0726, 12.7441, 1).on("2023-01-02").build(),
            incident("b").at("Kidal", 1.4078, 18.4411, 5).on("2023-01-20").build(), incident("c").somewhereIn("region:2023:Sikasso").on("2023-01-10").build());
    private final SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);
    private final Guard guard = new Guard(ShippedMap.LAYERS,
            Coverage.of(List.of(new Coverage.Stretch("", Coverage.Grade.SELECTION, LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 20)))));

    private AtlasState state() {
        return painter.fitted(ShippedMap.initial(dataset, Language.EN), PAGE);
    }

    private List<Warning.About> of(AtlasState state) {
        return guard.check(painter, state, PAGE, TODAY).stream().map(Warning::about).toList();
    }

    @Test
    void aPlainMapOfTheWholeCountryNeedsNoWarning() {
        assertThat(of(state())).isEmpty();
    }

    @Test
    void eachThingThatCanBeTakenWronglyIsSaid() {
        AtlasState plain = state();
        assertThat(of(plain.withDrawing(Drawing.DEFAULT.withWay(Way.AREAS)))).containsExactly(Warning.About.RAW_COUNTS);
        assertThat(of(plain.withDrawing(Drawing.DEFAULT.withWay(Way.AREAS).withPerArea(true)))).isEmpty();
        assertThat(of(plain.withDrawing(Drawing.DEFAULT.withWay(Way.DENSITY)))).containsExactly(Warning.About.REGIONS_NOT_SHADED);
        assertThat(of(plain.withView(new View(-8, 12.7, 300, Optional.empty())))).containsExactly(Warning.About.OUTSIDE_FRAME);
        assertThat(of(plain.withQuestion(plain.question().withDates(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 1, 20))))).containsExactly(Warning.About.BEYOND_DATA);
        List<Ring> rings = new ArrayList<>(plain.question().rings());
        rings.set(2, rings.get(2).withAsked(true));
        assertThat(of(painter.fitted(plain.withQuestion(plain.question().withRings(rings)), PAGE))).contains(Warning.About.BEYOND_COUNTRY);
        Comparison.Fixed other = new Comparison.Fixed(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 10));
        assertThat(of(plain.withComparison(Optional.of(Comparison.with(other))))).containsExactly(Warning.About.UNEQUAL_PERIODS);
    }

    @Test
    void captionAndTextForScreenReadersSayWhatIsShownInBothLanguages() {
        Answer answer = new Answer(dataset);
        answer.ask(state());
        Caption caption = new Caption(answer);
        assertThat(caption.caption(Language.EN, TODAY)).contains("Incidents in Mali", "3 certain", "3 shown of 3", "20 November 2026", dataset.fingerprint());
        assertThat(caption.caption(Language.FR, TODAY)).contains("Incidents au Mali", "3 montrés sur 3", "20 novembre 2026");
        assertThat(caption.altText(Language.EN)).startsWith("Map of Mali with a mark for each incident by its kind.").contains("Kidal, within 100", "1 certain, 0 possible; Sikasso");
        assertThat(caption.altText(Language.FR)).contains("Kidal, à 100", "Carte du Mali avec une marque");
    }

    @Test
    void theDayOfMakingCanBeSet() {
        assertThat(MakingDay.of("1700000000")).isEqualTo("2023-11-14");
        assertThat(MakingDay.of("soon")).isEqualTo(MakingDay.of(null));
    }
}

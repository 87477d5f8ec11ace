package org.maliatlas.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.PictureCheck;
import org.maliatlas.ShippedMap;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.ChartCount;
import org.maliatlas.query.ChartNumbers;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.DistancesOverTime;
import org.maliatlas.query.Style;
import org.maliatlas.words.Language;

/** Charts as they look, and what a hand finds on them. */
class ChartPicturesTest {
    private static final Rectangle2D BOX = new Rectangle2D.Double(10, 10, 340, 400);

    private final Dataset dataset = ShippedMap.dataset(
            incident("kati").at("Kati", -8.0726, 12.7441, 1).on("2022-07-22").kind(Kind.ATTACK_ON_BASE).build(),
            incident("kassela").at("Kassela", -7.6712, 12.5905, 3).on("2022-03-02").build(),
            incident("kidal").at("Kidal", 1.4078, 18.4411, 5).on("2023-01-20").kind(Kind.TOWN_TAKEN).build(),
            incident("gao").somewhereIn("region:2016:Gao").on("2022-09-20").kind(Kind.AMBUSH).build(),
            incident("year").someTimeIn(2022).kind(Kind.AMBUSH).build(),
            incident("late").at("Kassela", -7.6712, 12.5905, 30).on("2023-02-04").build());
    private final ChartPainter painter = new ChartPainter(new Lettering());

    private AtlasState state(Language language) {
        AtlasState state = ShippedMap.initial(dataset, language);
        return state.withQuestion(state.question().withDates(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 6, 30)));
    }

    private ChartMarks paint(AtlasState state, Chart chart, BufferedImage image) {
        Graphics2D g = image.createGraphics();
        BaseMap.smooth(g);
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        ChartMarks marks = painter.paint(new ChartCount(dataset).count(state, chart), state, new PixelSheet(g, new Lettering(), 1), BOX);
        g.dispose();
        return marks;
    }

    private static BufferedImage image() {
        return new BufferedImage(360, 440, BufferedImage.TYPE_INT_RGB);
    }

    @ParameterizedTest
    @EnumSource(Chart.Subject.class)
    void everyChartInBothLanguages(Chart.Subject subject) {
        for (Language language : Language.values()) {
            BufferedImage image = image();
            paint(state(language), Chart.by(subject), image);
            PictureCheck.matches("chart-" + subject.code() + "-" + language.code(), image);
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void everyStyleIsPaintedOnItsOwnPaper(Style style) {
        AtlasState state = state(Language.EN);
        for (Chart.Subject subject : Chart.Subject.values()) {
            BufferedImage image = image();
            assertThat(paint(state.withDrawing(state.drawing().withStyle(style)), Chart.by(subject), image).size()).isPositive();
        }
    }

    @Test
    void aMonthIsFoundWhereItsBarIsAndAsksForItsDates() {
        ChartMarks marks = paint(state(Language.EN), Chart.by(Chart.Subject.MONTH), image());
        assertThat(marks.size()).isEqualTo(18);
        ChartMark july = marks.get(6);
        assertThat(july.words()).isEqualTo("July 2022: 1 certain, 1 possible");
        assertThat(marks.at(july.area().getCenterX(), july.area().getCenterY())).isEqualTo(6);
        assertThat(july.question().orElseThrow().from()).isEqualTo("2022-07-01");
        assertThat(july.question().orElseThrow().to()).isEqualTo("2022-07-31");
    }

    @Test
    void aPointIsFoundWhereItIsAndStandsForItsIncident() {
        AtlasState state = state(Language.EN);
        ChartMarks marks = paint(state, Chart.by(Chart.Subject.DISTANCE), image());
        for (int i = 0; i < marks.size(); i++) {
            ChartMark mark = marks.get(i);
            if (mark.words().contains("Kidal")) {
                assertThat(mark.words()).contains("20 January 2023", "km from Bamako", "certain");
                int found = marks.at(mark.area().getCenterX(), mark.area().getCenterY());
                assertThat(found).isEqualTo(i);
                assertThat(dataset.incident(mark.incident().orElseThrow()).id()).isEqualTo("kidal");
            }
        }
        assertThat(marks.at(-50, -50)).isEqualTo(-1);
    }

    @Test
    void everyIncidentIsInTheShadesOnceHoweverWideItsSpan() {
        AtlasState state = state(Language.EN);
        DistancesOverTime distances = (DistancesOverTime) new ChartCount(dataset).count(state, Chart.by(Chart.Subject.DISTANCE));
        Rectangle2D plot = new Rectangle2D.Double(0, 0, 201, 133);
        TimeAxis axis = new TimeAxis(plot, distances.firstDay(), distances.lastDay());
        DensityGrid grid = DensityGrid.of(distances, new DistanceField(distances, plot, axis, 1600));
        double sum = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                sum += grid.at(column, row);
            }
        }
        assertThat(sum).isCloseTo(distances.size(), org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void manyIncidentsAreShadedAndTheNoteSaysSo() {
        List<org.maliatlas.incident.Incident> many = new java.util.ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(incident("i" + i).at("Somewhere", -8 + i % 97 * 0.1, 12 + i % 61 * 0.1, i % 7).on(LocalDate.of(2022, 1, 1).plusDays(i % 500).toString()).build());
        }
        Dataset crowded = ShippedMap.dataset(many.toArray(org.maliatlas.incident.Incident[]::new));
        AtlasState state = ShippedMap.initial(crowded, Language.EN);
        ChartNumbers numbers = new ChartCount(crowded).count(state, Chart.by(Chart.Subject.DISTANCE));
        SvgSheet sheet = new SvgSheet(new Lettering(), 400, 400, "t", "en");
        ChartMarks marks = painter.paint(numbers, state, sheet, new Rectangle2D.Double(0, 0, 400, 400));
        assertThat(sheet.document()).contains("<image").contains("Shaded by");
        assertThat(marks.size()).isGreaterThanOrEqualTo(5000);
    }

    @Property
    void stepsAreRoundReachTheGreatestValueAndAreFew(@ForAll @DoubleRange(min = 0, max = 1e7) double greatest, @ForAll @IntRange(min = 1, max = 12) int most) {
        Steps steps = Steps.upTo(greatest, most);
        assertThat((double) steps.top()).isGreaterThanOrEqualTo(greatest);
        assertThat(steps.top() / steps.step()).isBetween(1L, (long) most);
        assertThat(steps.top() % steps.step()).isZero();
        assertThat(Long.toString(steps.step())).matches("[125]0*");
    }
}

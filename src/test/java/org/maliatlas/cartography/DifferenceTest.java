package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.PictureCheck;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Style;
import org.maliatlas.query.SyntheticDataset;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** The map of a change. */
class DifferenceTest {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;
    private static final Dataset FEW = SyntheticDataset.of(600, 3, ShippedMap.LAYERS, ShippedMap.LAYERS.towns());

    private static AtlasState state(Dataset dataset, Drawing drawing, Language language, LocalDate from, LocalDate to, Comparison.Other other) {
        AtlasState all = ShippedMap.initial(dataset, language).withView(ShippedMap.MAP.fitCountry(WIDTH, HEIGHT)).withDrawing(drawing);
        return all.withQuestion(all.question().withDates(from, to)).withComparison(Optional.of(new Comparison(other, Comparison.Shown.DIFFERENCE, false)));
    }

    private static FramePainter painted(Dataset dataset, AtlasState state, int[] argb) {
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), state.view(), WIDTH, HEIGHT, 1);
        Answer ours = new Answer(dataset);
        Answer theirs = new Answer(dataset);
        ours.ask(state);
        theirs.ask(state.otherSide().orElseThrow());
        FramePainter painter = new FramePainter(ShippedMap.MAP, dataset).against(theirs);
        painter.paint(BaseImage.of(ShippedMap.MAP, state, viewport), ours, argb);
        return painter;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, EN, false", "DARK, FR, false", "PRINT, FR, false", "CONTRAST, EN, true"})
    void eachStyle(Style style, Language language, boolean cercles) {
        AtlasState state = state(FEW, Drawing.DEFAULT.withStyle(style).withCercles(cercles), language, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), new Comparison.YearEarlier());
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        painted(FEW, state, ((DataBufferInt) picture.getRaster().getDataBuffer()).getData());
        PictureCheck.matches("difference-" + style.code(), picture);
    }

    /** Two more near Kidal town, one less near Sikasso, and in Gao region one that only possibly is of this year. */
    private static final Dataset SMALL = ShippedMap.dataset(incident("a").at("Kidal", 1.2, 18.9, 1).on("2023-02-01").build(),
            incident("b").at("Kidal", 1.2, 18.9, 1).on("2023-03-01").build(), incident("c").at("Sikasso", -5.6, 11.3, 1).on("2022-06-01").build(),
            incident("d").at("Gao", -0.2, 16.6, 1).between("2022-12-20", "2023-01-10", org.maliatlas.incident.DatePrecision.DAYS).build(),
            incident("e").at("Gao", -0.2, 16.6, 1).between("2023-12-20", "2024-01-10", org.maliatlas.incident.DatePrecision.DAYS).build());

    @Test
    void moreAndLessHaveTheirColoursAndPossibleOnesHatching() {
        AtlasState state = state(SMALL, Drawing.DEFAULT, Language.EN, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), new Comparison.YearEarlier());
        int[] argb = new int[WIDTH * HEIGHT];
        FramePainter painter = painted(SMALL, state, argb);
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), state.view(), WIDTH, HEIGHT, 1);
        assertThat(pixels(argb, c -> c.getRed() > c.getBlue() + 60)).as("orange").isGreaterThan(2000);
        assertThat(pixels(argb, c -> c.getBlue() > c.getGreen() + 15 && c.getRed() > c.getGreen())).as("violet").isGreaterThan(200);
        assertThat(strokes(argb, viewport.toPx(0.2, 17.1))).as("Gao is hatched").isGreaterThan(2);
        assertThat(strokes(argb, viewport.toPx(-3.5, 20.5))).as("Taoudénit is not").isLessThan(2);
        String legend = String.join(" ", LegendText.of(painter.legend(), ShippedMap.MAP.lettering(), false, Words.of(LegendText.class, Language.EN)).words());
        assertThat(legend).contains("only possible ones differ").contains("same length: 365 days");
    }

    private static long pixels(int[] argb, Predicate<Color> wanted) {
        return Arrays.stream(argb).mapToObj(Color::new).filter(wanted).count();
    }

    /** How often light and dark change along a short row. */
    private static int strokes(int[] argb, Point2D.Double at) {
        int changes = 0;
        for (int x = (int) at.x - 12; x < at.x + 12; x++) {
            Color one = new Color(argb[(int) at.y * WIDTH + x]);
            Color next = new Color(argb[(int) at.y * WIDTH + x + 1]);
            changes += Math.abs(one.getGreen() - next.getGreen()) > 40 ? 1 : 0;
        }
        return changes;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLegendNeverLacksTheLineOnEqualLength(Language language) {
        AtlasState state = state(FEW, Drawing.DEFAULT, language, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), new Comparison.YearEarlier());
        FramePainter painter = painted(FEW, state, new int[WIDTH * HEIGHT]);
        LegendText text = LegendText.of(painter.legend(), ShippedMap.MAP.lettering(), false, Words.of(LegendText.class, language));
        assertThat(String.join(" ", text.notes())).contains("366").contains("365");
    }

    @Test
    void theSumOverWholeAreasIsTheChangeOfWhatLiesWhollyInOne() {
        DifferencePainter painter = new DifferencePainter(ShippedMap.MAP, SMALL.spots(), SMALL::allAtSpot);
        AtlasState state = state(SMALL, Drawing.DEFAULT, Language.EN, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), new Comparison.YearEarlier());
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), state.view(), WIDTH, HEIGHT, 1);
        Answer ours = new Answer(SMALL);
        Answer theirs = new Answer(SMALL);
        ours.ask(state);
        theirs.ask(state.otherSide().orElseThrow());
        painter.place(viewport, state);
        painter.against(theirs).paint(ours, new PixelBoard().of(new int[WIDTH * HEIGHT], WIDTH, HEIGHT));
        List<String> names = SMALL.spots().regionNames(state.era());
        int sum = 0;
        for (int area = 0; area < names.size(); area++) {
            sum += painter.change(area);
        }
        assertThat(painter.change(names.indexOf("Kidal"))).isEqualTo(2);
        assertThat(painter.change(names.indexOf("Sikasso"))).isEqualTo(-1);
        assertThat(sum).isEqualTo(ours.tally().certain() - theirs.tally().certain());
    }
}

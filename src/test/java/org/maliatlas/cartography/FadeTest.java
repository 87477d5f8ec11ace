package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Style;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** Marks that pale with age within the dates shown. */
class FadeTest {
    private static final int SIZE = 600;
    private static final double[] OLD = {-4.0, 20.5};
    private static final double[] LATE = {-3.0, 21.5};
    private static final Dataset DATASET = ShippedMap.dataset(
            incident("old").on("2020-01-10").at("Old", OLD[0], OLD[1], 0).kind(Kind.ATTACK_ON_BASE).toll(3, 3, 3).build(),
            incident("late").on("2020-12-20").at("Late", LATE[0], LATE[1], 0).kind(Kind.ATTACK_ON_BASE).toll(3, 3, 3).build());

    private final FramePainter frames = new FramePainter(ShippedMap.MAP, DATASET);
    private final Answer answer = new Answer(DATASET);

    private static AtlasState state(Way way, boolean fade) {
        AtlasState state = ShippedMap.initial(DATASET, Language.EN).withView(ShippedMap.MAP.fitCountry(SIZE, SIZE)).withDrawing(Drawing.DEFAULT.withWay(way));
        return state.withQuestion(state.question().withDates(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))).withTiming(state.timing().withFade(fade));
    }

    private BufferedImage paint(AtlasState state) {
        Viewport viewport = viewport(state);
        answer.ask(state);
        BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
        frames.paint(BaseImage.of(ShippedMap.MAP, state, viewport), answer, ((DataBufferInt) picture.getRaster().getDataBuffer()).getData());
        return picture;
    }

    private static Viewport viewport(AtlasState state) {
        return new Viewport(ShippedMap.MAP.projection(), state.view(), SIZE, SIZE, 2);
    }

    private static Color at(BufferedImage picture, AtlasState state, double[] place, int dx) {
        Point2D.Double px = viewport(state).toPx(place[0], place[1]);
        return new Color(picture.getRGB((int) Math.round(px.x) + dx, (int) Math.round(px.y)));
    }

    @ParameterizedTest
    @CsvSource({"KINDS", "DEATHS"})
    void theOlderIsPalerAndCountsStay(Way way) {
        AtlasState plain = state(way, false);
        AtlasState fading = state(way, true);
        BufferedImage before = paint(plain);
        var counts = answer.tally();
        BufferedImage faded = paint(fading);
        assertThat(answer.tally()).isEqualTo(counts);
        assertThat(at(faded, fading, LATE, 0)).isEqualTo(at(before, plain, LATE, 0));
        assertThat(luminance(at(faded, fading, OLD, 0))).isGreaterThan(luminance(at(before, plain, OLD, 0)) + 0.15);
        assertThat(paint(plain).getRGB(0, 0)).isEqualTo(before.getRGB(0, 0));
        assertThat(at(paint(plain), plain, OLD, 0)).as("and fresh again").isEqualTo(at(before, plain, OLD, 0));
    }

    @Test
    void theOutlineOfAPaleMarkStays() {
        AtlasState fading = state(Way.KINDS, true);
        BufferedImage faded = paint(fading);
        double darkest = 1;
        for (int dx = -14; dx <= 14; dx++) {
            darkest = Math.min(darkest, luminance(at(faded, fading, OLD, dx)));
        }
        assertThat((luminance(MapColours.of(Style.LIGHT).ground().land()) + 0.05) / (darkest + 0.05)).isGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void outlinesHaveTheirContrastInEveryStyle(Style style) {
        MapColours pale = MapColours.of(style).paled(SiteAges.kept(SiteAges.LEVELS - 1));
        double ink = luminance(pale.marks().ink()) + 0.05;
        double land = luminance(pale.ground().land()) + 0.05;
        assertThat(Math.max(ink, land) / Math.min(ink, land)).isGreaterThan(3);
    }

    @Test
    void theLegendSaysSo() {
        paint(state(Way.KINDS, true));
        LegendText legend = LegendText.of(frames.legend(), ShippedMap.MAP.lettering(), false, Words.of(LegendText.class, Language.EN));
        assertThat(legend.words()).anyMatch(text -> text.startsWith("paler:"));
        paint(state(Way.KINDS, false));
        assertThat(LegendText.of(frames.legend(), ShippedMap.MAP.lettering(), false, Words.of(LegendText.class, Language.EN)).words()).noneMatch(text -> text.startsWith("paler:"));
    }

    @Test
    void quartersOfTheDatesShown() {
        assertThat(SiteAges.level(0, 365)).isZero();
        assertThat(SiteAges.level(100, 365)).isEqualTo(1);
        assertThat(SiteAges.level(364, 365)).isEqualTo(3);
        assertThat(SiteAges.level(0, 1)).isZero();
    }

    /** Relative luminance, as WCAG 2.1 defines it. */
    private static double luminance(Color colour) {
        double[] linear = new double[3];
        int[] parts = {colour.getRed(), colour.getGreen(), colour.getBlue()};
        for (int i = 0; i < 3; i++) {
            double c = parts[i] / 255.0;
            linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}

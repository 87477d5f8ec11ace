package org.maliatlas.cartography;


import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.PictureCheck;
import org.maliatlas.ShippedMap;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Style;
import org.maliatlas.query.SyntheticDataset;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;

/** Every way to draw and every style, over the same made-up incidents. */
class WaysTest {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;
    private static final Dataset FEW = SyntheticDataset.of(600, 3, ShippedMap.LAYERS, ShippedMap.LAYERS.towns());

    private static final Dataset MANY = SyntheticDataset.of(20_000, 5, ShippedMap.LAYERS, ShippedMap.SHIPPED.places());

    private static BufferedImage paint(Dataset dataset, AtlasState state) {
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), state.view(), WIDTH, HEIGHT, 1);
        Answer answer = new Answer(dataset);
        answer.ask(state);
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        new FramePainter(ShippedMap.MAP, dataset).paint(BaseImage.of(ShippedMap.MAP, state, viewport), answer,
                ((DataBufferInt) picture.getRaster().getDataBuffer()).getData());
        return picture;
    }

    private static AtlasState state(Dataset dataset, Drawing drawing, Language language) {
        return ShippedMap.initial(dataset, language).withView(ShippedMap.MAP.fitCountry(WIDTH, HEIGHT)).withDrawing(drawing);
    }

    @ParameterizedTest
    @CsvSource({"KINDS, LIGHT, EN", "KINDS, DARK, FR", "KINDS, PRINT, EN", "KINDS, CONTRAST, FR", "DEATHS, LIGHT, FR", "DEATHS, DARK, EN", "DENSITY, LIGHT, EN", "DENSITY, PRINT, FR",
        "HEXAGONS, LIGHT, FR", "HEXAGONS, CONTRAST, EN", "CLUSTERS, LIGHT, EN", "CLUSTERS, DARK, FR", "AREAS, LIGHT, EN", "AREAS, PRINT, FR"})
    void eachWayInEachStyle(Way way, Style style, Language language) {
        Drawing drawing = Drawing.DEFAULT.withWay(way).withStyle(style);
        PictureCheck.matches("way-" + way.code() + "-" + style.code(), paint(FEW, state(FEW, drawing, language)));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void asShapesEachWayLooksAsItDoesInPixels(Way way) {
        AtlasState state = state(FEW, Drawing.DEFAULT.withWay(way), Language.EN);
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), state.view(), WIDTH, HEIGHT, 1);
        Answer answer = new Answer(FEW);
        answer.ask(state);
        BufferedImage drawn = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = drawn.createGraphics();
        BaseMap.smooth(g);
        List<MapLayer> layers = new ArrayList<>();
        new FramePainter(ShippedMap.MAP, FEW).draw(BaseImage.of(ShippedMap.MAP, state, viewport), answer, layer -> {
            layers.add(layer);
            return g;
        });
        g.dispose();
        PictureCheck.alike(way.code(), drawn, paint(FEW, state), 0.02);
        assertThat(layers).doesNotHaveDuplicates().isSorted();
    }

    /** What the painters of ways are made of, at a view of the whole country. */
    private static final class Scene {
        final Dataset dataset;
        final Viewport viewport;
        final SpotPositions positions;
        final SiteCounts counts;
        final Ways ways;
        final Answer answer;

        Scene(Dataset dataset) {
            this.dataset = dataset;
            viewport = new Viewport(ShippedMap.MAP.projection(), ShippedMap.MAP.fitCountry(WIDTH, HEIGHT), WIDTH, HEIGHT, 1);
            positions = new SpotPositions(dataset, ShippedMap.MAP);
            positions.place(viewport);
            counts = new SiteCounts(positions);
            ways = new Ways(ShippedMap.MAP, dataset, positions, counts);
            answer = new Answer(dataset);
        }

        <T extends WayPainter> T painted(Class<T> type, AtlasState state) {
            answer.ask(state);
            counts.count(answer);
            ways.forget();
            WayPainter painter = ways.of(state.drawing().way(), viewport, state);
            painter.paint(answer, new PixelBoard().of(new int[WIDTH * HEIGHT], WIDTH, HEIGHT));
            return type.cast(painter);
        }

        /** Incidents that answer and have a point in the picture. */
        int withPoint() {
            int sum = 0;
            for (int spot = 0; spot < dataset.spots().size(); spot++) {
                if (!dataset.spots().isArea(spot) && positions.isNear(spot, viewport)) {
                    sum += answer.certainAtSpot()[spot] + (answer.state().drawing().possible() ? answer.possibleAtSpot()[spot] : 0);
                }
            }
            return sum;
        }
    }

    private static AtlasState random(Dataset dataset, Way way, long seed) {
        Random random = new Random(seed);
        AtlasState state = state(dataset, Drawing.DEFAULT.withWay(way).withPossible(random.nextBoolean()), Language.EN);
        LocalDate from = dataset.firstDay().plusDays(random.nextInt(3000));
        return state.withQuestion(state.question().withDates(from, from.plusDays(1 + random.nextInt(3000))));
    }

    @Property(tries = 25)
    void noIncidentIsLostOrCountedTwice(@ForAll long seed) {
        Scene scene = new Scene(MANY);
        HexagonPainter hexagons = scene.painted(HexagonPainter.class, random(MANY, Way.HEXAGONS, seed));
        assertThat(hexagons.sum()).isEqualTo(scene.withPoint());
        ClusterPainter clusters = scene.painted(ClusterPainter.class, random(MANY, Way.CLUSTERS, seed));
        assertThat(clusters.sum()).isEqualTo(scene.withPoint());
        DensityPainter density = scene.painted(DensityPainter.class, random(MANY, Way.DENSITY, seed));
        assertThat(density.sum()).isCloseTo(scene.withPoint(), Percentage.withPercentage(4));
    }

    @Property(tries = 15)
    void regionsHoldWhatTheQuestionInRegionsAnswers(@ForAll long seed) {
        Scene scene = new Scene(MANY);
        AtlasState state = random(MANY, Way.AREAS, seed);
        AreaPainter areas = scene.painted(AreaPainter.class, state);
        List<Terrain.Area> regions = ShippedMap.MAP.terrain().regions(state.era());
        int area = (int) Math.floorMod(seed, (long) regions.size());
        Answer in = new Answer(MANY);
        in.ask(state.withQuestion(state.question().withIn(Set.of(regions.get(area).name()))));
        assertThat(areas.certain(area)).as("certain in %s", regions.get(area).name()).isEqualTo(in.tally().certain());
        assertThat(areas.possible(area)).as("possible in %s", regions.get(area).name()).isEqualTo(in.tally().possible());
    }

    @Test
    void marksThatWouldHideEachOtherAreShadedAndNoneIsLost() {
        FramePainter painter = new FramePainter(ShippedMap.MAP, MANY);
        AtlasState all = state(MANY, Drawing.DEFAULT, Language.EN);
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), all.view(), WIDTH, HEIGHT, 1);
        Answer answer = new Answer(MANY);
        int[] argb = new int[WIDTH * HEIGHT];
        answer.ask(all);
        painter.paint(BaseImage.of(ShippedMap.MAP, all, viewport), answer, argb);
        assertThat(painter.legend().way()).isEqualTo(Way.DENSITY);
        assertThat(painter.legend().handedOver()).isTrue();
        AtlasState few = all.withQuestion(all.question().withDates(MANY.firstDay(), MANY.firstDay().plusDays(200)));
        answer.ask(few);
        painter.paint(BaseImage.of(ShippedMap.MAP, few, viewport), answer, argb);
        assertThat(painter.legend().way()).isEqualTo(Way.KINDS);
        assertThat(painter.legend().handedOver()).isFalse();
    }

    @Test
    void aColourMeansTheSameWhileTheDatesMove() {
        Scene scene = new Scene(MANY);
        for (Way way : new Way[] {Way.DENSITY, Way.HEXAGONS, Way.AREAS}) {
            Shades one = scene.painted(WayPainter.class, random(MANY, way, 1)).shades();
            Shades other = scene.painted(WayPainter.class, random(MANY, way, 2)).shades();
            assertThat(one.from()).as("%s", way).isEqualTo(other.from()).isNotEmpty();
            assertThat(one.colours()).as("%s", way).isEqualTo(other.colours());
        }
    }

    @Property(tries = 12)
    void thePointerFindsEachIncidentWhereItIsDrawn(@ForAll long seed) {
        Scene scene = new Scene(FEW);
        MarkHits hits = new MarkHits(ShippedMap.MAP, FEW);
        for (Way way : new Way[] {Way.KINDS, Way.DEATHS, Way.DENSITY, Way.HEXAGONS}) {
            AtlasState state = random(FEW, way, seed);
            scene.painted(WayPainter.class, state);
            for (int i = 0; i < FEW.size(); i++) {
                int spot = FEW.spot(i);
                boolean drawn = scene.answer.of(i) >= (state.drawing().possible() ? Answer.POSSIBLE : Answer.CERTAIN);
                if (drawn && !FEW.spots().isArea(spot)) {
                    Hits found = hits.at(scene.answer, scene.viewport, scene.positions.x(spot), scene.positions.y(spot), FEW.size());
                    // A badge may stand over it.
                    boolean badge = found.incidents().stream().anyMatch(other -> FEW.spots().isArea(FEW.spot(other)));
                    assertThat(badge || found.incidents().contains(i)).as("%s: incident %d", way, i).isTrue();
                    assertThat(found.incidents()).hasSize(found.tally().certain() + found.tally().possible());
                }
            }
        }
    }

    @Test
    void aClusterOpensUntilItsPlacesStandAlone() {
        Scene scene = new Scene(FEW);
        AtlasState state = state(FEW, Drawing.DEFAULT.withWay(Way.CLUSTERS), Language.EN);
        scene.painted(ClusterPainter.class, state);
        MarkHits hits = new MarkHits(ShippedMap.MAP, FEW);
        var bamako = scene.viewport.toPx(-8.0, 12.64);
        Hits cluster = null;
        for (int dx = -20; dx <= 20 && cluster == null; dx += 2) {
            Hits here = hits.at(scene.answer, scene.viewport, bamako.x + dx, bamako.y, 5);
            cluster = here.closer().isPresent() ? here : null;
        }
        assertThat(cluster).as("a cluster near Bamako").isNotNull();
        assertThat(cluster.incidents()).hasSize(5);
        assertThat(cluster.closer().get().spanKm()).isLessThan(0.8 * state.view().spanKm());
    }

    @Test
    void whatIsOnlyPossibleCanBeHidden() {
        AtlasState window = state(FEW, Drawing.DEFAULT, Language.EN);
        window = window.withQuestion(window.question().withDates(LocalDate.of(2019, 3, 10), LocalDate.of(2019, 3, 11)));
        Answer answer = new Answer(FEW);
        answer.ask(window);
        assertThat(answer.tally().possible()).isPositive();
        int[] shown = pixels(paint(FEW, window));
        int[] hidden = pixels(paint(FEW, window.withDrawing(Drawing.DEFAULT.withPossible(false))));
        assertThat(shown).isNotEqualTo(hidden);
    }

    @ParameterizedTest
    @EnumSource
    void aDragAllocatesNextToNothingInAnyWay(Way way) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        AtlasState all = state(MANY, Drawing.DEFAULT.withWay(way), Language.EN);
        List<AtlasState> drag = new ArrayList<>();
        for (int day = 0; day < 240; day++) {
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(day % 50);
            drag.add(all.withQuestion(all.question().withDates(from, from.plusDays(300))));
        }
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), all.view(), WIDTH, HEIGHT, 1);
        BaseImage base = BaseImage.of(ShippedMap.MAP, all, viewport);
        FramePainter painter = new FramePainter(ShippedMap.MAP, MANY);
        Answer answer = new Answer(MANY);
        int[] argb = new int[WIDTH * HEIGHT];
        long before = 0;
        for (int i = 0; i < drag.size(); i++) {
            if (i == drag.size() / 2) {
                before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            }
            answer.ask(drag.get(i));
            painter.paint(base, answer, argb);
        }
        long perFrame = (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / (drag.size() / 2);
        assertThat(perFrame).as("bytes allocated for one frame").isLessThan(1000);
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, ''", "1, 1, '1'", "1, 37, '1 2 5 10 20'", "1, 99, '1 2 5 10 20 50'", "1, 900, '1 3 10 30 100 300'", "1, 26000, '1 10 100 1000 10000'",
        "0.07, 3.4, '0.05 0.1 0.2 0.5 1 2'", "0.3, 0.3, '0.2'", "1, 3000000000, '1000 10000 100000 1000000 10000000 100000000 1000000000'"})
    void classesHaveRoundBounds(double least, double most, String bounds) {
        Shades shades = Shades.of(least, most, MapColours.of(Style.LIGHT).ramp());
        assertThat(Arrays.stream(shades.from()).mapToObj(b -> java.math.BigDecimal.valueOf(b).stripTrailingZeros().toPlainString()).collect(Collectors.joining(" ")))
                .isEqualTo(bounds);
        assertThat(shades.classOf(0)).isEqualTo(-1);
        if (shades.classes() > 0) {
            assertThat(shades.classOf(most)).isEqualTo(shades.classes() - 1);
            assertThat(shades.classOf(least / 1000)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyAtlasAndOneWithoutBoundariesAreDrawnInEveryWay(Way way) throws java.io.IOException {
        Dataset none = ShippedMap.dataset();
        AtlasState state = state(none, Drawing.DEFAULT.withWay(way).withPerArea(true), Language.EN);
        assertThat(pixels(paint(none, state))).doesNotContain(0);
        MapLayers bare = MapLayers.read(java.nio.file.Files.createTempDirectory("no-layers"));
        BaseMap map = new BaseMap(bare, ShippedMap.MAP.projection(), ShippedMap.MAP.lettering());
        Dataset few = SyntheticDataset.of(50, 3, bare, ShippedMap.LAYERS.towns());
        Viewport viewport = new Viewport(map.projection(), map.fitCountry(WIDTH, HEIGHT), WIDTH, HEIGHT, 1);
        Answer answer = new Answer(few);
        answer.ask(state.withView(viewport.view()).withQuestion(state.question().withDates(few.firstDay(), few.lastDay())));
        int[] argb = new int[WIDTH * HEIGHT];
        new FramePainter(map, few).paint(BaseImage.of(map, answer.state(), viewport), answer, argb);
        assertThat(argb).doesNotContain(0);
        assertThat(new MarkHits(map, few).at(answer, viewport, 100, 100, 5)).isNotNull();
    }
}

package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.maliatlas.ShippedMap;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.geography.ShapefileReader;
import org.maliatlas.geography.VectorLayer;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Question;
import org.maliatlas.query.Timing;
import org.maliatlas.query.UserLayer;
import org.maliatlas.query.What;
import org.maliatlas.query.Where;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** The user's own layers on the map: where they lie, and what the legend says of them. */
class OwnLayersTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final Dataset NONE = Dataset.of(List.of(), ShippedMap.LAYERS);

    private final BaseMap map = new BaseMap(ShippedMap.LAYERS, new MapProjection(), new Lettering());

    private static VectorLayer layer(String name, String... wkt) {
        List<ShapefileReader.Shape> shapes = java.util.Arrays.stream(wkt).map(text -> new ShapefileReader.Shape(geometry(text), Map.of())).toList();
        return new VectorLayer(name, List.of(), shapes, "print of " + name, List.of());
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static UserLayer own(VectorLayer layer) {
        return UserLayer.of(Path.of(layer.name() + ".shp"), layer, 0);
    }

    private AtlasState state(UserLayer... layers) {
        return new AtlasState(new Question(LocalDate.of(2012, 1, 1), LocalDate.of(2026, 1, 1), List.of(), Where.ANYWHERE, What.ANYTHING), Timing.DEFAULT,
                map.fitCountry(WIDTH, HEIGHT), Drawing.DEFAULT, List.of(layers), Language.EN, Optional.empty());
    }

    private Viewport viewport(AtlasState state) {
        return new Viewport(map.projection(), state.view(), WIDTH, HEIGHT, 1);
    }

    private int[] paint(AtlasState state) {
        int[] argb = new int[WIDTH * HEIGHT];
        Answer answer = new Answer(NONE);
        answer.ask(state);
        new FramePainter(map, NONE).paint(BaseImage.of(map, state, viewport(state)), answer, argb);
        return argb;
    }

    private boolean differs(AtlasState a, AtlasState b, double lon, double lat) {
        var px = viewport(a).toPx(lon, lat);
        int at = (int) px.y * WIDTH + (int) px.x;
        return paint(a)[at] != paint(b)[at];
    }

    @Test
    void whatSpansTheFarSideOfTheEarthDoesNotComeToLieAcrossAfrica() {
        VectorLayer antarctica = layer("antarctica", "POLYGON ((-180 -90, -180 -75, 0 -70, 180 -75, 180 -90, -180 -90))",
                "LINESTRING (170 10, 180 10)", "LINESTRING (-180 65, 180 65)", "POLYGON ((-180 -90, 180 -90, 180 -40, -180 -40, -180 -90))");
        map.shelf().put(antarctica);
        assertThat(paint(state(own(antarctica)))).isEqualTo(paint(state()));
        assertThat(WithinReach.parts(geometry("POLYGON ((-180 -90, -180 -75, 0 -70, 180 -75, 180 -90, -180 -90))"))).isEmpty();
    }

    @Test
    void theWholeWorldLiesUnderAllOfMali() {
        VectorLayer world = layer("world", "POLYGON ((-180 -90, 180 -90, 180 90, -180 90, -180 -90))");
        map.shelf().put(world);
        int[] with = paint(state(own(world)));
        int[] without = paint(state());
        assertThat(java.util.stream.IntStream.range(0, with.length).filter(i -> with[i] == without[i]).count()).isLessThan(with.length / 50);
    }

    @Test
    void aLongEdgeFollowsItsParallel() {
        VectorLayer parallel = layer("parallel", "LINESTRING (-12 17, 5 17)");
        map.shelf().put(parallel);
        AtlasState with = state(own(parallel));
        assertThat(differs(with, state(), -10, 17)).isTrue();
        assertThat(differs(with, state(), -3.5, 17)).isTrue();
    }

    @Test
    void aCollectionIsDrawnWithAllItsSorts() {
        VectorLayer mixed = layer("mixed", "GEOMETRYCOLLECTION (POINT (-3 19), LINESTRING (-2 21, 0 21), POLYGON ((-9 13, -8 13, -8 14, -9 13)))");
        map.shelf().put(mixed);
        AtlasState with = state(own(mixed));
        assertThat(differs(with, state(), -3, 19)).isTrue();
        assertThat(differs(with, state(), -1, 21)).isTrue();
        assertThat(differs(with, state(), -8.3, 13.3)).isTrue();
    }

    @Test
    void veryManyPointsAreAllThere() {
        StringBuilder points = new StringBuilder("MULTIPOINT (");
        for (int i = 0; i < 6000; i++) {
            points.append(i == 0 ? "" : ", ").append(-6 + i * 0.001).append(" 18.5");
        }
        VectorLayer many = layer("many", points.append(")").toString());
        map.shelf().put(many);
        AtlasState with = state(own(many));
        assertThat(differs(with, state(), -6, 18.5)).isTrue();
        assertThat(differs(with, state(), -0.002, 18.5)).isTrue();
    }

    @Test
    void whatWasNotReadIsLeftOutOfMapAndLegendUntilItIs() {
        VectorLayer late = layer("late", "POINT (-3 19)");
        AtlasState with = state(own(late));
        BaseImage before = BaseImage.of(map, with, viewport(with));
        assertThat(paint(with)).isEqualTo(paint(state()));
        assertThat(legend(with)).doesNotContain("late");
        assertThat(before.fits(with, viewport(with))).isTrue();
        map.shelf().put(late);
        assertThat(before.fits(with, viewport(with))).isFalse();
        assertThat(legend(with)).contains("late");
    }

    private List<String> legend(AtlasState state) {
        Answer answer = new Answer(NONE);
        answer.ask(state);
        FramePainter painter = new FramePainter(map, NONE);
        painter.paint(BaseImage.of(map, state, viewport(state)), answer, new int[WIDTH * HEIGHT]);
        return LegendText.of(painter.legend(), map.lettering(), false, Words.of(LegendText.class, Language.EN)).words();
    }

    @Test
    void theLegendNamesTheTopmostFirstWithItsOwnSymbolAndNoFolder() {
        VectorLayer points = layer("wells", "POINT (-3 19)");
        VectorLayer areas = layer("parks", "POLYGON ((-9 13, -8 13, -8 14, -9 13))");
        map.shelf().put(points);
        map.shelf().put(areas);
        UserLayer below = UserLayer.of(Path.of("/home/someone/secret/wells.shp"), points, 0);
        assertThat(legend(state(below, own(areas)))).containsSubsequence("parks", "wells").noneMatch(text -> text.contains("someone"));
        assertThat(legend(state(below.withVisible(false)))).doesNotContain("wells");
        assertThat(symbol(GroundLayer.Sort.POINTS)).isNotEqualTo(symbol(GroundLayer.Sort.LINES));
        assertThat(symbol(GroundLayer.Sort.AREAS)).isNotEqualTo(symbol(GroundLayer.Sort.LINES));
    }

    private static int[] symbol(GroundLayer.Sort sort) {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.translate(10, 10);
        new LayerKey("x", 0x0072b2, 1.5, sort).paint(g);
        g.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}

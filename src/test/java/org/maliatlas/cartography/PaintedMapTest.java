package org.maliatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maliatlas.PictureCheck;
import org.maliatlas.ShippedMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.ShapefileReader;
import org.maliatlas.geography.VectorLayer;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Along;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Corner;
import org.maliatlas.query.Course;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Outline;
import org.maliatlas.query.Ring;
import org.maliatlas.query.UserLayer;
import org.maliatlas.query.View;
import org.maliatlas.query.Where;
import org.maliatlas.words.Language;

class PaintedMapTest {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;

    private final Dataset dataset = ShippedMap.dataset(
            incident("exact").at("Kati", -8.0726, 12.7441, 1).on("2023-01-02").kind(Kind.ATTACK_ON_BASE).build(),
            incident("inexact").at("Kassela", -7.6712, 12.5905, 3).on("2023-01-02").kind(Kind.ARMED_ATTACK).build(),
            incident("wide").at("road", -8.0622, 13.7276, 25).on("2023-02-13").kind(Kind.AMBUSH).build(),
            incident("month").at("Siby", -8.3349, 12.3755, 3).between("2023-01-01", "2023-02-28", DatePrecision.MONTH).kind(Kind.ABDUCTION).build(),
            incident("kidal-1").at("Kidal", 1.4078, 18.4411, 5).on("2023-01-20").kind(Kind.TOWN_TAKEN).build(),
            incident("kidal-2").at("Kidal", 1.4078, 18.4411, 15).on("2023-02-20").kind(Kind.EXPLOSION).build(),
            incident("region").somewhereIn("region:2016:Sikasso").on("2023-01-25").build(),
            incident("several").somewhereIn("region:2016:Gao", "region:2016:Kidal").on("2023-01-26").build());

    private BufferedImage paint(AtlasState state) {
        return paint(state, dataset);
    }

    private static BufferedImage paint(AtlasState state, Dataset dataset) {
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), state.view(), WIDTH, HEIGHT, 1);
        Answer answer = new Answer(dataset);
        answer.ask(state);
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        new FramePainter(ShippedMap.MAP, dataset).paint(BaseImage.of(ShippedMap.MAP, state, viewport), answer,
                ((DataBufferInt) picture.getRaster().getDataBuffer()).getData());
        return picture;
    }

    private AtlasState all(Language language) {
        return ShippedMap.initial(dataset, language).withView(ShippedMap.MAP.fitCountry(WIDTH, HEIGHT));
    }

    private AtlasState nearBamako() {
        AtlasState state = all(Language.FR);
        List<Ring> rings = new ArrayList<>(state.question().rings());
        rings.set(0, rings.get(0).withAsked(true).withRadiusKm(120));
        AtlasState asked = state.withQuestion(state.question().withRings(rings).withDates(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31)));
        return asked.withView(ShippedMap.MAP.fitAsked(asked, WIDTH, HEIGHT));
    }

    @Test
    void theWholeCountry() {
        PictureCheck.matches("mali-en", paint(all(Language.EN)));
    }

    @Test
    void theBoundariesOf1991InFrench() {
        AtlasState state = all(Language.FR);
        PictureCheck.matches("mali-1991-fr", paint(state.withView(state.view().withHeldEra(Optional.of(Era.E1991)))));
    }

    @Test
    void twoErasTogether() {
        AtlasState state = all(Language.EN);
        PictureCheck.matches("two-eras-en", paint(state.withView(state.view().withHeldEra(Optional.of(Era.E2023)))
                .withDrawing(state.drawing().withAlsoEra(Optional.of(Era.E1991)))));
    }

    @Test
    void layersOfTheUsersOwn() {
        GeometryFactory factory = new GeometryFactory();
        VectorLayer layer = new VectorLayer("camps", List.of("name"), List.of(
                new ShapefileReader.Shape(factory.createPoint(new Coordinate(-6.5, 14.8)), Map.of("name", "A point")),
                new ShapefileReader.Shape(factory.createLineString(new Coordinate[] {new Coordinate(-8, 12.65), new Coordinate(-4.2, 14.5), new Coordinate(0, 16.3)}),
                        Map.of("name", "A road")),
                new ShapefileReader.Shape(factory.createPolygon(new Coordinate[] {new Coordinate(-2, 18), new Coordinate(1, 18), new Coordinate(0, 21),
                    new Coordinate(-2, 18)}), Map.of("name", "An area"))), "f00d", List.of());
        ShippedMap.MAP.shelf().put(layer);
        UserLayer own = UserLayer.of(Path.of("camps.shp"), layer, 0);
        PictureCheck.matches("own-layers-en", paint(all(Language.EN).withLayers(List.of(own))));
        assertThat(pixels(paint(all(Language.EN).withLayers(List.of(own.withVisible(false)))))).isEqualTo(pixels(paint(all(Language.EN))));
    }

    @Test
    void nearBamakoWithWhatStandsBack() {
        PictureCheck.matches("near-bamako-fr", paint(nearBamako()));
    }

    @Test
    void inARegionWithASelectedIncident() {
        AtlasState state = all(Language.EN);
        AtlasState asked = state.withQuestion(state.question().withIn(Set.of("Koulikoro"))).withSelectedId(Optional.of("exact"));
        PictureCheck.matches("in-koulikoro-en", paint(asked.withView(ShippedMap.MAP.fitAsked(asked, WIDTH, HEIGHT))));
    }

    @Test
    void theSameStateGivesTheSamePicture() {
        BufferedImage first = paint(nearBamako());
        BufferedImage second = paint(nearBamako());
        assertThat(pixels(first)).isEqualTo(pixels(second));
    }

    @Test
    void anEmptyAnswerPaintsTheMapWithoutMarks() {
        AtlasState state = all(Language.EN);
        AtlasState nothing = state.withQuestion(state.question().withText("no such word"));
        AtlasState otherDates = state.withQuestion(state.question().withDates(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 2)))
                .withView(state.view().withHeldEra(Optional.of(Era.E2023)));
        assertThat(pixels(paint(otherDates.withView(otherDates.view())))).isNotEqualTo(pixels(paint(nothing)));
        BufferedImage bare = paint(otherDates);
        assertThat(pixels(bare)).isEqualTo(pixels(paint(otherDates, ShippedMap.dataset())));
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    @Test
    void whatIsPaintedIsWhatIsHit() {
        AtlasState state = all(Language.EN);
        Answer answer = new Answer(dataset);
        answer.ask(state);
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), state.view(), WIDTH, HEIGHT, 1);
        MarkHits hits = new MarkHits(ShippedMap.MAP, dataset);
        var kidal = viewport.toPx(1.4078, 18.4411);
        assertThat(ids(hits.at(answer, viewport, kidal.x, kidal.y, 9).incidents())).containsExactlyInAnyOrder("kidal-1", "kidal-2");
        var corner = new java.awt.geom.Point2D.Double(WIDTH - 24, 24);
        assertThat(ids(hits.at(answer, viewport, corner.x, corner.y, 9).incidents())).containsExactly("several");
        var desert = viewport.toPx(-3, 21);
        assertThat(hits.at(answer, viewport, desert.x, desert.y, 9).isEmpty()).isTrue();
    }

    private List<String> ids(List<Integer> found) {
        return found.stream().map(i -> dataset.incident(i).id()).toList();
    }

    @Test
    void theScaleBarIsTrueAtTheCentre() {
        View view = new View(-8, 12.65, 200, Optional.empty());
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), view, 1000, 1000, 1);
        assertThat(ScaleBar.kilometresAcross(viewport, 500)).isBetween(97.0, 103.0);
    }

    @Test
    void aDragOfTheDatesAllocatesNextToNothing() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        AtlasState state = all(Language.EN);
        List<AtlasState> drag = new ArrayList<>();
        for (int day = 0; day < 400; day++) {
            LocalDate from = LocalDate.of(2023, 1, 1).plusDays(day % 50);
            drag.add(state.withQuestion(state.question().withDates(from, from.plusDays(20))));
        }
        Viewport viewport = new Viewport(ShippedMap.MAP.projection(), state.view(), WIDTH, HEIGHT, 1);
        BaseImage base = BaseImage.of(ShippedMap.MAP, state, viewport);
        FramePainter painter = new FramePainter(ShippedMap.MAP, dataset);
        Answer answer = new Answer(dataset);
        int[] argb = new int[WIDTH * HEIGHT];
        long thread = Thread.currentThread().getId();
        long before = 0;
        for (int i = 0; i < drag.size(); i++) {
            if (i == drag.size() / 2) {
                before = threads.getThreadAllocatedBytes(thread);
            }
            answer.ask(drag.get(i));
            painter.paint(base, answer, argb);
        }
        long perFrame = (threads.getThreadAllocatedBytes(thread) - before) / (drag.size() / 2);
        assertThat(perFrame).as("bytes allocated for one frame").isLessThan(1000);
    }

    @Test
    void aDrawnAreaACercleAndTheReachOfARiverAreOutlined() {
        AtlasState all = ShippedMap.initial(dataset, Language.EN).withView(new View(-4.6, 14.3, 420, Optional.empty()));
        Where where = Where.ANYWHERE.withCercles(Set.of("Niono", "Macina"))
                .withOutlines(List.of(Outline.of("Delta", List.of(new Corner(-6, 13.6), new Corner(-3, 14), new Corner(-3, 15), new Corner(-6, 15)))))
                .withAlongs(List.of(new Along(Course.river("Niger"), 20)));
        PictureCheck.matches("asked-where", paint(all.withQuestion(all.question().withWhere(where))));
    }
}

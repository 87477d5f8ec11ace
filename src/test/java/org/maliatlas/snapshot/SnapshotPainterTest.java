package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maliatlas.PictureCheck;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Ring;
import org.maliatlas.query.Style;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

class SnapshotPainterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Dataset dataset = ShippedMap.dataset(
            incident("a").at("Kati", -8.0726, 12.7441, 1).on("2023-01-02").kind(Kind.ATTACK_ON_BASE).source("RFI", "One").source("AFP", "Two").build(),
            incident("b").at("Kassela", -7.6712, 12.5905, 3).on("2023-03-02").kind(Kind.ARMED_ATTACK).source("Reuters", "Three").build(),
            incident("c").at("Kidal", 1.4078, 18.4411, 5).on("2023-01-20").kind(Kind.TOWN_TAKEN).build());
    private final SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);

    private AtlasState nearBamako(Language language) {
        AtlasState state = ShippedMap.initial(dataset, language);
        List<Ring> rings = new ArrayList<>(state.question().rings());
        rings.set(0, rings.get(0).withAsked(true));
        return state.withQuestion(state.question().withRings(rings));
    }

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void everyPageInBothLanguages(PageFormat format) {
        for (Language language : Language.values()) {
            Page page = Page.of(format).withDpi(72);
            AtlasState state = painter.fitted(nearBamako(language), page);
            BufferedImage picture = painter.paint(state, page, TODAY);
            assertThat(picture.getWidth()).isEqualTo((int) Math.round(page.widthPt() * 0.75));
            assertThat(picture.getHeight()).isEqualTo((int) Math.round(page.heightPt() * 0.75));
            PictureCheck.matches("page-" + format.code() + "-" + language.code(), picture);
        }
    }

    static Stream<Page> pages() {
        Stream<Page> held = Arrays.stream(PageFormat.values()).flatMap(format -> Stream.of(Page.of(format).withUpright(false), Page.of(format).withUpright(true)));
        Stream<Page> free = Stream.of(Page.of(PageFormat.FREE).withSizeMm(110, 160), Page.of(PageFormat.FREE).withSizeMm(300, 120), Page.of(PageFormat.FREE).withSizeMm(1200, 900),
                Page.of(PageFormat.SQUARE).withMarginMm(0), Page.of(PageFormat.A4).withMarginMm(40), Page.of(PageFormat.A4).without(EnumSet.allOf(PageBlock.class)),
                Page.of(PageFormat.SLIDE).withWords(Optional.of("A title of the user's own that is long enough to need more than one line of a narrow page, and then some more of it"),
                        Optional.of("and a subtitle"), Optional.of("Map: a newsroom")));
        return Stream.concat(held, free);
    }

    /** Each way, and each style. */
    private static List<Drawing> drawings() {
        return Stream.concat(Arrays.stream(Way.values()).map(Drawing.DEFAULT::withWay), Arrays.stream(Style.values()).map(Drawing.DEFAULT::withStyle)).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void partsOfAPageDoNotOverlapNorLeaveItInAnyLanguageWayAndStyle(Page page) {
        for (Language language : Language.values()) {
            for (Drawing drawing : drawings()) {
                AtlasState state = nearBamako(language).withDrawing(drawing);
                Answer answer = new Answer(dataset);
                answer.ask(painter.fitted(state, page));
                PageLayout layout = new PagePainter(ShippedMap.MAP, answer, Optional.empty(), Optional.empty(), page, TODAY).layout();
                List<Rectangle2D> boxes = new ArrayList<>(layout.parts().stream().map(PageLayout.Part::box).toList());
                boxes.add(layout.map());
                Rectangle2D paper = new Rectangle2D.Double(0, 0, page.widthPt(), page.heightPt());
                for (int i = 0; i < boxes.size(); i++) {
                    assertThat(paper.contains(boxes.get(i))).as("part %d of %s: %s", i, page, boxes.get(i)).isTrue();
                    for (int k = i + 1; k < boxes.size(); k++) {
                        assertThat(boxes.get(i).intersects(boxes.get(k))).as("parts %d and %d of %s in %s", i, k, page, drawing).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void aPageTooSmallForItsPartsSaysSo() {
        Page page = Page.of(PageFormat.FREE).withSizeMm(80, 80);
        assertThatThrownBy(() -> painter.paint(nearBamako(Language.FR), page, TODAY)).isInstanceOf(UserProblem.class);
    }

    @Test
    void aPageHasSixHundredDotsToAnInchAtMost() {
        assertThatThrownBy(() -> Page.of(PageFormat.A4).withDpi(601)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fewIncidentsAreCitedEachAndNoneIsNoProofOfQuiet() {
        Answer answer = new Answer(dataset);
        answer.ask(nearBamako(Language.EN));
        Words words = Words.of(SnapshotPainter.class, Language.EN);
        assertThat(new Credit(answer, words).sources().get(0)).contains("RFI", "AFP", "Reuters", "“Three”");
        AtlasState nothing = nearBamako(Language.EN);
        answer.ask(nothing.withQuestion(nothing.question().withText("no such word")));
        assertThat(new Credit(answer, words).sources().get(0)).contains("no proof");
    }

    @Test
    void theCreditNamesEraProjectionDataAndDisclaimer() {
        Answer answer = new Answer(dataset);
        answer.ask(nearBamako(Language.EN));
        String lines = String.join("\n", new Credit(answer, Words.of(SnapshotPainter.class, Language.EN)).lines(TODAY));
        assertThat(lines).contains("10 regions", "Albers", dataset.fingerprint(), "do not imply endorsement", "OCHA", "20 November 2026");
    }

    @Test
    void aPngKnowsItsDensity(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("map.png");
        PngFile.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), 300, file);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(stream);
            IIOMetadata metadata = reader.getImageMetadata(0);
            String xml = metadata.getAsTree("javax_imageio_png_1.0").getLastChild() == null ? "" : physical(metadata);
            assertThat(xml).isEqualTo("11811");
        }
        assertThat(folder.toFile().list()).containsExactly("map.png");
    }

    private static String physical(IIOMetadata metadata) {
        var children = metadata.getAsTree("javax_imageio_png_1.0").getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeName().equals("pHYs")) {
                return children.item(i).getAttributes().getNamedItem("pixelsPerUnitXAxis").getNodeValue();
            }
        }
        return "";
    }

    @Test
    void aFolderThatIsNotThereIsNamedAndNothingIsWritten(@TempDir Path folder) {
        Path file = folder.resolve("none").resolve("map.png");
        assertThatThrownBy(() -> PngFile.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), 96, file))
                .isInstanceOf(UserProblem.class).hasMessageContaining(file.toString());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailedWriteLeavesTheFormerPicture(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectory(folder.resolve("map.png"));
        assertThatThrownBy(() -> PngFile.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), 96, file)).isInstanceOf(UserProblem.class);
        assertThat(file).isDirectory();
        assertThat(folder.toFile().list()).containsExactly("map.png");
    }
}

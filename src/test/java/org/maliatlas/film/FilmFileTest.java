package org.maliatlas.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.TimeSeries;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.UserLayer;
import org.maliatlas.snapshot.Film;
import org.maliatlas.snapshot.FilmPages;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PageFormat;
import org.maliatlas.snapshot.Passport;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.snapshot.SnapshotReader;
import org.maliatlas.snapshot.Verification;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

/** Films show what was painted, for as long as was asked, and can be opened again and checked. */
class FilmFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Film FILM = new Film(TimeSeries.of(TimeStep.MONTH), 500, true);

    @TempDir
    Path folder;

    private final Dataset dataset = ShippedMap.dataset(incident("a").at("Kati", -8.0726, 12.7441, 1).on("2023-01-02").kind(Kind.AMBUSH).build(),
            incident("b").at("Kidal", 1.4078, 18.4411, 40).on("2023-02-20").kind(Kind.EXPLOSION).build(), incident("c").at("Gao", -0.05, 16.27, 1).on("2023-04-20").build());
    private final SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);
    /** An odd number of pixels in both directions. */
    private final Page page = Page.of(PageFormat.FREE).withSizeMm(200.4, 150.8).withDpi(81);

    private AtlasState state() {
        AtlasState all = ShippedMap.initial(dataset, Language.FR);
        UserLayer layer = new UserLayer(Path.of(System.getProperty("user.home"), "secret", "roads.shp").toString(), "f00", "roads", 0x0072b2, 1.5, Optional.empty(), true);
        return painter.fitted(all.withQuestion(all.question().withDates(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 30))), page).withLayers(List.of(layer));
    }

    private FilmPages pages(Film film) {
        return FilmPages.of(painter, state(), page, film, TODAY);
    }

    private Path write(FilmFile kind) {
        Path file = folder.resolve("film" + kind.ending());
        kind.write(pages(FILM), FilmProgress.NONE, file);
        return file;
    }

    @Test
    void aGifShowsEachMonthAsItWasPaintedAndForItsTime() throws IOException {
        FilmPages pages = pages(FILM);
        assertThat(pages.page().widthPx() % 2 + pages.page().heightPx() % 2).isEqualTo(2);
        try (ImageInputStream stream = ImageIO.createImageInputStream(write(FilmFile.GIF).toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(stream);
            assertThat(reader.getNumImages(true)).isEqualTo(4);
            BufferedImage screen = new BufferedImage(page.widthPx(), page.heightPx(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = screen.createGraphics();
            for (int index = 0; index < 4; index++) {
                IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(index).getAsTree("javax_imageio_gif_image_1.0");
                assertThat(attribute(root, "GraphicControlExtension", "delayTime")).isEqualTo(index == 3 ? "250" : "50");
                g.drawImage(reader.read(index), Integer.parseInt(attribute(root, "ImageDescriptor", "imageLeftPosition")),
                        Integer.parseInt(attribute(root, "ImageDescriptor", "imageTopPosition")), null);
                assertThat(difference(pages.painter().apply(index), screen)).as("picture " + index).isLessThan(1.5);
            }
            g.dispose();
        }
    }

    private static String attribute(IIOMetadataNode root, String node, String name) {
        return ((IIOMetadataNode) root.getElementsByTagName(node).item(0)).getAttribute(name);
    }

    /** The mean difference of the channels, of 255. */
    private static double difference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int channel = 0; channel < 24; channel += 8) {
                    sum += Math.abs((a.getRGB(x, y) >> channel & 255) - (b.getRGB(x, y) >> channel & 255));
                }
            }
        }
        return sum / 3.0 / a.getWidth() / a.getHeight();
    }

    @Test
    void aGifSaysWhetherItRepeats() throws IOException {
        assertThat(Files.readString(write(FilmFile.GIF), StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0");
        Path once = folder.resolve("once.gif");
        FilmFile.GIF.write(pages(new Film(FILM.series(), 500, false)), FilmProgress.NONE, once);
        assertThat(Files.readString(once, StandardCharsets.ISO_8859_1)).doesNotContain("NETSCAPE");
    }

    @Test
    void aVideoShowsEachMonthAsItWasPaintedToItsLastCorner() throws IOException, JCodecException {
        FilmPages pages = pages(FILM);
        Path file = write(FilmFile.MP4);
        List<Picture> decoded = new ArrayList<>();
        try (var channel = NIOUtils.readableChannel(file.toFile())) {
            FrameGrab grab = FrameGrab.createFrameGrab(channel);
            assertThat(grab.getVideoTrack().getMeta().getTotalDuration()).isEqualTo(4.0);
            for (Picture picture = grab.getNativeFrame(); picture != null; picture = grab.getNativeFrame()) {
                decoded.add(picture.cloneCropped());
            }
        }
        assertThat(decoded).hasSize(4);
        for (int index = 0; index < 4; index++) {
            BufferedImage painted = pages.painter().apply(index);
            int width = painted.getWidth();
            Picture expected = VideoPicture.of(painted.getRGB(0, 0, width, painted.getHeight(), null, 0, width), width, painted.getHeight());
            for (int plane = 0; plane < 3; plane++) {
                byte[] wanted = expected.getPlaneData(plane);
                byte[] shown = decoded.get(index).getPlaneData(plane);
                assertThat(shown).hasSameSizeAs(wanted);
                assertThat(difference(wanted, shown, 0)).as("picture %d, plane %d", index, plane).isLessThan(2);
                // A decoder that does not predict as the encoder did drifts the farther down the more.
                assertThat(difference(wanted, shown, wanted.length * 9 / 10)).as("last lines of picture %d, plane %d", index, plane).isLessThan(2);
            }
        }
    }

    private static double difference(byte[] a, byte[] b, int from) {
        long sum = 0;
        for (int i = from; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return (double) sum / (a.length - from);
    }

    @ParameterizedTest
    @EnumSource(FilmFile.class)
    void aFilmGivesItsStateBackAndNothingOfTheUser(FilmFile kind) throws IOException {
        Path file = write(kind);
        Passport passport = SnapshotReader.read(file);
        assertThat(passport.film()).contains(FILM);
        assertThat(passport.state().question()).isEqualTo(state().question());
        assertThat(passport.state().view()).isEqualTo(state().view());
        assertThat(passport.certain()).isEqualTo(3);
        assertThat(Verification.of(passport, dataset).isSame()).isTrue();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("secret", folder.toString(), System.getProperty("user.home"));
    }

    @ParameterizedTest
    @EnumSource(FilmFile.class)
    void theSameFilmGivesTheSameBytes(FilmFile kind) throws IOException {
        byte[] first = Files.readAllBytes(write(kind));
        assertThat(Files.readAllBytes(write(kind))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(FilmFile.class)
    void aFilmThatIsBrokenOffLeavesWhatWasThere(FilmFile kind) throws IOException {
        Path file = Files.writeString(folder.resolve("film" + kind.ending()), "before");
        FilmProgress impatient = new FilmProgress() {
            private int seen;

            @Override
            public void at(int done, int count) {
                seen = done;
            }

            @Override
            public boolean isCancelled() {
                return seen == 2;
            }
        };
        assertThatThrownBy(() -> kind.write(pages(FILM), impatient, file)).isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("before");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @ParameterizedTest
    @EnumSource(FilmFile.class)
    void whatIsCutOffOrForeignIsRefusedInWords(FilmFile kind) throws IOException {
        byte[] film = Files.readAllBytes(write(kind));
        byte[] passportEnds = Arrays.copyOf(film, film.length - 40);
        if (kind == FilmFile.MP4) {
            refused(passportEnds, "passport.damaged");
            byte[] forged = film.clone();
            ByteBuffer.wrap(forged).putInt(0, Integer.MAX_VALUE);
            refused(forged, "passport.damaged");
        }
        refused(Arrays.copyOf(film, 30), "passport.foreign");
    }

    private void refused(byte[] bytes, String key) throws IOException {
        Path file = Files.write(folder.resolve("strange"), bytes);
        assertThatThrownBy(() -> SnapshotReader.read(file)).isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }
}

package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Ring;
import org.maliatlas.query.Style;
import org.maliatlas.query.SyntheticDataset;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;

/** A page painted some rows at a time is the page, and takes no more memory where it is finer. */
class PageBandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Dataset FEW = SyntheticDataset.of(600, 3, ShippedMap.LAYERS, ShippedMap.LAYERS.towns());
    private static final Dataset MANY = SyntheticDataset.of(20_000, 5, ShippedMap.LAYERS, ShippedMap.SHIPPED.places());

    private static AtlasState state(Dataset dataset, Drawing drawing, Language language) {
        return ShippedMap.initial(dataset, language).withDrawing(drawing);
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static void bandsAreTheWhole(Dataset dataset, AtlasState unfitted, Page page, int rowsOfBand) {
        SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);
        AtlasState state = painter.fitted(unfitted, page);
        BufferedImage whole = painter.paint(state, page, TODAY);
        PictureBands bands = new SnapshotPainter(ShippedMap.MAP, dataset).bands(state, page, TODAY);
        int width = whole.getWidth();
        int[] band = new int[width * rowsOfBand];
        for (int top = 0; top < whole.getHeight(); top += rowsOfBand) {
            int rows = Math.min(rowsOfBand, whole.getHeight() - top);
            bands.paint(top, rows, band);
            for (int y = 0; y < rows; y++) {
                int from = (top + y) * width;
                int differs = Arrays.mismatch(band, y * width, (y + 1) * width, pixels(whole), from, from + width);
                assertThat(differs).as("column that differs in row %d, which is row %d of its band", top + y, y).isEqualTo(-1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"KINDS, LIGHT, EN, 37", "KINDS, PRINT, FR, 1", "DEATHS, DARK, EN, 41", "DENSITY, LIGHT, FR, 23", "DENSITY, PRINT, EN, 64", "HEXAGONS, CONTRAST, EN, 29", "CLUSTERS, LIGHT, FR, 53",
        "AREAS, PRINT, EN, 31", "AREAS, DARK, FR, 200"})
    void eachWayAndStyle(Way way, Style style, Language language, int rowsOfBand) {
        Drawing drawing = Drawing.DEFAULT.withWay(way).withStyle(style);
        bandsAreTheWhole(FEW, state(FEW, drawing, language), Page.of(PageFormat.A4).withDpi(72), rowsOfBand);
        AtlasState close = ShippedMap.initial(MANY, language).withDrawing(drawing);
        List<Ring> rings = new ArrayList<>(close.question().rings());
        rings.set(0, rings.get(0).withAsked(true));
        bandsAreTheWhole(MANY, close.withQuestion(close.question().withRings(rings)), Page.of(PageFormat.SQUARE).withDpi(60), rowsOfBand);
    }

    @ParameterizedTest
    @EnumSource(Comparison.Shown.class)
    void bothSidesOfAComparison(Comparison.Shown shown) {
        for (Style style : new Style[] {Style.LIGHT, Style.PRINT}) {
            AtlasState state = state(FEW, Drawing.DEFAULT.withStyle(style), Language.EN);
            AtlasState compared = state.withQuestion(state.question().withDates(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)))
                    .withComparison(Optional.of(new Comparison(new Comparison.YearEarlier(), shown, false)));
            bandsAreTheWhole(FEW, compared, Page.of(PageFormat.A4).withDpi(72), 35);
        }
    }

    @ParameterizedTest
    @EnumSource(Chart.Subject.class)
    void aChartBesideTheMap(Chart.Subject subject) {
        bandsAreTheWhole(MANY, state(MANY, Drawing.DEFAULT, Language.FR).withChart(Optional.of(Chart.by(subject))), Page.of(PageFormat.A4).withDpi(72), 45);
    }

    @Test
    void aPainterThatHasPaintedOtherPagesPaintsTheSame() {
        SnapshotPainter used = new SnapshotPainter(ShippedMap.MAP, FEW);
        Page page = Page.of(PageFormat.SLIDE).withDpi(60);
        AtlasState first = used.fitted(state(FEW, Drawing.DEFAULT, Language.EN), page);
        AtlasState year = first.withQuestion(first.question().withDates(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));
        List<Ring> rings = new ArrayList<>(year.question().rings());
        rings.set(1, rings.get(1).withAsked(true));
        List<AtlasState> states = List.of(first, year, year.withDrawing(Drawing.DEFAULT.withWay(Way.DENSITY)), year.withQuestion(year.question().withRings(rings)),
                year.withDrawing(Drawing.DEFAULT.withStyle(Style.DARK)), first.withComparison(Optional.of(new Comparison(new Comparison.YearEarlier(), Comparison.Shown.SIDE_BY_SIDE, false))), first);
        for (int i = 0; i < states.size(); i++) {
            int[] fresh = pixels(new SnapshotPainter(ShippedMap.MAP, FEW).paint(states.get(i), page, TODAY));
            assertThat(Arrays.equals(pixels(used.paint(states.get(i), page, TODAY)), fresh)).as("state %d", i).isTrue();
        }
    }

    /** What one thread allocates while it makes a page ready and paints three of its bands, in MB. */
    private static double megabytes(Way way, Comparison.Shown shown, int dpi) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        AtlasState state = state(FEW, Drawing.DEFAULT.withWay(way), Language.EN);
        if (shown != null) {
            state = state.withQuestion(state.question().withDates(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)))
                    .withComparison(Optional.of(new Comparison(new Comparison.YearEarlier(), shown, false)));
        }
        Page page = Page.of(PageFormat.A3).withDpi(dpi);
        SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, FEW);
        AtlasState fitted = painter.fitted(state, page);
        painter.page(fitted, page, TODAY);
        int rows = 20;
        int[] band = new int[page.widthPx() * rows];
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        PictureBands bands = painter.bands(fitted, page, TODAY);
        for (int i = 1; i <= 3; i++) {
            bands.paint(page.heightPx() * i / 5, rows, band);
        }
        return (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / 1e6;
    }

    /** 600 dpi are sixteen times the pixels of 150: 70 million, so that one byte for each would show. */
    @ParameterizedTest
    @CsvSource({"KINDS, ", "DEATHS, ", "DENSITY, ", "HEXAGONS, ", "CLUSTERS, ", "AREAS, ", "KINDS, SIDE_BY_SIDE", "KINDS, DIFFERENCE"})
    void aFinerPageTakesNoMemoryForItsPixels(Way way, Comparison.Shown shown) {
        megabytes(way, shown, 100);
        assertThat(megabytes(way, shown, 600) - megabytes(way, shown, 150)).as("MB more at 600 dpi than at 150").isLessThan(35);
    }

    @Test
    void theBandsThatAFileIsWrittenFromAreOfOneSizeHoweverFineThePageIs() throws IOException {
        AtomicLong most = new AtomicLong();
        PictureBands huge = new PictureBands() {
            @Override
            public int widthPx() {
                return 28_346;
            }

            @Override
            public int heightPx() {
                return 300;
            }

            @Override
            public void paint(int top, int rows, int[] rgb) {
                most.accumulateAndGet(rgb.length, Math::max);
            }
        };
        PngFile.encode(huge, 600, Optional.empty(), new ByteArrayOutputStream());
        assertThat(most.get()).isBetween(28_346L, (1L << 21));
    }

    @Test
    void theSamePageGivesTheSameBytesWhateverElseIsPainted() {
        Page page = Page.of(PageFormat.A4).withDpi(72);
        List<byte[]> files = IntStream.range(0, 6).parallel().mapToObj(i -> {
            SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, FEW);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                PictureFile.PNG.encode(painter, painter.fitted(state(FEW, Drawing.DEFAULT, Language.EN), page), page, TODAY, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return out.toByteArray();
        }).toList();
        assertThat(files).allMatch(file -> Arrays.equals(file, files.get(0)));
    }
}

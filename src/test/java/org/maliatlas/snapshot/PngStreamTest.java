package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The atlas' own PNG files: every reader reads the pixels that were written, and the bytes are the same everywhere. */
class PngStreamTest {
    /** Something like a map: flat grounds, slanting edges, a grain that does not compress. */
    private static int[] pixels(int width, int height, long seed) {
        Random random = new Random(seed);
        int slope = 1 + random.nextInt(9);
        return IntStream.range(0, width * height).map(i -> {
            int x = i % width;
            int y = i / width;
            return x * slope / 4 > y ? 0xfdfaf2 : x % 7 == 0 ? random.nextInt(1 << 24) : y % 5 == 0 ? 0x4a90c0 : 0xe8e4da;
        }).toArray();
    }

    private static byte[] file(int width, int height, int[] rgb, int rowsAtOnce) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngStream png = new PngStream(out, width, height);
            png.density(300);
            png.text("Word", "é".repeat(300));
            for (int top = 0; top < height; top += rowsAtOnce) {
                int rows = Math.min(rowsAtOnce, height - top);
                png.rows(Arrays.copyOfRange(rgb, top * width, (top + rows) * width), rows);
            }
            png.finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    @Property(tries = 60)
    void whatIsWrittenIsRead(@ForAll @IntRange(min = 1, max = 400) int width, @ForAll @IntRange(min = 1, max = 300) int height,
                             @ForAll @IntRange(min = 1, max = 60) int rowsAtOnce, @ForAll long seed) throws IOException {
        int[] rgb = pixels(width, height, seed);
        byte[] file = file(width, height, rgb, rowsAtOnce);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(read.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(IntStream.of(rgb).map(pixel -> pixel | 0xff000000).toArray());
        assertThat(file(width, height, rgb, height)).as("the rows came at once").isEqualTo(file);
    }

    /** If this fails on some machine or Java, the promise of the same bytes everywhere is broken; if it fails after a change here, it is only to be set anew. */
    @Test
    void theBytesAreTheSameOnEveryMachine() throws NoSuchAlgorithmException {
        byte[] file = file(613, 457, pixels(613, 457, 7), 50);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file))).isEqualTo("5cfa736bb44cd889ecf3c6f68cd8d7b74ff40969bc0220f9706a32ee8159b1b4");
        List<byte[]> sideBySide = IntStream.range(0, 8).parallel().mapToObj(i -> file(613, 457, pixels(613, 457, 7), 457)).toList();
        assertThat(sideBySide).allMatch(other -> Arrays.equals(other, file));
    }

    /** A picture of so many pixels that it comes in several bands. */
    private static PictureBands large(int failing) {
        return new PictureBands() {
            @Override
            public int widthPx() {
                return 3000;
            }

            @Override
            public int heightPx() {
                return 2000;
            }

            @Override
            public void paint(int top, int rows, int[] rgb) {
                if (failing >= top && failing < top + rows) {
                    throw new IllegalStateException("row " + failing);
                }
                for (int i = 0; i < rows * widthPx(); i++) {
                    rgb[i] = (top + i / widthPx()) * 4096 + i % widthPx();
                }
            }
        };
    }

    @Test
    void bandsComeInTheirOrder() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngFile.encode(large(-1), 300, Optional.empty(), out);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        for (int y = 0; y < 2000; y++) {
            for (int x = 0; x < 3000; x += 37) {
                assertThat(read.getRGB(x, y) & 0xffffff).isEqualTo((y * 4096 + x) & 0xffffff);
            }
        }
    }

    @Test
    void aBandThatCannotBePaintedSaysWhy() {
        for (int row : new int[] {0, 900, 1999}) {
            assertThatThrownBy(() -> PngFile.encode(large(row), 300, Optional.empty(), new ByteArrayOutputStream())).isInstanceOf(IllegalStateException.class).hasMessage("row " + row);
        }
    }
}

package org.maliatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares a picture with a committed reference. A pixel differs when a channel is off by more than {@value #CHANNEL};
 * {@value #SHARE} of the pixels may, since rasterisers differ a little between Java versions. With
 * {@code -Datlas.pictures=write} the references are made anew, to be looked at before they are committed.
 */
public final class PictureCheck {
    private static final int CHANNEL = 24;
    private static final double SHARE = 0.004;

    private PictureCheck() {
    }

    public static void matches(String name, BufferedImage actual) {
        Path reference = Path.of(System.getProperty("atlas.home", "."), "src/test/resources/pictures", name + ".png");
        try {
            if ("write".equals(System.getProperty("atlas.pictures"))) {
                Files.createDirectories(reference.getParent());
                ImageIO.write(actual, "png", reference.toFile());
                return;
            }
            if (!Files.exists(reference)) {
                fail("no reference " + reference + "; make it with -Datlas.pictures=write and look at it");
            }
            alike(name, actual, ImageIO.read(reference.toFile()), SHARE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares two pictures. @param most the share of pixels that may differ by more than {@value #CHANNEL} in a channel */
    public static void alike(String name, BufferedImage actual, BufferedImage expected, double most) {
        assertThat(actual.getWidth() + "×" + actual.getHeight()).isEqualTo(expected.getWidth() + "×" + expected.getHeight());
        long off = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                int a = actual.getRGB(x, y);
                int b = expected.getRGB(x, y);
                int worst = Math.max(Math.abs((a & 255) - (b & 255)),
                        Math.max(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a >> 16 & 255) - (b >> 16 & 255))));
                off += worst > CHANNEL ? 1 : 0;
            }
        }
        double share = off / ((double) actual.getWidth() * actual.getHeight());
        if (share > most) {
            Path seen = Path.of("target", "pictures", name + ".png");
            try {
                Files.createDirectories(seen.getParent());
                ImageIO.write(actual, "png", seen.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            fail("picture %s differs from its reference in %.2f %% of its pixels; what was painted is in %s", name, share * 100, seen);
        }
    }
}

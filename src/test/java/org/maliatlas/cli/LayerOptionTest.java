package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;

/** Layers of the user's own in a picture made without a window. */
class LayerOptionTest {
    private static final String ALL = "{\"type\": \"Polygon\", \"coordinates\": [[[-12, 10], [4, 10], [4, 25], [-12, 25], [-12, 10]]]}";

    @TempDir
    private Path folder;

    @Test
    void aLayerIsPaintedInItsColourAndNothingIsWrittenBesideIt() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        Path layer = Files.writeString(own.resolve("all.geojson"), ALL);
        Path out = folder.resolve("out.png");
        Path database = ShippedMap.database(folder);
        CommandRun.of("snapshot", "--layer", layer.toString(), "--layer-colour", "#d55e00", "--db", database.toString(), "--out", out.toString()).isDoneWithNotes();
        assertThat(reddish(ImageIO.read(out.toFile()))).isGreaterThan(0.2);
        CommandRun.of("snapshot", "--db", database.toString(), "--out", out.toString()).isDoneWithNotes();
        assertThat(reddish(ImageIO.read(out.toFile()))).isLessThan(0.05);
        try (Stream<Path> files = Files.list(own)) {
            assertThat(files).containsExactly(layer);
        }
    }

    /** The share of pixels that are tinted red. */
    private static double reddish(BufferedImage image) {
        long red = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                red += (rgb >> 16 & 255) > (rgb >> 8 & 255) + 16 ? 1 : 0;
            }
        }
        return (double) red / image.getWidth() / image.getHeight();
    }

    @Test
    void aLayerThatCannotBeReadIsNamedAndNoPictureMade() throws Exception {
        Path layer = Files.writeString(folder.resolve("cut.geojson"), ALL.substring(0, 40));
        Path out = folder.resolve("out.png");
        CommandRun run = CommandRun.of("snapshot", "--layer", layer.toString(), "--db", ShippedMap.database(folder).toString(), "--out", out.toString())
                .failsWith(AtlasCommand.FAILED);
        assertThat(run.err()).contains("cut.geojson").contains("line 1");
        assertThat(out).doesNotExist();
    }
}

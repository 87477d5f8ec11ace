package org.maliatlas.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;

class LayerCacheTest {
    @TempDir
    Path folder;
    private Path shapefiles;
    private Path kept;

    @BeforeEach
    void copyShapefiles() throws IOException {
        shapefiles = Files.createDirectory(folder.resolve("shapefiles"));
        kept = folder.resolve("data").resolve("layers.bin");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(ShippedMap.HOME.resolve("shapefiles"))) {
            for (Path file : files) {
                Files.copy(file, shapefiles.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void keptLayersAreThoseThatWereRead() {
        MapLayers read = MapLayers.read(shapefiles, kept);
        assertThat(kept).exists();
        assertSame(MapLayers.read(shapefiles, kept), read);
        assertSame(read, ShippedMap.LAYERS);
    }

    @Test
    void theShapefilesAreNotReadAgainWhileTheyStayAsTheyAre() throws IOException {
        MapLayers read = MapLayers.read(shapefiles, kept);
        Path towns = shapefiles.resolve("towns.shp");
        FileTime time = Files.getLastModifiedTime(towns);
        Files.write(towns, new byte[(int) Files.size(towns)]);
        Files.setLastModifiedTime(towns, time);
        assertSame(MapLayers.read(shapefiles, kept), read);
    }

    @Test
    void aShapefileThatChangedIsReadAnew() throws IOException {
        MapLayers.read(shapefiles, kept);
        Path towns = shapefiles.resolve("towns.shp");
        Files.write(towns, new byte[(int) Files.size(towns)]);
        assertThat(MapLayers.read(shapefiles, kept).problems()).hasSize(1);
    }

    @Test
    void whatCouldNotBeReadWholeIsNotKept() throws IOException {
        Files.delete(shapefiles.resolve("rivers.shp"));
        assertThat(MapLayers.read(shapefiles, kept).problems()).hasSize(1);
        assertThat(kept).doesNotExist();
    }

    @Test
    void aDamagedFileIsMadeAnew() throws IOException {
        MapLayers read = MapLayers.read(shapefiles, kept);
        byte[] whole = Files.readAllBytes(kept);
        Random random = new Random(11);
        for (Function<byte[], byte[]> damage : List.<Function<byte[], byte[]>>of(
                bytes -> new byte[0], bytes -> new byte[3], bytes -> Arrays.copyOf(bytes, bytes.length / 2), bytes -> flipped(bytes, 2),
                bytes -> flipped(bytes, 20), bytes -> flipped(bytes, random.nextInt(bytes.length)), bytes -> flipped(bytes, bytes.length - 1))) {
            Files.write(kept, damage.apply(whole.clone()));
            assertSame(MapLayers.read(shapefiles, kept), read);
            assertThat(Files.readAllBytes(kept)).isEqualTo(whole);
        }
    }

    private static byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= 0x40;
        return bytes;
    }

    @Test
    void whereItCannotBeWrittenItIsDoneWithout() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThat(MapLayers.read(shapefiles, file.resolve("layers.bin")).problems()).isEmpty();
        Path taken = Files.createDirectories(folder.resolve("taken.bin").resolve("by a folder")).getParent();
        assertThat(MapLayers.read(shapefiles, taken).problems()).isEmpty();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*")) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void nothingIsWrittenBesideTheShapefiles() throws IOException {
        MapLayers.read(shapefiles, kept);
        try (DirectoryStream<Path> ours = Files.newDirectoryStream(shapefiles)) {
            assertThat(ours).allSatisfy(file -> assertThat(ShippedMap.HOME.resolve("shapefiles").resolve(file.getFileName())).exists());
        }
    }

    /** Every coordinate, name and rank, to the last bit. */
    private static void assertSame(MapLayers layers, MapLayers expected) {
        assertThat(layers.country().equalsExact(expected.country())).isTrue();
        assertThat(layers.towns()).isEqualTo(expected.towns());
        assertThat(layers.foreignTowns()).isEqualTo(expected.foreignTowns());
        assertThat(layers.problems()).isEqualTo(expected.problems());
        for (Era era : Era.values()) {
            assertSameBoundaries(layers.regions().get(era), expected.regions().get(era));
        }
        assertSameBoundaries(layers.cercles(), expected.cercles());
        assertSameBoundaries(layers.countries(), expected.countries());
        assertSameBoundaries(layers.neighbours(), expected.neighbours());
        assertSameWater(layers.rivers(), expected.rivers());
        assertSameWater(layers.lakes(), expected.lakes());
    }

    private static void assertSameBoundaries(List<Boundary> some, List<Boundary> expected) {
        assertThat(some).usingElementComparator((a, b) -> a.name().equals(b.name()) && a.nameEn().equals(b.nameEn())
                && a.geometry().equalsExact(b.geometry()) ? 0 : 1).containsExactlyElementsOf(expected);
    }

    private static void assertSameWater(List<Watercourse> some, List<Watercourse> expected) {
        assertThat(some).usingElementComparator((a, b) -> a.name().equals(b.name()) && a.nameEn().equals(b.nameEn()) && a.rank() == b.rank()
                && a.geometry().equalsExact(b.geometry()) ? 0 : 1).containsExactlyElementsOf(expected);
    }
}

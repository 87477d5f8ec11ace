package org.maliatlas.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;

/** What is committed is what the makers make. Needs the reference folder beside the project. */
class MakeRepeatableTest {
    private final Path reference = ShippedMap.HOME.resolve("../shared/reference").normalize();

    @TempDir
    private Path made;

    @BeforeEach
    void needsTheReference() {
        assumeTrue(Files.isDirectory(reference), "the reference is not here");
    }

    @Test
    void theShapefiles() throws Exception {
        MakeShapefiles.make(reference, made);
        same(ShippedMap.HOME.resolve("shapefiles"), 55);
    }

    @Test
    void theData() throws Exception {
        MakeData.make(reference, made, ShippedMap.HOME.resolve("src/make/tables"));
        same(ShippedMap.HOME.resolve("data"), 8);
    }

    private void same(Path committed, int files) throws Exception {
        List<Path> all;
        try (Stream<Path> list = Files.list(made)) {
            all = list.toList();
        }
        assertThat(all).hasSize(files);
        for (Path file : all) {
            assertThat(committed.resolve(file.getFileName().toString())).as(file.getFileName().toString()).hasSameBinaryContentAs(file);
        }
    }
}

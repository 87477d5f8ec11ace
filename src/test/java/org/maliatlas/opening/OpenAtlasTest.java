package org.maliatlas.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;
import org.maliatlas.words.UserProblem;

class OpenAtlasTest {
    @TempDir
    private Path folder;

    @Test
    void itHoldsWhatIsShipped() {
        OpenAtlas atlas = OpenAtlas.open(ShippedMap.HOME, Optional.of(folder.resolve("atlas.sqlite")));
        assertThat(atlas.dataset().size()).isEqualTo(241);
        assertThat(atlas.notices()).isEmpty();
        assertThat(atlas.gazetteer().find("Sebekoro")).isPresent();
        assertThat(atlas.contents().claims()).isGreaterThan(241);
    }

    @Test
    void aFileTheUserNamedIsNeverMovedAside() throws Exception {
        Path file = folder.resolve("mine.sqlite");
        Files.writeString(file, "not a database, but mine");
        assertThatThrownBy(() -> OpenAtlas.open(ShippedMap.HOME, Optional.of(file))).isInstanceOf(UserProblem.class).hasMessageContaining("mine.sqlite");
        assertThat(folder.toFile().list()).containsExactly("mine.sqlite");
        assertThat(file).hasContent("not a database, but mine");
    }

    @Test
    void aFolderThatIsNotThereIsNotMadeUp() {
        Path file = folder.resolve("no").resolve("such").resolve("atlas.sqlite");
        assertThatThrownBy(() -> OpenAtlas.open(ShippedMap.HOME, Optional.of(file))).isInstanceOf(UserProblem.class).hasMessageContaining("no folder");
        assertThat(folder).isEmptyDirectory();
    }
}

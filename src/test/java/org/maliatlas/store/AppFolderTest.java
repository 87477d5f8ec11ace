package org.maliatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppFolderTest {
    private final Path home = Path.of("home").toAbsolutePath();

    @Test
    void eachPlatformHasItsPlace() {
        Path data = Path.of("xdg").toAbsolutePath();
        assertThat(AppFolder.of("Linux", home, Map.of()).database()).isEqualTo(home.resolve(".local/share/mali-conflict-atlas/atlas.sqlite"));
        assertThat(AppFolder.of("Linux", home, Map.of("XDG_DATA_HOME", data.toString())).database()).isEqualTo(data.resolve("mali-conflict-atlas/atlas.sqlite"));
        assertThat(AppFolder.of("Linux", home, Map.of("XDG_DATA_HOME", "not/absolute")).database()).startsWithRaw(home);
        assertThat(AppFolder.of("Mac OS X", home, Map.of()).database()).isEqualTo(home.resolve("Library/Application Support/mali-conflict-atlas/atlas.sqlite"));
        assertThat(AppFolder.of("Windows 11", home, Map.of("APPDATA", data.toString())).database()).isEqualTo(data.resolve("mali-conflict-atlas/atlas.sqlite"));
    }
}

package org.maliatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class SettingsTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("app").resolve("window.properties");
    }

    @Test
    void whatIsPutIsThereTheNextTime() {
        try (Settings first = Settings.in(file())) {
            assertThat(first.get("language")).isEmpty();
            first.put("language", "fr");
            first.put("panel.left", false);
            first.put("window.width", 1024.5);
        }
        try (Settings next = Settings.in(file())) {
            assertThat(next.get("language")).contains("fr");
            assertThat(next.yes("panel.left", true)).isFalse();
            assertThat(next.yes("language", true)).as("neither yes nor no").isTrue();
            assertThat(next.number("window.width", 100, 9000)).contains(1024.5);
            assertThat(next.number("window.width", 100, 1000)).as("out of bounds").isEmpty();
            assertThat(next.number("language", 0, 1)).as("no number").isEmpty();
        }
    }

    @Test
    void theFileFollowsByItself() throws Exception {
        try (Settings settings = Settings.in(file())) {
            settings.put("language", "fr");
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file()));
            assertThat(Files.readString(file())).contains("language=fr");
        }
    }

    @Test
    void twoCopiesOfTheProgramKeepWhatEachHasChanged() {
        try (Settings one = Settings.in(file()); Settings other = Settings.in(file())) {
            one.put("language", "fr");
            other.put("panel.left", false);
        }
        assertThat(Settings.in(file()).get("language")).contains("fr");
        assertThat(Settings.in(file()).yes("panel.left", true)).isFalse();
    }

    @Test
    void aFileThatWasCutOrIsAnothersCountsAsNone() throws IOException {
        try (Settings settings = Settings.in(file())) {
            settings.put("language", "fr");
            settings.put("tab", "table");
        }
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(Settings.in(file()).get("tab")).as("cut after %d bytes", length).isEmpty();
        }
        Files.writeString(file(), new String(whole, StandardCharsets.UTF_8) + "a line that says nothing\n");
        assertThat(Settings.in(file()).get("tab")).isEmpty();
    }

    @Property(tries = 300)
    void anyBytesAreRead(@ForAll byte[] bytes) throws IOException {
        Path any = Files.createTempFile("atlas-settings", ".properties");
        try {
            Files.write(any, bytes);
            assertThat(Settings.in(any).get("tab")).isEmpty();
        } finally {
            Files.delete(any);
        }
    }

    @Test
    void whereNothingCanBeWrittenTheProgramGoesOn() throws IOException {
        Path blocked = Files.writeString(folder.resolve("a-file"), "x").resolve("window.properties");
        try (Settings settings = Settings.in(blocked)) {
            settings.put("tab", "table");
            assertThat(settings.get("tab")).contains("table");
        }
        assertThat(Files.readString(folder.resolve("a-file"))).isEqualTo("x");
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        try (Settings settings = Settings.in(file())) {
            settings.put("tab", "table");
        }
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertThat(files.toList()).containsExactly(file());
        }
    }

    @Test
    void aValueIsOneShortLine() {
        try (Settings settings = Settings.unkept()) {
            assertThatThrownBy(() -> settings.put("tab", "two\nlines")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> settings.put("Tab", "x")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> settings.put("tab", "x".repeat(401))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

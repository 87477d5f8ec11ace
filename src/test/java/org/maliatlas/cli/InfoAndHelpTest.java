package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maliatlas.words.Language;

class InfoAndHelpTest {
    @TempDir
    private static Path folder;

    @Test
    void infoSaysVersionsDataAndWhereTheDatabaseIs() {
        Path database = folder.resolve("atlas.sqlite");
        String info = CommandRun.of("info", "--db", database.toString()).isDone().out();
        assertThat(info).contains("Java " + Runtime.version()).contains("GeoTools 33.1").contains("SQLite").contains("JavaFX")
                .contains(database.toString()).contains("Shipped selection, not a census: rows from 1 January 2012 to ").containsPattern("fingerprint: [0-9a-f]{8,}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "list", "snapshot", "saved", "info", "bench"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        String english = CommandRun.of(command, "--help").isDone().out();
        String french = CommandRun.of(Language.FR, command, "--help").isDone().out();
        assertThat(english).startsWith("Usage: atlas " + command).contains("Exit codes: 0 ").contains("\n  atlas snapshot --near Kidal");
        assertThat(french).startsWith("Utilisation : atlas " + command).contains("Codes de sortie : 0 ");
        assertThat(CommandRun.of(command, "--help", "--lang", "fr").isDone().out()).isEqualTo(french);
    }

    @Test
    void helpDefinesTheTotal() {
        assertThat(CommandRun.of("count", "--help").out()).contains("\"total\" is the number of");
    }
}

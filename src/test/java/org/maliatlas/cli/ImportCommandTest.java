package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;
import org.maliatlas.store.StoredList;

class ImportCommandTest {
    @TempDir
    private Path folder;

    private static String file(String name) {
        return ShippedMap.HOME.resolve("src/test/resources/org/maliatlas/intake").resolve(name).toString();
    }

    private CommandRun atlas(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--db", folder.resolve("atlas.sqlite").toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private int stored() {
        return StoredList.of(folder.resolve("atlas.sqlite")).size();
    }

    @Test
    void aFileIsImportedReportedListedAndTakenOutAgain() throws Exception {
        Path report = folder.resolve("r.csv");
        CommandRun run = atlas("import", file("GEDEvent_v25_1.csv"), "--report", report.toString()).isDoneWithNotes();
        assertThat(run.out()).contains("UCDP GED, 49 columns").contains("version 25.1").contains("17 rows read: 11 new");
        assertThat(run.err()).contains("row 15: date_start: “2023-02-30” is no date");
        assertThat(Files.readAllLines(report)).hasSize(18).anyMatch(line -> line.startsWith("13,other country,1011"));
        assertThat(stored()).isEqualTo(252);
        assertThat(atlas("imports").isDoneWithNotes().out()).contains("UCDP GED 25.1").contains("11 taken").contains("CC BY 4.0");
        atlas("imports", "--remove", "2").isDoneWithNotes();
        assertThat(stored()).isEqualTo(241);
    }

    @Test
    void aDryRunWritesNothingAndSpeaksFrench() {
        CommandRun run = atlas("import", file("acled-a.csv"), "--dry-run", "--lang", "fr").isDoneWithNotes();
        assertThat(run.out()).contains("6 lignes lues").contains("séparées par des points-virgules");
        assertThat(run.err()).contains("ACLED").contains("rien n’a été écrit");
        assertThat(stored()).isEqualTo(241);
    }

    @Test
    void whatMustBeSaidIsAskedForByTheOptionThatSaysIt() {
        assertThat(atlas("import", file("conflict_data_mli.csv")).err()).contains("--data-version");
        assertThat(atlas("import", file("ambiguous.csv")).err()).contains("--date-order");
        atlas("import", file("ambiguous.csv"), "--date-order", "dmy").isDoneWithNotes();
        assertThat(stored()).isEqualTo(243);
    }

    @Test
    void aMappingIsSavedAndUsedAgain() {
        String mapping = folder.resolve("m.json").toString();
        atlas("import", file("tableau.csv"), "--save-mapping", mapping, "--dry-run").isDoneWithNotes();
        assertThat(atlas("import", file("tableau.csv"), "--mapping", mapping).isDoneWithNotes().out()).contains("4 rows read: 3 new");
    }

    @Test
    void anotherProgramThatHoldsTheDatabaseIsNamedAndNothingIsLost() throws Exception {
        atlas("info").isDoneWithNotes();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("atlas.sqlite"))) {
            other.createStatement().execute("begin immediate");
            System.setProperty("atlas.patience", "200");
            CommandRun run = atlas("import", file("GEDEvent_v25_1.csv"));
            assertThat(run.code()).isEqualTo(AtlasCommand.FAILED);
            assertThat(run.err()).contains("in use by another program");
        } finally {
            System.clearProperty("atlas.patience");
        }
        assertThat(stored()).isEqualTo(241);
    }

    @Test
    void aFileThatIsNoTableIsNamedWithoutATrace() throws Exception {
        Path picture = Files.write(folder.resolve("p.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        CommandRun run = atlas("import", picture.toString());
        assertThat(run.code()).isEqualTo(AtlasCommand.FAILED);
        assertThat(run.err()).contains("p.csv is no text").doesNotContain("\tat ");
        assertThat(atlas("import", folder.resolve("none.csv").toString()).err()).contains("is not there");
    }
}

package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;
import org.maliatlas.words.Language;

/** A picture with its data and words in one zip. */
class BundleCommandTest {
    @TempDir
    Path folder;
    private Path database;

    @BeforeEach
    void build() {
        database = ShippedMap.database(folder);
    }

    private CommandRun snapshot(Language language, Path out, String... more) {
        List<String> args = new ArrayList<>(List.of("snapshot", "--db", database.toString(), "--near", "Kidal", "--from", "2023", "--to", "2023", "--dpi", "72", "--out", out.toString()));
        args.addAll(List.of(more));
        return CommandRun.of(language, args.toArray(String[]::new));
    }

    private static Map<String, byte[]> entries(Path zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void aBundleHasThePictureItsIncidentsCaptionsAndAStateThatCanBeVerified() throws IOException {
        Path out = folder.resolve("map.zip");
        snapshot(Language.EN, out).isDoneWithNotes();
        Map<String, byte[]> entries = entries(out);
        assertThat(entries.keySet()).containsExactly("README.txt", "map.png", "incidents.csv", "caption-en.txt", "caption-fr.txt", "mali-conflict-atlas.json");
        assertThat(entries.get("map.png")).startsWith(0x89, 'P', 'N', 'G');
        String listed = CommandRun.of("list", "--db", database.toString(), "--near", "Kidal", "--from", "2023", "--to", "2023").isDone().out();
        assertThat(text(entries, "incidents.csv")).isEqualTo(listed).contains(",certain,").contains(",possible,");
        assertThat(text(entries, "caption-en.txt")).contains("within 100 km of Kidal").contains("Map of Mali with a mark for each incident");
        assertThat(text(entries, "caption-fr.txt")).contains("à 100 km au plus de Kidal");
        assertThat(text(entries, "README.txt")).contains("incidents.csv: the ").contains("CC BY 4.0").contains("not a census").contains("1200 × 750 pixels");
        assertThat(String.join("", entries.values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList()))
                .doesNotContain(folder.toString(), System.getProperty("user.name") + "/");
        CommandRun verified = CommandRun.of("verify", "--db", database.toString(), out.toString()).isDone();
        assertThat(verified.out()).contains("Kidal").contains("Today's data are the same");
    }

    @Test
    void theReadMeSpeaksTheLanguageChosenAndNamesThePicturesAsked() throws IOException {
        Path out = folder.resolve("carte.zip");
        snapshot(Language.FR, out, "--picture", "pdf,svg", "--with-from", "2013", "--with-to", "2013").isDoneWithNotes();
        Map<String, byte[]> entries = entries(out);
        assertThat(entries.keySet()).containsExactly("README.txt", "map.svg", "map.pdf", "incidents.csv", "incidents-compared.csv", "caption-en.txt", "caption-fr.txt",
                "mali-conflict-atlas.json");
        assertThat(text(entries, "README.txt")).contains("CE QUE CONTIENT").contains("map.pdf\u00a0: l’image").contains("incidents-compared.csv").doesNotContain("map.png");
        assertThat(text(entries, "incidents-compared.csv")).contains("\n2013-");
    }

    @Test
    void theSameStateAndDayGiveTheSameBytes() throws IOException {
        Path first = folder.resolve("a.zip");
        Path second = folder.resolve("b.zip");
        snapshot(Language.EN, first, "--picture", "png,pdf").isDoneWithNotes();
        snapshot(Language.EN, second, "--picture", "pdf,png").isDoneWithNotes();
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    }

    @Test
    void rowsThatMayNotBePassedOnSaySoInTheBundleAndInTheList() throws IOException {
        String acled = ShippedMap.HOME.resolve("src/test/resources/org/maliatlas/intake/acled-a.csv").toString();
        CommandRun.of("import", "--db", database.toString(), acled).isDoneWithNotes();
        Path out = folder.resolve("all.zip");
        CommandRun run = CommandRun.of("snapshot", "--db", database.toString(), "--dpi", "48", "--list", "--picture", "pdf", "--out", out.toString()).isDoneWithNotes();
        assertThat(run.err()).containsOnlyOnce("This file holds rows of ACLED");
        Map<String, byte[]> entries = entries(out);
        assertThat(text(entries, "README.txt")).contains("ACLED's terms: the rows may not be passed on").contains("This file holds rows of ACLED");
        assertThat(text(entries, "incidents.csv")).contains("ACLED's terms: the rows may not be passed on");
        try (PDDocument pdf = Loader.loadPDF(entries.get("map.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("Some come under ACLED's terms: the rows may not be passed on")
                    .contains("Sides, as the dataset lists them: ");
        }
        CommandRun alone = CommandRun.of("snapshot", "--db", database.toString(), "--dpi", "48", "--list", "--out", folder.resolve("l.pdf").toString()).isDoneWithNotes();
        assertThat(alone.err()).contains("This file holds rows of ACLED");
        CommandRun picture = CommandRun.of("snapshot", "--db", database.toString(), "--dpi", "48", "--out", folder.resolve("l.png").toString()).isDoneWithNotes();
        assertThat(picture.err()).doesNotContain("holds rows of ACLED");
    }

    @Test
    void itsRowsImportBackFromTheZip() {
        Path out = folder.resolve("map.zip");
        snapshot(Language.EN, out).isDoneWithNotes();
        CommandRun run = CommandRun.of("import", "--db", database.toString(), "--dry-run", out.toString()).isDoneWithNotes();
        assertThat(run.out()).contains("incidents.csv").contains("4 rows read").contains("4 already there");
    }

    @Test
    void aListNeedsAPdfWhichABundleThenHas() throws IOException {
        Path out = folder.resolve("map.zip");
        snapshot(Language.EN, out, "--list").isDoneWithNotes();
        assertThat(entries(out).keySet()).contains("map.png", "map.pdf");
        assertThat(snapshot(Language.EN, folder.resolve("a.png"), "--list").failsWith(AtlasCommand.USAGE).err()).contains("--list").contains("a.png").contains("--csv");
        assertThat(snapshot(Language.FR, out, "--list", "--picture", "svg").failsWith(AtlasCommand.USAGE).err()).contains("--list").contains("--picture");
        CommandRun.of("verify", "--db", database.toString(), out.toString()).isDone();
    }

    @Test
    void picturesOfABundleAreAskedForInWords() {
        CommandRun alone = snapshot(Language.EN, folder.resolve("a.png"), "--picture", "pdf").failsWith(AtlasCommand.USAGE);
        assertThat(alone.err()).contains("--picture").contains(".zip");
        assertThat(snapshot(Language.EN, folder.resolve("a.zip"), "--picture", "bmp").failsWith(AtlasCommand.USAGE).err()).contains("--picture bmp").contains("svg");
    }

    private CommandRun verify(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("strange.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return CommandRun.of("verify", "--db", database.toString(), file.toString()).failsWith(AtlasCommand.FAILED);
    }

    @Test
    void aForeignDamagedNewerOrWickedZipIsRefusedInWordsAndNothingIsUnpacked() throws IOException {
        assertThat(verify(Map.of("../escaped.txt", new byte[3])).err()).contains("strange.zip is no snapshot of this atlas");
        assertThat(folder.resolve("../escaped.txt")).doesNotExist();
        String state = "mali-conflict-atlas.json";
        assertThat(verify(Map.of(state, "{".getBytes(StandardCharsets.UTF_8))).err()).contains("strange.zip").contains("damaged");
        assertThat(verify(Map.of(state, "{\"maliConflictAtlas\":99,\"program\":\"9.9\"}".getBytes(StandardCharsets.UTF_8))).err()).contains("newer version");
        assertThat(verify(Map.of(state, new byte[64 << 20])).err()).contains("damaged");
        Path out = folder.resolve("map.zip");
        snapshot(Language.EN, out).isDoneWithNotes();
        byte[] whole = Files.readAllBytes(out);
        Path half = Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(CommandRun.of("verify", "--db", database.toString(), half.toString()).failsWith(AtlasCommand.FAILED).err()).contains("half.zip");
    }
}

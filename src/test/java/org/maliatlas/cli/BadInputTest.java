package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.words.Language;

/** Each wrong input gets one line that names the thing and what would be right, in the user's language; nothing is written half. */
class BadInputTest {
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    @TempDir
    private Path folder;
    private String home;

    @BeforeEach
    void rememberHome() {
        home = System.getProperty("atlas.home");
    }

    @AfterEach
    void restoreHome() {
        if (home == null) {
            System.clearProperty("atlas.home");
        } else {
            System.setProperty("atlas.home", home);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "count --from 2023-13-40 | --from 2023-13-40 | 2023-01-31",
        "count --to 2023-02-30 | --to 2023-02-30 | 2023-01-31",
        "count --from -999999999-01-01 | -999999999-01-01 | 2023-01-31",
        "count --from 2024 --to 2023 | --from 2024 is after --to 2023 | earlier",
        "count --near Nowhere | --near Nowhere | Bamako:100",
        "count --near Bamko | --near Bamko | Bamako",
        "count --near Bamako:-5 | --near Bamako:-5 | from 5 to 250",
        "count --near Bamako:4.9 | --near Bamako:4.9 | from 5 to 250",
        "count --near Bamako:NaN | --near Bamako:NaN | from 5 to 250",
        "count --near Bamako: | --near Bamako: | from 5 to 250",
        "count --in Atlantis | --in Atlantis | Koulikoro",
        "count --era 1999 | --era 1999 | 1991, 2016 or 2023",
        "count --kind rumour | --kind rumour | ambush",
        "snapshot --layer-colour 0072b2 --out x.png | --layer-colour | each --layer",
        "snapshot --layer a.shp --layer-colour blue --out x.png | --layer-colour blue | 0072b2",
        "list --format xml | --format xml | csv, geojson, kml or gpkg",
        "list --format | --format | csv",
        "snapshot | --out | FILE.png",
        "snapshot --out x.jpg | --out x.jpg | .png",
        "snapshot --out / | --out / | .png",
        "snapshot --page a9 --out x.png | --page a9 | a4",
        "snapshot --dpi many --out x.png | --dpi many | whole number",
        "snapshot --dpi 9999 --out x.png | --dpi 9999 | 600",
        "snapshot --lang de --out x.png | --lang de | en or fr",
        "bench --incidents 0 | --incidents 0 | from 1",
        "count --bogus | --bogus | atlas count --help",
        "count extra | extra | atlas count --help",
        "count --from 2023 --from 2024 | --from | once",
        "frobnicate | frobnicate | snapshot",
        "--lang en | a command is missing | count",
    })
    void wrongUseIsNamedWithWhatWouldBeRight(String line, String thing, String right) {
        String[] args = line.split(" ");
        CommandRun english = CommandRun.of(withDatabase(args)).failsWith(AtlasCommand.USAGE);
        assertThat(english.err()).startsWith("atlas: ").contains(thing).contains(right);
        if (!line.contains("--lang")) {
            CommandRun french = CommandRun.of(Language.FR, withDatabase(args)).failsWith(AtlasCommand.USAGE);
            assertThat(french.err()).startsWith("atlas\u00a0: ").isNotEqualTo(english.err());
            assertThat(CommandRun.of(append(withDatabase(args), "--lang", "fr")).err()).isEqualTo(french.err());
        }
        assertThat(Path.of("x.png")).doesNotExist();
    }

    @Test
    void aPictureFileIsNoDatabaseAndStaysAsItWas() throws IOException {
        Path jpeg = Files.write(folder.resolve("photo.jpg"), JPEG);
        CommandRun run = CommandRun.of("count", "--db", jpeg.toString()).failsWith(AtlasCommand.FAILED);
        assertThat(run.err()).contains(jpeg.toString()).contains("--db");
        assertThat(jpeg).hasBinaryContent(JPEG);
        assertThat(names(folder)).containsExactly("photo.jpg");
    }

    @Test
    void aFolderThatIsNotThereGetsNoSnapshot() {
        Path out = folder.resolve("nowhere").resolve("map.png");
        CommandRun run = CommandRun.of(withDatabase("snapshot", "--out", out.toString())).failsWith(AtlasCommand.FAILED);
        assertThat(run.err()).contains(out.toString()).contains(folder.resolve("nowhere").toString());
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aSnapshotLeavesOnlyItsFile() {
        Path out = folder.resolve("map.png");
        CommandRun run = CommandRun.of("snapshot", "--db", folder.resolve("a.sqlite").toString(), "--dpi", "48", "--out", out.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(AtlasCommand.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(names(folder)).filteredOn(name -> !name.startsWith("a.sqlite")).containsExactly("map.png");
    }

    @Test
    void aShapefileCutInHalfIsReportedAndTheRestIsThere() throws IOException {
        Path copy = copyOfHome();
        Path rivers = copy.resolve("shapefiles/rivers.shp");
        byte[] whole = Files.readAllBytes(rivers);
        Files.write(rivers, Arrays.copyOf(whole, whole.length / 2));
        System.setProperty("atlas.home", copy.toString());
        CommandRun run = CommandRun.of("count", "--json", "--db", folder.resolve("a.sqlite").toString());
        assertThat(run.code()).isEqualTo(AtlasCommand.DONE);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("rivers.shp");
        assertThat(run.out()).startsWith("{\"total\":").contains("\"Koulikoro\"");
    }

    @Test
    void regionsThatCannotBeReadCannotBeAskedFor() throws IOException {
        Path copy = copyOfHome();
        Files.write(copy.resolve("shapefiles/regions_2023.shp"), new byte[50]);
        System.setProperty("atlas.home", copy.toString());
        CommandRun run = CommandRun.of("count", "--in", "Koulikoro", "--db", folder.resolve("a.sqlite").toString());
        assertThat(run.code()).isEqualTo(AtlasCommand.FAILED);
        assertThat(run.err().lines().toList()).hasSize(2).last().asString().contains("--in").contains("2023");
    }

    @Test
    void outputThatCannotBeWrittenIsAFailure() {
        StringWriter err = new StringWriter();
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("no space left");
            }
        };
        int code = AtlasCommand.run(new PrintWriter(full), new PrintWriter(err, true), Language.EN, "count", "--json", "--db", folder.resolve("a.sqlite").toString());
        assertThat(code).isEqualTo(AtlasCommand.FAILED);
        assertThat(err.toString().lines()).hasSize(1);
    }

    /** With a database of the test's own, so that the user's is never touched; not where the options themselves are refused. */
    private String[] withDatabase(String... args) {
        boolean asks = args[0].equals("count") || args[0].equals("list") || args[0].equals("snapshot");
        return asks ? append(args, "--db", Path.of("target", "bad-input.sqlite").toString()) : args;
    }

    private static String[] append(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }

    private Path copyOfHome() throws IOException {
        Path copy = folder.resolve("home");
        for (String part : new String[] {"data", "shapefiles"}) {
            Files.createDirectories(copy.resolve(part));
            try (Stream<Path> files = Files.list(Path.of(home == null ? "." : home, part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(part).resolve(file.getFileName().toString()));
                }
            }
        }
        return copy;
    }

    private static List<String> names(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? List.of() : Stream.of(names).sorted().toList();
    }
}

package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.snapshot.Passport;
import org.maliatlas.snapshot.SnapshotReader;
import org.maliatlas.words.Language;

/** Many pictures with one command: a series in time or over places, or a list of jobs. */
class BatchCommandTest {
    @TempDir
    Path folder;
    private Path database;
    private Path out;

    @BeforeEach
    void build() throws IOException {
        database = ShippedMap.database(folder);
        out = Files.createDirectory(folder.resolve("out"));
    }

    private CommandRun snapshot(String... args) {
        List<String> all = new ArrayList<>(List.of("snapshot", "--db", database.toString()));
        all.addAll(Arrays.asList(args));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private CommandRun series(String pattern, String... args) {
        List<String> all = new ArrayList<>(List.of("--dpi", "48", "--out", out.resolve(pattern).toString()));
        all.addAll(Arrays.asList(args));
        return snapshot(all.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Passport passport(String name) {
        return SnapshotReader.read(out.resolve(name));
    }

    @Test
    void aPictureForEachMonthShowsThatMonthOnOneGround() throws IOException {
        CommandRun run = series("map-{date}.png", "--near", "Kidal", "--each", "month", "--from", "2023-09-15", "--to", "2023-11").isDoneWithNotes();
        assertThat(files()).containsExactly("map-2023-09.png", "map-2023-10.png", "map-2023-11.png");
        assertThat(passport("map-2023-09.png").state().question().from()).hasToString("2023-09-15");
        assertThat(passport("map-2023-10.png").state().question().from()).hasToString("2023-10-01");
        assertThat(passport("map-2023-10.png").state().question().to()).hasToString("2023-10-31");
        assertThat(passport("map-2023-11.png").state().view()).isEqualTo(passport("map-2023-09.png").state().view());
        assertThat(passport("map-2023-11.png").page()).as("the map stands in one place").isEqualTo(passport("map-2023-09.png").page());
        assertThat(passport("map-2023-11.png").page().arrangement()).isPresent();
        List<String> said = run.err().lines().filter(line -> line.contains(" written, ")).toList();
        assertThat(said).hasSize(3).isSorted();
        assertThat(run.err().lines().reduce((a, b) -> b).orElseThrow()).startsWith("3 pictures written in ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void cumulativePicturesGrowFromTheFirstDayAndHaveACsvEach() throws IOException {
        series("{n}.png", "--each", "quarter", "--mode", "cumulative", "--from", "2023", "--to", "2023", "--csv", out.resolve("{date}.csv").toString()).isDoneWithNotes();
        assertThat(files()).containsExactly("1.png", "2.png", "2023-Q1.csv", "2023-Q2.csv", "2023-Q3.csv", "2023-Q4.csv", "3.png", "4.png");
        assertThat(passport("3.png").state().question().from()).hasToString("2023-01-01");
        assertThat(passport("3.png").state().question().to()).hasToString("2023-09-30");
        long rows = Files.readAllLines(out.resolve("2023-Q4.csv")).size() - 1;
        assertThat(rows).isEqualTo(passport("4.png").certain() + passport("4.png").possible());
    }

    @Test
    void eachPlaceAskedForHasAPictureOfItsOwnGround() throws IOException {
        series("{place}.svg", "--near", "Ménaka:50", "--near", "Bamako", "--each", "place", "--from", "2023", "--to", "2023").isDoneWithNotes();
        assertThat(files()).containsExactly("bamako.svg", "menaka.svg");
        assertThat(passport("menaka.svg").state().question().rings().stream().filter(ring -> ring.asked()).map(ring -> ring.place() + ring.radiusKm())).containsExactly("Ménaka50.0");
        assertThat(passport("menaka.svg").state().view()).isNotEqualTo(passport("bamako.svg").state().view());
    }

    @Test
    void withoutPlacesAskedForEachOfTheFourHasOneAndEachRegionItsOwn() throws IOException {
        series("{place}.svg", "--each", "place", "--from", "2024", "--to", "2024").isDoneWithNotes();
        assertThat(files()).containsExactly("bamako.svg", "kidal.svg", "koulikoro.svg", "sikasso.svg");
        series("in-{region}.svg", "--each", "region", "--in", "Ségou", "--in", "Gao", "--from", "2024", "--to", "2024").isDoneWithNotes();
        assertThat(files()).contains("in-gao.svg", "in-segou.svg").hasSize(6);
        assertThat(passport("in-segou.svg").state().question().where().regions()).containsExactly("Ségou");
    }

    @Test
    void theSameSeriesGivesTheSameBytes() throws IOException {
        series("a-{date}.png", "--each", "year", "--from", "2020", "--to", "2023").isDoneWithNotes();
        series("b-{date}.png", "--each", "year", "--from", "2020", "--to", "2023").isDoneWithNotes();
        for (int year = 2020; year <= 2023; year++) {
            assertThat(Files.readAllBytes(out.resolve("b-" + year + ".png"))).isEqualTo(Files.readAllBytes(out.resolve("a-" + year + ".png")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --each month --out map.png | map.png | {date}
        --each place --out map-{date}.png | {date} | {place}
        --out map-{date}.png | {date} | --each
        --each fortnight --out {n}.png | --each fortnight | quarter
        --each month --mode year --out {n}.png | --each month | --mode cumulative
        --each day --out {n}.png | --each day | 2,000
        --each month --csv rows.csv --out {n}.png | rows.csv | {date}
        --each month --out {date}.jpg | .jpg | .png
        --jobs jobs.json --out x.png | --jobs | --out
        """)
    void whatMakesNoSeriesIsRefusedInWords(String args, String named, String remedy) {
        CommandRun run = snapshot(args.split(" ")).failsWith(AtlasCommand.USAGE);
        assertThat(run.err()).contains(named).contains(remedy);
    }

    private CommandRun jobs(String json, String... more) throws IOException {
        Path file = Files.writeString(out.resolve("jobs.json"), json);
        List<String> all = new ArrayList<>(List.of("--jobs", file.toString()));
        all.addAll(Arrays.asList(more));
        return snapshot(all.toArray(String[]::new));
    }

    @Test
    void aListOfJobsIsMadeBesideItAndBadOnesAreToldByNumberAndField() throws IOException {
        CommandRun run = jobs("""
                [{"near": ["Kidal:50", "Gao"], "from": 2023, "to": "2023", "dpi": 48, "lang": "fr", "out": "kidal.png", "csv": "kidal.csv"},
                 {"dpii": 48, "out": "x.png"},
                 {"near": "Nowhere at all", "dpi": 48, "out": "y.png"},
                 {"draw": "regions", "per-area": true, "each": "year", "from": "2022", "to": "2023", "dpi": 48, "out": "areas-{date}.png"},
                 {"dpi": 9999, "out": "z.png"},
                 {"fade": "yes", "out": "z.png"},
                 {"near": "Gao", "dpi": 48, "out": "kidal.png"}]
                """);
        assertThat(run.code()).isEqualTo(AtlasCommand.FAILED);
        assertThat(files()).containsExactly("areas-2022.png", "areas-2023.png", "jobs.json", "kidal.csv", "kidal.png");
        assertThat(passport("kidal.png").state().language()).isEqualTo(Language.FR);
        assertThat(passport("areas-2023.png").state().drawing().perArea()).isTrue();
        assertThat(run.err()).contains("job 2: \"dpii\"").contains("job 3: --near Nowhere at all").contains("job 5: --dpi 9999").contains("job 6: \"fade\"")
                .contains("job 7 (").contains("the same file is written by job 1 (");
        assertThat(run.err().lines().reduce((a, b) -> b).orElseThrow()).startsWith("3 pictures written in ").contains(", 5 failed: job 2, job 3, job 5 and 2 more");
        String order = run.err().lines().map(line -> line.replaceAll("^atlas: (job \\d).*|.*/(\\S+) written,.*|.*", "$1$2")).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
        assertThat(order).isEqualTo("kidal.png job 2 job 3 areas-2022.png areas-2023.png job 5 job 6 job 7");
    }

    @Test
    void afterAnErrorNoneIsBegunWhereThatIsWished() throws IOException {
        StringBuilder many = new StringBuilder("[{\"near\": \"Nowhere at all\", \"out\": \"x.png\"}");
        for (int i = 0; i < 40; i++) {
            many.append(", {\"dpi\": 48, \"from\": 2023, \"to\": 2023, \"out\": \"").append(i).append(".png\"}");
        }
        CommandRun run = jobs(many.append("]").toString(), "--stop-on-error");
        assertThat(run.code()).isEqualTo(AtlasCommand.FAILED);
        assertThat(run.err().lines().reduce((a, b) -> b).orElseThrow()).contains("1 failed: job 1").contains(" not begun");
        assertThat(files()).doesNotContain("39.png");
    }

    @Test
    void aJobMayHaveAStateAndAPageAsASnapshotCarriesThem() throws IOException {
        series("first.png", "--near", "Kidal", "--from", "2023", "--to", "2023", "--title", "Ours").isDoneWithNotes();
        Passport first = passport("first.png");
        String json = first.json();
        String state = json.substring(json.indexOf("\"state\""), json.indexOf(",\"certain\""));
        jobs("[{" + state + ", \"out\": \"again.png\"}]").isDoneWithNotes();
        assertThat(Files.readAllBytes(out.resolve("again.png"))).isEqualTo(Files.readAllBytes(out.resolve("first.png")));
    }

    @Test
    void aFileThatIsNoListOfJobsIsRefusedInWords() throws IOException {
        assertThat(jobs("[{\"out\": \"a.png\",}]").failsWith(AtlasCommand.FAILED).err()).contains("jobs.json is no JSON from line 1, column 1");
        assertThat(jobs("{}").failsWith(AtlasCommand.FAILED).err()).contains("has no list of jobs");
        assertThat(snapshot("--jobs", folder.resolve("none.json").toString()).failsWith(AtlasCommand.FAILED).err()).contains("none.json");
        assertThat(files()).containsExactly("jobs.json");
    }
}

package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.TimeSeries;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.Timing;
import org.maliatlas.snapshot.Film;
import org.maliatlas.snapshot.Passport;
import org.maliatlas.snapshot.SnapshotReader;
import org.maliatlas.words.Language;

/** Films by the command line. */
class FilmCommandTest {
    @TempDir
    Path folder;
    private Path database;

    @BeforeEach
    void build() {
        database = ShippedMap.database(folder);
    }

    private CommandRun snapshot(String name, String... args) {
        List<String> all = new ArrayList<>(List.of("snapshot", "--db", database.toString(), "--out", folder.resolve(name).toString()));
        all.addAll(Arrays.asList(args));
        return CommandRun.of(Language.EN, all.toArray(String[]::new));
    }

    @Test
    void eachStepIsAPictureOfOneFilmThatCanBeVerified() {
        CommandRun run = snapshot("film.gif", "--each", "quarter", "--from", "2023", "--to", "2023", "--dpi", "60", "--near", "Sikasso", "--frame-seconds", "2.5", "--once",
                "--csv", folder.resolve("rows.csv").toString()).isDoneWithNotes();
        assertThat(run.err()).contains("film.gif written, 800 × 450 px, 4 pictures of 2.5 s");
        Passport passport = SnapshotReader.read(folder.resolve("film.gif"));
        assertThat(passport.film()).contains(new Film(TimeSeries.of(TimeStep.QUARTER), 2500, false));
        assertThat(passport.state().question().from()).hasToString("2023-01-01");
        assertThat(passport.state().question().to()).hasToString("2023-12-31");
        assertThat(folder.resolve("rows.csv")).isRegularFile();
        CommandRun verified = CommandRun.of("verify", "--db", database.toString(), folder.resolve("film.gif").toString()).isDone();
        assertThat(verified.out()).contains("Whoever saved it was told before: 100 km around Sikasso reach beyond Mali").contains("Today's data are the same");
    }

    @Test
    void aCumulativeFilmOfAMovingSpanIsOneOfAllDays() {
        snapshot("film.mp4", "--each", "month", "--span", "3", "--from", "2023-01", "--to", "2023-06", "--dpi", "48").isDoneWithNotes();
        assertThat(SnapshotReader.read(folder.resolve("film.mp4")).film().orElseThrow().series()).isEqualTo(new TimeSeries(TimeStep.MONTH, 3));
        snapshot("grown.gif", "--each", "month", "--mode", "cumulative", "--from", "2023-01", "--to", "2023-03", "--dpi", "48").isDoneWithNotes();
        assertThat(SnapshotReader.read(folder.resolve("grown.gif")).state().timing().mode()).isEqualTo(Timing.Mode.CUMULATIVE);
    }

    @Test
    void aFilmHasTheSizeThatItsKindUsuallyHas() {
        CommandRun run = snapshot("film.gif", "--each", "year", "--from", "2023", "--to", "2024").isDoneWithNotes();
        assertThat(run.err()).contains("1280 × 720 px, 2 pictures of 1 s");
    }

    @Test
    void aListOfJobsMakesFilmsOfQuestionsAndOfStates() throws IOException {
        snapshot("map.png", "--from", "2022", "--to", "2023", "--dpi", "48").isDoneWithNotes();
        String passport = SnapshotReader.read(folder.resolve("map.png")).json();
        String state = passport.substring(passport.indexOf("\"state\":") + 8, passport.indexOf(",\"page\":"));
        Path jobs = Files.writeString(folder.resolve("jobs.json"), "[{\"each\":\"year\",\"from\":\"2022\",\"to\":\"2023\",\"dpi\":48,\"out\":\"asked.gif\",\"once\":true},"
                + "{\"state\":" + state + ",\"each\":\"year\",\"dpi\":48,\"out\":\"kept.mp4\"},{\"state\":" + state + ",\"each\":\"year\",\"out\":\"kept.png\"}]");
        CommandRun run = CommandRun.of("snapshot", "--db", database.toString(), "--jobs", jobs.toString());
        assertThat(run.code()).isEqualTo(AtlasCommand.FAILED);
        assertThat(run.err()).contains("2 pictures of 1 s").contains("each makes a film of a state");
        assertThat(SnapshotReader.read(folder.resolve("asked.gif")).film().orElseThrow().repeats()).isFalse();
        assertThat(SnapshotReader.read(folder.resolve("kept.mp4")).film().orElseThrow().series().step()).isEqualTo(TimeStep.YEAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "film.gif | | is a film, which goes through time: add --each",
        "film.mp4 | --each place | is a film, which goes through time: add --each",
        "film.gif | --each month --frame-seconds 0.01 | a picture of a film stands 0.1 to 20 seconds",
        "film.gif | --each month --span 0 | a picture shows 1 to 366 steps",
        "film.gif | --each month --mode month | leave --mode out",
        "film.gif | --each month --mode cumulative --span 3 | leave one of the two out",
        "map.png | --span 3 | --span goes with --each",
        "map.png | --once | give --out a name that ends in .gif or .mp4",
        "map-{n}.gif | --each month | {n} goes with --each",
        "film.gif | --each month --list | --list adds pages",
        "film.mp4 | --each month --page a3 --dpi 600 | is too large",
        "film.gif | --each day --from 2012 --to 2024 | is too long"})
    void whatMakesNoFilmIsSaid(String name, String options, String said) {
        CommandRun run = snapshot(name, options == null ? new String[0] : options.split(" "));
        assertThat(run.code()).isNotEqualTo(AtlasCommand.DONE);
        assertThat(run.err()).contains(said);
        assertThat(folder.resolve(name)).doesNotExist();
    }
}

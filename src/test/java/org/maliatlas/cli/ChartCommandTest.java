package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;
import org.maliatlas.words.Language;

class ChartCommandTest {
    @TempDir
    Path folder;
    private String db;

    @BeforeEach
    void database() {
        db = ShippedMap.database(folder).toString();
    }

    private CommandRun chart(String file, String... more) {
        String[] usual = {"chart", "--db", db, "--out", folder.resolve(file).toString()};
        return CommandRun.of(Language.EN, java.util.stream.Stream.of(usual, more).flatMap(java.util.Arrays::stream).toArray(String[]::new));
    }

    @Test
    void aChartIsAPictureAtTheDensityAskedFor() throws IOException {
        assertThat(chart("kinds.png", "--of", "kind", "--dpi", "96").isDoneWithNotes().err()).contains("kinds.png written");
        assertThat(ImageIO.read(folder.resolve("kinds.png").toFile()).getWidth()).isEqualTo(800);
    }

    @Test
    void aChartIsAnSvg() throws IOException {
        chart("distance.svg", "--of", "distance", "--distance-from", "kidal").isDoneWithNotes();
        assertThat(Files.readString(folder.resolve("distance.svg"))).startsWith("<?xml").contains("distance from Kidal over time");
    }

    @Test
    void itsNumbersAreThoseOfCount() throws IOException {
        chart("months.csv", "--of", "month", "--from", "2023", "--to", "2023").isDoneWithNotes();
        List<String> rows = Files.readAllLines(folder.resolve("months.csv"));
        assertThat(rows.get(0)).isEqualTo("first_day,last_day,certain,possible");
        assertThat(rows).hasSize(13);
        chart("kinds.csv", "--of", "kind", "--from", "2023", "--to", "2023").isDoneWithNotes();
        int certain = Files.readAllLines(folder.resolve("kinds.csv")).stream().skip(1).mapToInt(row -> Integer.parseInt(row.split(",")[5])).sum();
        CommandRun count = CommandRun.of(Language.EN, "count", "--db", db, "--from", "2023", "--to", "2023", "--json").isDone();
        assertThat(count.out()).contains("\"certain\":" + certain + ",");
    }

    @Test
    void distancesHaveARowForEachIncident() throws IOException {
        chart("far.csv", "--of", "distance", "--from", "2023", "--to", "2023", "--certain-only").isDoneWithNotes();
        List<String> rows = Files.readAllLines(folder.resolve("far.csv"));
        assertThat(rows.get(0)).isEqualTo("id,first_day,last_day,from,nearest_km,farthest_km,answer");
        assertThat(rows).hasSizeGreaterThan(10).noneMatch(row -> row.endsWith("possible"));
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        assertThat(chart("x.png", "--of", "moon").failsWith(AtlasCommand.USAGE).err()).contains("moon", "month, kind, actor, place, distance");
        assertThat(chart("x.jpg", "--of", "month").failsWith(AtlasCommand.USAGE).err()).contains(".png, .svg or .csv");
        assertThat(chart("x.png", "--of", "month", "--distance-from", "Kidal").failsWith(AtlasCommand.USAGE).err()).contains("--of distance");
        assertThat(chart("x.png", "--of", "distance", "--distance-from", "Atlantis").failsWith(AtlasCommand.USAGE).err()).contains("Atlantis", "Bamako");
        assertThat(chart("x.png", "--of", "month", "--style", "pink").failsWith(AtlasCommand.USAGE).err()).contains("pink");
        assertThat(chart("x.png", "--of", "month", "--dpi", "9").failsWith(AtlasCommand.USAGE).err()).contains("9");
        assertThat(folder.resolve("x.png")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        assertThat(chart("none/x.csv", "--of", "month").failsWith(AtlasCommand.FAILED).err()).contains("none");
    }
}

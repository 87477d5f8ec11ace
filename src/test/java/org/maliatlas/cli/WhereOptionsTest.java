package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.words.Language;

/** What the command line can ask of place. */
class WhereOptionsTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void make() {
        ShippedMap.database(folder);
    }

    private static CommandRun run(Language language, String... question) {
        List<String> args = new ArrayList<>(List.of("count", "--db", folder.resolve("atlas.sqlite").toString()));
        args.addAll(List.of(question));
        return CommandRun.of(language, args.toArray(String[]::new));
    }

    /** Certain and possible ones. */
    private static int[] count(String... question) throws IOException {
        List<String> args = new ArrayList<>(List.of(question));
        args.add("--json");
        JsonNode json = new ObjectMapper().readTree(run(Language.EN, args.toArray(String[]::new)).isDoneWithNotes().out());
        return new int[] {json.get("certain").asInt(), json.get("possible").asInt()};
    }

    @Test
    void nearAllIsNoMoreThanNearEach() throws IOException {
        int[] all = count("--near", "Bamako", "--near", "Koulikoro", "--all-of");
        int[] any = count("--near", "Bamako", "--near", "Koulikoro");
        assertThat(all[0]).isLessThan(any[0]).isPositive();
        assertThat(count("--near", "Bamako", "--near", "Kidal", "--all-of")).as("no point is near both").containsExactly(0, 0);
    }

    @Test
    void aCercleIsAskedForAlikeByNameAndByItsOutline() throws IOException {
        int[] named = count("--cercle", "niono");
        assertThat(named[0]).isPositive();
        Path file = folder.resolve("niono.geojson");
        StringBuilder ring = new StringBuilder();
        for (var corner : ShippedMap.LAYERS.cercle("Niono").orElseThrow().geometry().getGeometryN(0).getCoordinates()) {
            ring.append(ring.length() == 0 ? "" : ",").append("[").append(corner.x).append(",").append(corner.y).append("]");
        }
        Files.writeString(file, "{\"type\":\"Feature\",\"properties\":{\"name\":\"Office\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}");
        assertThat(count("--within", file.toString())).isEqualTo(named);
        assertThat(run(Language.EN, "--within", file.toString()).isDoneWithNotes().out()).contains("in the area “Office”");
        assertThat(count("--along", file + ":0")[0]).as("an area of one's own, asked for as a layer").isEqualTo(named[0]);
    }

    @Test
    void farFromTheRiverThereIsMore() throws IOException {
        int[] near = count("--along", "Niger:5");
        int[] far = count("--along", "Niger:50");
        assertThat(near[0]).isPositive().isLessThan(far[0]);
        assertThat(run(Language.EN, "--along", "niger").isDoneWithNotes().out()).startsWith("Incidents within 20 km of the Niger,");
        assertThat(run(Language.FR, "--along", "Senegal:30").isDoneWithNotes().out()).startsWith("Incidents à 30 km au plus du Sénégal,");
    }

    @Test
    void aPointIsAPlaceAndCornersAreAnArea() throws IOException {
        assertThat(count("--near", "12.6520, -8.0020:50")).isEqualTo(count("--near", "Bamako:50"));
        assertThat(count("--within", "-13 9, 5 9, 5 26, -13 26")).as("all of Mali").isEqualTo(count());
    }

    @Test
    void aSavedQuestionReadsItsLineAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("track.geojson"),
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[-8,12.6],[-7.5,12.9]]}}");
        CommandRun first = run(Language.EN, "--along", file + ":15", "--save-as", "Track").isDoneWithNotes();
        assertThat(first.out()).contains("within 15 km of “track”").doesNotContain(": 0 certain,");
        assertThat(run(Language.EN, "--saved", "Track").isDoneWithNotes().out()).isEqualTo(first.out());
        assertThat(run(Language.EN, "--saved", "Track", "--along", "Niger").failsWith(AtlasCommand.USAGE).err()).contains("--along");
        Files.delete(file);
        assertThat(run(Language.EN, "--saved", "Track").code()).as("what lies along a line that is gone is not known").isNotZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--cercle | Atlantis | Niono",
        "--along | Nile | Bani",
        "--along | Niger:-1 | from 0 to 250",
        "--along | Niger:far | Niger:20",
        "--along | nowhere.shp:20 | nowhere.shp",
        "--within | -8 12, -7 12 | three or more",
        "--within | -8 12 7, -7 12, -7 13 | lon lat",
        "--within | a b, c d, e f | lon lat",
        "--within | 12 -8, 12 -7, 13 -7 | longitude first",
        "--within | nowhere.geojson | nowhere.geojson"})
    void wrongUseSaysWhatWouldBeRight(String option, String value, String right) {
        CommandRun run = run(Language.EN, option, value);
        assertThat(run.code()).isIn(AtlasCommand.USAGE, 1);
        assertThat(run.err()).contains(right);
        assertThat(run.out()).isEmpty();
        assertThat(run(Language.FR, option, value).err()).startsWith("atlas");
    }
}

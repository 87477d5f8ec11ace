package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.words.Language;

/** What machines read from {@code count --json}, and what people read without it, over the shipped data. */
class CountCommandTest {
    @TempDir
    private static Path folder;

    @Test
    void jsonHasTheFourPlacesWhateverIsAsked() throws IOException {
        JsonNode count = json("--from", "2023", "--to", "2023", "--kind", "ambush");
        assertThat(names(count)).containsExactly("total", "certain", "possible", "places", "fingerprint");
        assertThat(names(count.get("places"))).containsExactly("Bamako", "Kidal", "Sikasso", "Koulikoro");
        for (JsonNode place : count.get("places")) {
            assertThat(names(place)).containsExactly("near", "in");
            assertThat(names(place.get("near"))).containsExactly("radiusKm", "certain", "possible");
            assertThat(names(place.get("in"))).containsExactly("certain", "possible");
            assertThat(place.get("near").get("radiusKm").intValue()).isEqualTo(100);
        }
        assertThat(count.get("fingerprint").textValue()).matches("[0-9a-f]{8,}");
    }

    @Test
    void theModeSaysWhichDatesAreShownAndHow() throws IOException {
        assertThat(run("--from", "2020-05-07", "--mode", "cumulative").isDone().out()).contains("since 7 May 2020, cumulative to ");
        assertThat(run("--from", "2022-07-22", "--mode", "month").isDone().out()).contains("July 2022, month by month");
        assertThat(json("--from", "2022-07-22", "--mode", "month").get("certain")).isEqualTo(json("--from", "2022-07", "--to", "2022-07").get("certain"));
        assertThat(json("--from", "2020", "--mode", "cumulative").get("certain")).isEqualTo(json("--from", "2020").get("certain"));
        assertThat(run("--mode", "fortnight").err()).contains("--mode fortnight").contains("week");
        assertThat(run("--mode", "month", "--from", "2022-07", "--to", "2022-08").err()).contains("--from and --to");
    }

    @Test
    void totalIsTheAtlasWhateverIsAsked() throws IOException {
        JsonNode all = json();
        JsonNode few = json("--near", "Kidal:20", "--from", "2023-11");
        assertThat(few.get("total")).isEqualTo(all.get("total"));
        assertThat(all.get("certain").intValue()).isEqualTo(all.get("total").intValue());
        assertThat(few.get("certain").intValue()).isBetween(1, all.get("certain").intValue() - 1);
    }

    @Test
    void nearAsksAndSetsTheRadiusOfAStandingPlace() throws IOException {
        JsonNode count = json("--near", "Bamako:40");
        JsonNode bamako = count.get("places").get("Bamako").get("near");
        assertThat(bamako.get("radiusKm").intValue()).isEqualTo(40);
        assertThat(bamako.get("certain")).isEqualTo(count.get("certain"));
        assertThat(bamako.get("possible")).isEqualTo(count.get("possible"));
        assertThat(count.get("places").get("Kidal").get("near").get("radiusKm").intValue()).isEqualTo(100);
    }

    @Test
    void nearTakesAnyPlaceOfTheGazetteerWhateverItsAccents() throws IOException {
        JsonNode count = json("--near", "menaka:80", "--near", "Kidal");
        assertThat(names(count.get("places"))).containsExactly("Bamako", "Kidal", "Sikasso", "Koulikoro", "Ménaka");
        int either = count.get("certain").intValue();
        int menaka = count.get("places").get("Ménaka").get("near").get("certain").intValue();
        int kidal = count.get("places").get("Kidal").get("near").get("certain").intValue();
        assertThat(either).isGreaterThanOrEqualTo(Math.max(menaka, kidal)).isLessThanOrEqualTo(menaka + kidal);
    }

    @Test
    void bamakoInIsTheDistrict() throws IOException {
        JsonNode district = json("--in", "Bamako");
        assertThat(district.get("certain")).isEqualTo(district.get("places").get("Bamako").get("in").get("certain"));
        assertThat(district.get("possible")).isEqualTo(district.get("places").get("Bamako").get("in").get("possible"));
    }

    @Test
    void theEraDecidesWhatARegionIs() throws IOException {
        int then = json("--in", "Koulikoro", "--era", "1991").get("certain").intValue();
        int now = json("--in", "Koulikoro", "--era", "2023").get("certain").intValue();
        assertThat(now).isLessThan(then);
    }

    @Test
    void aMonthAndAYearStandForTheirFirstAndLastDay() {
        assertThat(run("--from", "2024-02", "--to", "2024-02").isDone().out()).isEqualTo(run("--from", "2024-02-01", "--to", "2024-02-29").out())
                .contains("February 2024");
        assertThat(run("--from", "2021-06", "--to", "2022").isDone().out()).isEqualTo(run("--from", "2021-06-01", "--to", "2022-12-31").out());
    }

    @Test
    void datesBeyondTheDataAnswerNothingRatherThanFail() throws IOException {
        JsonNode count = json("--from", "2100");
        assertThat(count.get("certain").intValue()).isZero();
        assertThat(count.get("possible").intValue()).isZero();
    }

    @Test
    void peopleReadASentenceInTheirLanguage() {
        assertThat(run("--near", "Bamako:50").isDone().out()).startsWith("Incidents within 50 km of Bamako").contains("certain");
        assertThat(CommandRun.of(Language.FR, "count", "--near", "Bamako:50", "--db", database()).isDone().out())
                .startsWith("Incidents à 50 km au plus de Bamako").contains("certains");
        assertThat(run("--lang", "fr").isDone().out()).startsWith("Incidents au Mali");
    }

    private static String database() {
        return folder.resolve("atlas.sqlite").toString();
    }

    private static CommandRun run(String... question) {
        List<String> args = new ArrayList<>(List.of("count", "--db", database()));
        args.addAll(List.of(question));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private static JsonNode json(String... question) throws IOException {
        List<String> args = new ArrayList<>(List.of(question));
        args.add("--json");
        CommandRun run = run(args.toArray(String[]::new)).isDone();
        assertThat(run.out().lines()).hasSize(1);
        JsonNode count = new ObjectMapper().readTree(run.out());
        assertThat(count.getNodeType()).isEqualTo(JsonNodeType.OBJECT);
        return count;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

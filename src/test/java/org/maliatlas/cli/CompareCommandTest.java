package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.words.Language;

/** Two periods or two places on the command line, over the shipped data. */
class CompareCommandTest {
    @TempDir
    private static Path folder;

    private static CommandRun run(Language language, String command, String... options) {
        List<String> all = new ArrayList<>(List.of(command, "--db", folder.resolve("atlas.sqlite").toString()));
        all.addAll(List.of(options));
        return CommandRun.of(language, all.toArray(new String[0]));
    }

    private static JsonNode json(String command, String... options) throws IOException {
        String[] all = java.util.Arrays.copyOf(options, options.length + 1);
        all[options.length] = "--json";
        return new ObjectMapper().readTree(run(Language.EN, command, all).isDone().out());
    }

    @Test
    void eachSideIsWhatCountSaysOfIt() throws IOException {
        JsonNode compared = json("compare", "--from", "2024", "--to", "2024", "--with-from", "2023", "--with-to", "2023");
        JsonNode ours = json("count", "--from", "2024", "--to", "2024");
        JsonNode theirs = json("count", "--from", "2023", "--to", "2023");
        JsonNode all = compared.get("rows").get(0);
        assertThat(all.get("this").get("certain")).isEqualTo(ours.get("certain"));
        assertThat(all.get("other").get("certain")).isEqualTo(theirs.get("certain"));
        assertThat(all.get("change").get("certain").intValue()).isEqualTo(ours.get("certain").intValue() - theirs.get("certain").intValue());
        assertThat(compared.get("equalWindows").booleanValue()).as("2024 has a day more").isFalse();
        assertThat(compared.get("notes").get(0).textValue()).contains("366 and 365 days");
    }

    @Test
    void twoPlacesAreComparedAtTheSameDates() throws IOException {
        JsonNode compared = json("compare", "--near", "Bamako:50", "--with-near", "Kidal:50");
        assertThat(compared.get("rows").get(0).get("other").get("certain")).isEqualTo(json("count", "--near", "Kidal:50").get("certain"));
        assertThat(compared.get("equalWindows").booleanValue()).isTrue();
        JsonNode regions = json("compare", "--in", "Kidal", "--with-in", "Sikasso", "--era", "2016");
        assertThat(regions.get("rows").get(0).get("other").get("certain")).isEqualTo(json("count", "--in", "Sikasso", "--era", "2016").get("certain"));
    }

    @Test
    void theTableIsPrintedInBothLanguages() {
        String english = run(Language.EN, "compare", "--from", "2023", "--to", "2023", "--with", "year-earlier").isDone().out();
        assertThat(english).contains("B: Incidents in Mali, 2022").contains("same length: 365 days").contains("near Kidal, 100 km").contains("Source:");
        String french = run(Language.FR, "compare", "--from", "2023-03", "--to", "2023-03", "--with", "before").isDone().out();
        assertThat(french).contains("A moins B").contains("même durée").contains("près de Kidal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--from 2023 | --with year-earlier", "--with later | year-earlier, before", "--with before --with-near Kidal | either other dates",
        "--with-from 2023 | --with-to", "--with-from 2023 --with-to 2022 | is after", "--with-near Nowhereatall | no such place", "--with-in Atlantis | no such region"})
    void whatCannotBeComparedIsSaid(String options, String said) {
        assertThat(run(Language.EN, "compare", options.split(" ")).failsWith(AtlasCommand.USAGE).err()).contains(said);
    }
}

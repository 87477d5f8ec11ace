package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.ShippedMap;

/** What the command line can ask of the incident itself. */
class WhatOptionsTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void make() {
        ShippedMap.database(folder);
    }

    private static CommandRun run(String... question) {
        List<String> args = new ArrayList<>(List.of("count", "--db", folder.resolve("atlas.sqlite").toString()));
        args.addAll(List.of(question));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private static int certain(String... question) throws IOException {
        return count("certain", question);
    }

    private static int count(String which, String... question) throws IOException {
        List<String> args = new ArrayList<>(List.of(question));
        args.add("--json");
        JsonNode count = new ObjectMapper().readTree(run(args.toArray(String[]::new)).isDone().out());
        return count.get(which).intValue();
    }

    @Test
    void deathsAreARangeOrUnreportedAndTogetherTheyAreAll() throws IOException {
        int some = certain("--deaths", "1..");
        int none = certain("--deaths", "0");
        int unreported = certain("--deaths", "unreported");
        assertThat(unreported).isPositive();
        assertThat(some + none + unreported + count("possible", "--deaths", "0")).isEqualTo(certain());
        assertThat(certain("--deaths", "0..", "--deaths", "unreported")).isEqualTo(certain());
        assertThat(count("possible", "--deaths", "10..")).as("figures that differ").isPositive();
    }

    @Test
    void theAtlasOwnSelectionIsADatasetByItsNameOrItsCode() throws IOException {
        assertThat(certain("--dataset", "shipped")).isEqualTo(certain()).isEqualTo(certain("--dataset", "the atlas’ own selection".replace('’', '\'')));
    }

    @Test
    void exactPlacesAndDaysAreFewer() throws IOException {
        assertThat(certain("--exact-places")).isBetween(1, certain() / 2);
        assertThat(certain("--dated", "day")).isBetween(certain("--exact-places"), certain("--dated", "month"));
        assertThat(run("--dated", "day", "--exact-places", "--deaths", "5..").isDone().out())
                .startsWith("Incidents in Mali with at least 5 reported deaths, at exactly known places, dated to the day");
    }

    @Test
    void anActorIsFoundByAnyOfItsNames() throws IOException {
        assertThat(certain("--actor", "JNIM")).isPositive().isEqualTo(certain("--actor", "gsim")).isEqualTo(certain("--actor", "Jama'at Nusrat al-Islam wal-Muslimin"));
        assertThat(certain("--actor", "État islamique au Sahel")).isEqualTo(certain("--actor", "EIGS"));
        assertThat(certain("--actor", "katiba macina")).isLessThan(certain("--actor", "jnim"));
        assertThat(count("possible", "--actor", "aqim")).as("what is disputed").isPositive();
        assertThat(run("--actor", "aqmi", "--lang", "fr").isDone().out()).startsWith("Incidents au Mali attribués à, revendiqués par ou impliquant AQMI");
    }

    @Test
    void targetsAndSourcesNarrow() throws IOException {
        assertThat(certain("--target", "civilians", "--actor", "jnim")).isBetween(1, certain("--target", "civilians") - 1);
        assertThat(certain("--source", "rfi")).isBetween(1, certain() - 1);
        assertThat(run("--source", "RFI", "--target", "un").isDone().out()).startsWith("Incidents (target: United Nations) in Mali reported by RFI");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--deaths many | 10..50", "--deaths 9..3 | unreported", "--dated week | day, days or month", "--dataset ACLED | shipped", "--actor Nemo | JNIM", "--target moon | civilians", "--source Bamad | Bamada.net", "--source zzz | no such publisher"})
    void whatIsNotUnderstoodSaysWhatWouldBeRight(String wrong, String right) {
        assertThat(run(wrong.split(" ")).failsWith(AtlasCommand.USAGE).err()).contains(right);
    }
}

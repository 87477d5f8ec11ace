package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.geography.Names;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

class SortAndCiteTest {
    @TempDir
    static Path folder;

    private static String database() {
        return folder.resolve("atlas.sqlite").toString();
    }

    private static List<NamedCsvRecord> rows(String... more) {
        List<String> args = new ArrayList<>(List.of("list", "--db", database()));
        args.addAll(List.of(more));
        String csv = CommandRun.of(args.toArray(String[]::new)).isDone().out();
        return StreamSupport.stream(CsvReader.builder().ofNamedCsvRecord(csv).spliterator(), false).toList();
    }

    @Test
    void theListIsSortedByAColumnAndThenByTheDate() {
        List<NamedCsvRecord> plain = rows();
        List<NamedCsvRecord> sorted = rows("--sort", "place");
        assertThat(sorted).extracting(row -> row.getField("id")).containsExactlyInAnyOrderElementsOf(plain.stream().map(row -> row.getField("id")).toList());
        assertThat(sorted).extracting(row -> Names.plain(row.getField("place"))).isSorted();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).getField("place").equals(sorted.get(i - 1).getField("place"))) {
                assertThat(sorted.get(i).getField("date_start")).isGreaterThanOrEqualTo(sorted.get(i - 1).getField("date_start"));
            }
        }
    }

    @Test
    void downwardsTheUnknownStillStandLast() {
        List<NamedCsvRecord> sorted = rows("--sort", "deaths:down", "--all");
        assertThat(sorted.get(0).getField("deaths_low")).isNotEmpty();
        assertThat(sorted.get(sorted.size() - 1).getField("deaths_low") + sorted.get(sorted.size() - 1).getField("deaths_high")).isEmpty();
    }

    @Test
    void aColumnThatIsNoneIsSaidSo() {
        assertThat(CommandRun.of("list", "--sort", "colour").failsWith(AtlasCommand.USAGE).err()).contains("colour").contains("place-precision");
        assertThat(CommandRun.of("list", "--sort", "date:sideways").failsWith(AtlasCommand.USAGE).err()).contains(":down");
    }

    @Test
    void anIncidentIsCitedInBothLanguages() {
        String fingerprint = CommandRun.of("info", "--db", database()).isDone().out().lines().filter(line -> line.startsWith("Data fingerprint")).findFirst()
                .orElseThrow().replaceAll(".* ", "");
        String english = CommandRun.of("cite", "2012-03-31-gao-taken", "--db", database()).isDone().out();
        assertThat(english).startsWith("Town taken, Gao, 31 March 2012. Reported by: ").contains("http").contains("incident 2012-03-31-gao-taken")
                .contains(fingerprint).endsWith("accessed " + Words.of(AtlasCommand.class, Language.EN).day(LocalDate.now()) + ".\n");
        String french = CommandRun.of("cite", "2012-03-31-gao-taken", "--db", database(), "--lang", "fr").isDone().out();
        assertThat(french).startsWith("Prise de ville, Gao, 31 mars 2012. Rapporté par\u00a0: ").contains("«\u00a0").contains("Atlas du conflit au Mali").contains(fingerprint);
        assertThat(CommandRun.of("cite", "2012-03-31-gao-taken", "2012-03-30-kidal-taken", "--db", database()).isDone().out().lines()).hasSize(2);
    }

    @Test
    void anIdThatIsNobodysIsSaidSo() {
        assertThat(CommandRun.of("cite", "nobody", "--db", database()).failsWith(AtlasCommand.USAGE).err()).contains("nobody");
    }
}

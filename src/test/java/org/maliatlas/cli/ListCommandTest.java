package org.maliatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What machines read from {@code list}, over the shipped data. */
class ListCommandTest {
    @TempDir
    private static Path folder;

    @Test
    void csvBeginsWithThePromisedColumns() {
        assertThat(list("--from", "2100").lines()).hasSize(1).first().asString().startsWith(
                "id,date_start,date_end,date_precision,place,lat,lon,place_precision,uncertainty_km,region,kind,attributed_to,attribution,"
                + "deaths_low,deaths_best,deaths_high,sources");
    }

    @Test
    void csvHasOneRowForEachIncidentOfTheCount() throws IOException {
        List<NamedCsvRecord> rows = rows("--near", "Bamako:100", "--from", "2022");
        CommandRun run = CommandRun.of("count", "--json", "--near", "Bamako:100", "--from", "2022", "--db", database()).isDone();
        JsonNode count = new ObjectMapper().readTree(run.out());
        assertThat(rows).hasSize(count.get("certain").intValue() + count.get("possible").intValue());
        assertThat(rows.stream().filter(row -> row.getField("answer").equals("certain"))).hasSize(count.get("certain").intValue());
        assertThat(rows.stream().map(row -> row.getField("id")).distinct()).hasSize(rows.size());
    }

    @Test
    void datesAreIsoAndEveryRowHasASource() {
        for (NamedCsvRecord row : rows()) {
            assertThat(LocalDate.parse(row.getField("date_start"))).isBeforeOrEqualTo(LocalDate.parse(row.getField("date_end")));
            assertThat(row.getField("sources")).as(row.getField("id")).isNotBlank();
        }
    }

    @Test
    void anAreaHasNoPoint() {
        List<NamedCsvRecord> areas = rows().stream().filter(row -> Set.of("region", "several").contains(row.getField("place_precision"))).toList();
        assertThat(areas).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("lat")).isEmpty();
            assertThat(row.getField("lon")).isEmpty();
            assertThat(row.getField("uncertainty_km")).isEmpty();
            assertThat(row.getField("units")).contains(":");
        });
    }

    @Test
    void unknownDeathsAreEmptyAndNotZero() {
        List<NamedCsvRecord> rows = rows();
        assertThat(rows).anySatisfy(row -> assertThat(row.getField("deaths_best") + row.getField("deaths_low") + row.getField("deaths_high")).isEmpty());
        assertThat(rows).anySatisfy(row -> assertThat(row.getField("deaths_best")).isNotEmpty());
    }

    @Test
    void geoJsonIsAFeatureCollectionOfTheSameIncidents() throws IOException {
        JsonNode root = new ObjectMapper().readTree(list("--format", "geojson"));
        assertThat(root.get("type").textValue()).isEqualTo("FeatureCollection");
        Set<String> ids = new HashSet<>();
        for (JsonNode feature : root.get("features")) {
            assertThat(feature.get("type").textValue()).isEqualTo("Feature");
            ids.add(feature.get("id").textValue());
            assertThat(feature.has("geometry")).isTrue();
            String precision = feature.get("properties").get("place_precision").textValue();
            if (feature.get("geometry").isNull()) {
                assertThat(feature.get("properties").get("units").textValue()).isNotBlank();
            } else {
                assertThat(Set.of("region", "several")).doesNotContain(precision);
                assertThat(feature.get("geometry").get("type").textValue()).isEqualTo("Point");
                JsonNode lonLat = feature.get("geometry").get("coordinates");
                assertThat(lonLat.get(0).doubleValue()).isBetween(-13.0, 5.0);
                assertThat(lonLat.get(1).doubleValue()).isBetween(9.0, 26.0);
            }
        }
        assertThat(ids).isEqualTo(new TreeSet<>(rows().stream().map(row -> row.getField("id")).toList()));
    }

    private static List<NamedCsvRecord> rows(String... question) {
        return StreamSupport.stream(CsvReader.builder().ofNamedCsvRecord(list(question)).spliterator(), false).toList();
    }

    private static String list(String... question) {
        List<String> args = new ArrayList<>(List.of("list", "--db", database()));
        args.addAll(List.of(question));
        return CommandRun.of(args.toArray(String[]::new)).isDone().out();
    }

    private static String database() {
        return folder.resolve("atlas.sqlite").toString();
    }
}

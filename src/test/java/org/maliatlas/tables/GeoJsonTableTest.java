package org.maliatlas.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.tables.TableReading.WINDOWS_1252;
import static org.maliatlas.tables.TableReading.joined;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonTableTest {
    private static final List<String> OWN = List.of("longitude", "latitude", "geometry");

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\n\"features\":[\n" + String.join(",\n", features) + "\n]}";
    }

    private static String feature(String geometry, String properties) {
        return "{\"type\":\"Feature\",\"geometry\":" + geometry + ",\"properties\":" + properties + "}";
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    @Test
    void propertiesInAnyOrderOrMissingComeUnderTheirNames() {
        TableReading reading = TableReading.of(collection(feature("{\"type\":\"Point\",\"coordinates\":[-2.4,15.92]}", "{\"lieu\":\"Ménaka\",\"morts\":3}"),
                feature("{\"type\":\"Point\",\"coordinates\":[-3,14.5,260]}", "{\"morts\":0,\"date\":\"2023-01-31\",\"lieu\":null}"), feature("null", "null"),
                feature("null", "{\"date\":true}")));
        assertThat(reading.cells()).containsExactly(row("longitude", "latitude", "geometry", "lieu", "morts", "date"),
                row("-2.4", "15.92", "Point", "Ménaka", "3", ""), row("-3", "14.5", "Point", "", "0", "2023-01-31"),
                row("", "", "", "", "", ""), row("", "", "", "", "", "true"));
        assertThat(reading.numbers()).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(reading.recognition()).isEqualTo(new Recognition(Recognition.Kind.GEOJSON, UTF_8, (char) 0, "", "", List.of()));
    }

    @Test
    void nestedValuesAreGivenAsJson() {
        TableReading reading = TableReading.of(collection(feature("null", "{\"a\":{\"b\":[1,2]},\"c\":[\"é\"],\"d\":12.59}")));
        assertThat(reading.cells().get(1)).containsExactly("", "", "", "{\"b\":[1,2]}", "[\"é\"]", "12.59");
    }

    @Test
    void shapesThatAreNoPointsHaveNoCoordinates() {
        TableReading reading = TableReading.of(collection(feature("{\"type\":\"LineString\",\"coordinates\":[[-2,15],[-3,16]]}", "{}"),
                feature("{\"type\":\"Point\"}", "{}"), feature("{\"type\":\"Point\",\"coordinates\":[]}", "{}"), feature("[]", "[]"), feature("7", "\"x\"")));
        assertThat(reading.cells()).containsExactly(OWN, row("", "", "LineString"), row("", "", "Point"), row("", "", "Point"), row("", "", ""), row("", "", ""));
    }

    @Test
    void theIdOfAFeatureIsAColumn() {
        TableReading reading = TableReading.of(collection("{\"type\":\"Feature\",\"id\":7,\"properties\":{\"a\":1}}",
                "{\"type\":\"Feature\",\"id\":\"x\",\"properties\":{\"id\":null}}", "{\"type\":\"Feature\",\"properties\":{\"id\":9}}"));
        assertThat(reading.cells()).containsExactly(row("longitude", "latitude", "geometry", "id", "a"), row("", "", "", "7", "1"), row("", "", "", "x", ""),
                row("", "", "", "9", ""));
    }

    @Test
    void aPropertyNamedLikeACoordinateIsKeptWhereThereIsNoPoint() {
        TableReading reading = TableReading.of(collection(feature("null", "{\"longitude\":-2.5,\"latitude\":15}"),
                feature("{\"type\":\"Point\"}", "{\"longitude\":-2.5,\"latitude\":15}"),
                feature("{\"type\":\"Point\",\"coordinates\":[1,2]}", "{\"longitude\":-2.5,\"latitude\":15}")));
        assertThat(reading.cells()).containsExactly(OWN, row("-2.5", "15", ""), row("-2.5", "15", "Point"), row("1", "2", "Point"));
    }

    @Test
    void featuresMayComeAfterOtherMembers() {
        TableReading reading = TableReading.of("\n {\"name\":\"features\",\"crs\":{\"features\":[1]},\"bbox\":[1,2,3,4],\"features\":[" + feature("null", "{\"a\":1}")
                + "],\"totalFeatures\":1}");
        assertThat(reading.cells()).containsExactly(row("longitude", "latitude", "geometry", "a"), row("", "", "", "1"));
    }

    @Test
    void jsonInAnyEncodingWithOrWithoutAMark() {
        String json = collection(feature("null", "{\"détail\":\"l’œuvre\"}"));
        for (Charset encoding : List.of(UTF_8, UTF_16LE, WINDOWS_1252)) {
            assertThat(TableReading.of(json.getBytes(encoding)).cells().get(1)).containsExactly("", "", "", "l’œuvre");
        }
        for (Charset encoding : List.of(UTF_8, UTF_16LE)) {
            assertThat(TableReading.of(("\ufeff" + json).getBytes(encoding)).cells().get(0)).endsWith("détail");
        }
    }

    @Test
    void onlyTheFeatureInAnotherEncodingIsFlagged() {
        String utf8 = feature("null", "{\"lieu\":\"Ménaka été à\"}");
        byte[] bytes = joined("{\"features\":[".getBytes(UTF_8), utf8.getBytes(UTF_8), ",".getBytes(UTF_8),
                feature("null", "{\"lieu\":\"Séno\",\"détail\":\"’\"}").getBytes(WINDOWS_1252), ",".getBytes(UTF_8), utf8.getBytes(UTF_8), "]}".getBytes(UTF_8));
        TableReading reading = TableReading.of(bytes);
        assertThat(reading.cells()).containsExactly(row("longitude", "latitude", "geometry", "lieu", "détail"), row("", "", "", "Ménaka été à", ""),
                row("", "", "", "Séno", "’"), row("", "", "", "Ménaka été à", ""));
        assertThat(reading.rows().stream().map(TableRow::mixedEncoding)).containsExactly(true, false, true, false);
    }

    @Test
    void aCutFileIsToldWhereverItIsCut() {
        String whole = collection(feature("null", "{\"a\":1}"), feature("{\"type\":\"Point\",\"coordinates\":[1,2]}", "{\"a\":\"b\"}"));
        for (int length = 1; length < whole.length() - 1; length++) {
            TableReading reading = TableReading.of(whole.substring(0, length));
            assertThat(reading.key()).as("cut at %s", length).isEqualTo("table.badJson");
            assertThat(reading.rows()).isEmpty();
            assertThat(reading.sentence()).contains("from line " + whole.substring(0, length).split("\n", -1).length + " on");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"type\":\"Feature\",\"properties\":{}}", "{\"features\":{}}", "{\"features\":null}", "[]", "[{\"a\":1}]", " [1, 2]", "[\"a\",\"b\"]",
            "[[1,2]]", "\ufeff[{\"a\":1}]", "{\"a\":1}\n{\"a\":2}\n"})
    void otherJsonIsTold(String json) {
        assertThat(TableReading.of(json).key()).isEqualTo("table.noFeatures");
    }

    @Test
    void columnsNamedInBracketsAreNoJson() {
        assertThat(TableReading.of("[id],[lieu]\n1,Gao\n").cells()).containsExactly(row("[id]", "[lieu]"), row("1", "Gao"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "[]", "\"x\""})
    void anEntryThatIsNoFeatureIsNamed(String entry) {
        TableReading reading = TableReading.of(collection(feature("null", "{}"), entry));
        assertThat(reading.key()).isEqualTo("table.noFeature");
        assertThat(reading.sentence()).contains("entry 2 ");
    }

    @Test
    void jsonBeyondAllMeasureIsTold() {
        assertThat(TableReading.of(collection(feature("null", "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}"))).key()).isEqualTo("table.badJson");
        assertThat(TableReading.of("{\"a\":" + "[".repeat(5000)).key()).isEqualTo("table.badJson");
        assertThat(TableReading.of(collection(feature("null", "{\"a\":1" + "0".repeat(5000) + "}"))).key()).isEqualTo("table.badJson");
        assertThat(TableReading.of(collection(feature("null", "{\"" + "a".repeat(60_000) + "\":1}"))).key()).isEqualTo("table.badJson");
        assertThat(TableReading.of(collection(feature("null", "{\"a\":1e99999}"))).problem()).isNull();
    }
}

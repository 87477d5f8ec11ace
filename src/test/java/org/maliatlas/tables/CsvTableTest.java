package org.maliatlas.tables;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.tables.TableReading.WINDOWS_1252;
import static org.maliatlas.tables.TableReading.joined;

import com.sun.management.ThreadMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final List<List<String>> FRENCH = List.of(List.of("id", "lieu", "détail"),
            List.of("1", "Ménaka", "l’œuvre d’un « inconnu »"), List.of("2", "Gossi", "reçu, vérifié; classé | ici\tlà"));

    private static byte[] french(char separator, String lineEnd, Charset encoding) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : FRENCH) {
            text.append(row.get(0)).append(separator).append(row.get(1)).append(separator).append('"').append(row.get(2)).append('"').append(lineEnd);
        }
        return text.toString().getBytes(encoding);
    }

    static Stream<Arguments> encodings() {
        byte[] none = {};
        return Stream.of(Arguments.of(UTF_8, none), Arguments.of(UTF_8, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}),
                Arguments.of(UTF_16LE, none), Arguments.of(UTF_16LE, new byte[] {(byte) 0xff, (byte) 0xfe}),
                Arguments.of(UTF_16BE, none), Arguments.of(UTF_16BE, new byte[] {(byte) 0xfe, (byte) 0xff}),
                Arguments.of(WINDOWS_1252, none));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyEncodingSeparatorAndLineEndIsRecognised(Charset encoding, byte[] mark) {
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            for (String lineEnd : List.of("\n", "\r\n", "\r")) {
                TableReading reading = TableReading.of(joined(mark, french(separator, lineEnd, encoding)));
                assertThat(reading.cells()).as("%s %s", separator, lineEnd.length()).isEqualTo(FRENCH);
                assertThat(reading.recognition()).isEqualTo(new Recognition(Recognition.Kind.CSV, encoding, separator, "", "", List.of()));
                assertThat(reading.rows()).noneMatch(TableRow::mixedEncoding);
                assertThat(reading.numbers()).containsExactly(1L, 2L, 3L);
            }
        }
    }

    @Test
    void aShortWindowsFileWhoseOnlyAccentStandsAtItsEndIsWindows() {
        for (String end : List.of("", "\n", "\r\n")) {
            TableReading reading = TableReading.of(("id,lieu\n1,Santé" + end).getBytes(WINDOWS_1252));
            assertThat(reading.cells()).containsExactly(List.of("id", "lieu"), List.of("1", "Santé"));
            assertThat(reading.recognition().encoding()).isEqualTo(WINDOWS_1252);
            assertThat(reading.rows()).noneMatch(TableRow::mixedEncoding);
        }
    }

    @Test
    void aChosenEncodingAndSeparatorAreUsed() {
        TableChoice choice = new TableChoice(Optional.of(StandardCharsets.ISO_8859_1), Optional.of('|'), Optional.empty());
        TableReading reading = TableReading.of("a;b|é\n1;2|3\n".getBytes(UTF_8), choice);
        assertThat(reading.cells()).containsExactly(List.of("a;b", "Ã©"), List.of("1;2", "3"));
    }

    @Test
    void utf16IsReadInTheOrderItsMarkSays() {
        for (Charset chosen : List.of(StandardCharsets.UTF_16, UTF_16LE)) {
            TableReading reading = TableReading.of(joined(new byte[] {(byte) 0xff, (byte) 0xfe}, "id;é\n".getBytes(UTF_16LE)),
                    new TableChoice(Optional.of(chosen), Optional.empty(), Optional.empty()));
            assertThat(reading.cells()).containsExactly(List.of("id", "é"));
        }
    }

    @Test
    void aChosenSeparatorThatCannotSeparateIsNotUsed() {
        for (char nonsense : new char[] {'"', '\n', '\r'}) {
            TableReading reading = TableReading.of("a;b\n1;2\n".getBytes(UTF_8),
                    new TableChoice(Optional.empty(), Optional.of(nonsense), Optional.empty()));
            assertThat(reading.cells()).containsExactly(List.of("a", "b"), List.of("1", "2"));
        }
    }

    @Test
    void decimalCommasAreNotTakenForSeparators() {
        StringBuilder text = new StringBuilder("latitude;longitude\n");
        for (int i = 0; i < 40; i++) {
            text.append("14,").append(10 + i).append(";-3,").append(20 + i).append('\n');
        }
        TableReading reading = TableReading.of(text.toString());
        assertThat(reading.recognition().separator()).isEqualTo(';');
        assertThat(reading.cells().get(1)).containsExactly("14,10", "-3,20");
    }

    @Test
    void theSeparatorIsFoundThoughAQuotationMarkIsNeverClosed() {
        StringBuilder text = new StringBuilder("id;lieu;note\n1;Gao;x\n2;Mopti;y\n3;\"Gossi;z\n");
        while (text.length() < TextSample.BYTES + 1000) {
            text.append("9;Kidal;rien de plus à dire ici\n");
        }
        TableReading reading = TableReading.of(text.toString());
        assertThat(reading.recognition().separator()).isEqualTo(';');
        assertThat(reading.rows()).hasSize(3);
        assertThat(reading.key()).isEqualTo("table.broken");
        assertThat(reading.sentence()).contains("from line 4 on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineNumbersCountLineBreaksInCellsAndBlankLines(String end) {
        String text = "id,note\n\n1,\"eins\nzwei\n\ndrei\"\n2,b\n\n\n  \n,\n3,c".replace("\n", end);
        TableReading reading = TableReading.of(text);
        assertThat(reading.cells()).containsExactly(List.of("id", "note"), List.of("1", "eins\nzwei\n\ndrei".replace("\n", end)),
                List.of("2", "b"), List.of("3", "c"));
        assertThat(reading.numbers()).containsExactly(1L, 3L, 7L, 12L);
    }

    @Test
    void onlyTheRowInAnotherEncodingIsFlaggedAndReadAsWindows() {
        byte[] bytes = joined("id,lieu\n1,Ménaka été\n2,Séno Œ\n".getBytes(UTF_8), "3,Hombori ’œuvre’ €\n".getBytes(WINDOWS_1252), "4,Bourèm à Gao\n5,x\n".getBytes(UTF_8));
        TableReading reading = TableReading.of(bytes);
        assertThat(reading.recognition().encoding()).isEqualTo(UTF_8);
        assertThat(reading.cells()).containsExactly(List.of("id", "lieu"), List.of("1", "Ménaka été"), List.of("2", "Séno Œ"),
                List.of("3", "Hombori ’œuvre’ €"), List.of("4", "Bourèm à Gao"), List.of("5", "x"));
        assertThat(reading.rows().stream().map(TableRow::mixedEncoding)).containsExactly(false, false, false, true, false, false);
    }

    @Test
    void rareCharactersOfUtf8AreNotTakenForAnotherEncoding() {
        String rare = "\uf7a9 \uf780 \uf700 \ue000 😀 𐀀 \ufffd";
        TableReading reading = TableReading.of("id,lieu\n1," + rare + "\n");
        assertThat(reading.cells().get(1)).containsExactly("1", rare);
        assertThat(reading.rows()).noneMatch(TableRow::mixedEncoding);
    }

    @Test
    void charactersAcrossTheBufferBoundaryAreWhole() {
        for (String character : List.of("é", "’", "😀")) {
            for (int before = (1 << 15) - 10; before < (1 << 15) + 4; before++) {
                for (int buffers : new int[] {0, 1 << 15, 1 << 16}) {
                    String cell = "x".repeat(before + buffers) + character + "yz";
                    TableReading reading = TableReading.of("a,b\n1," + cell + "\n");
                    assertThat(reading.cells().get(1).get(1)).isEqualTo(cell);
                    assertThat(reading.rows()).noneMatch(TableRow::mixedEncoding);
                }
            }
        }
    }

    @Test
    void mixedReaderEndsWhenReadOneCharacterAtATime() throws IOException {
        String text = "a😀é’";
        byte[] bytes = joined(text.getBytes(UTF_8), new byte[] {(byte) 0xe9, 'x', (byte) 0xe2, (byte) 0x80});
        StringBuilder read = new StringBuilder();
        try (MixedReader reader = new MixedReader(new java.io.ByteArrayInputStream(bytes))) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                read.append((char) c);
            }
        }
        assertThat(MixedReader.isMixed(read.toString())).isTrue();
        assertThat(MixedReader.mend(read.toString())).isEqualTo(text + "éxâ€");
    }

    @Test
    void mixedReaderCountsOnlyWhatItPutWhereItWasAskedTo() throws IOException {
        char[] into = "..........".toCharArray();
        try (MixedReader reader = new MixedReader(new java.io.ByteArrayInputStream("é😀x".getBytes(UTF_8)))) {
            assertThat(reader.read(into, 3, 2)).isEqualTo(1);
            assertThat(reader.read(into, 4, 4)).isEqualTo(3);
            assertThat(reader.read(into, 7, 3)).isEqualTo(-1);
        }
        assertThat(new String(into)).isEqualTo("...é😀x...");
    }

    @Test
    void aCharacterCutOffAtTheEndIsFlaggedInItsRow() {
        byte[] whole = "id,lieu\n1,Ménaka été\n2,l’œ’".getBytes(UTF_8);
        TableReading reading = TableReading.of(java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(reading.rows()).hasSize(3);
        assertThat(reading.cells().get(2)).containsExactly("2", "l’œâ€");
        assertThat(reading.rows().stream().map(TableRow::mixedEncoding)).containsExactly(false, false, true);
    }

    @Test
    void aFileWithoutTextIsEmpty() {
        for (String text : List.of("", "\ufeff", "\n", "\n\r\n  \n\t\n", "\ufeff\n\n")) {
            assertThat(TableReading.of(text).key()).isEqualTo("table.empty");
        }
        assertThat(TableReading.of(new byte[] {(byte) 0xff, (byte) 0xfe}).key()).isEqualTo("table.empty");
    }

    @Test
    void aTableAfterAGreatManyBlankLinesIsNotLost() {
        TableReading reading = TableReading.of("\n".repeat(TextSample.BYTES + 5) + "id,lieu\n1,Gao\n");
        assertThat(reading.cells()).containsExactly(List.of("id", "lieu"), List.of("1", "Gao"));
        assertThat(reading.numbers()).containsExactly(TextSample.BYTES + 6L, TextSample.BYTES + 7L);
    }

    @Test
    void aHeaderAloneIsATableOfOneRow() {
        assertThat(TableReading.of("id,lieu").cells()).containsExactly(List.of("id", "lieu"));
        assertThat(TableReading.of("id").cells()).containsExactly(List.of("id"));
    }

    @Test
    void raggedRowsAndDuplicateHeadersArePassedOn() {
        TableReading reading = TableReading.of("id,lieu,lieu\n1,a\n2,a,b,c,d\n3,,\n4\n");
        assertThat(reading.cells()).containsExactly(List.of("id", "lieu", "lieu"), List.of("1", "a"), List.of("2", "a", "b", "c", "d"),
                List.of("3", "", ""), List.of("4"));
    }

    @Test
    void quotationMarksInCellsAreRead() {
        TableReading reading = TableReading.of("id,note\n1,\"il dit \"\"non\"\"\"\n2,un tuyau de 5\" neuf\n3,\"\"\n4,\"a\nb\"\n");
        assertThat(reading.cells()).containsExactly(List.of("id", "note"), List.of("1", "il dit \"non\""), List.of("2", "un tuyau de 5\" neuf"),
                List.of("3", ""), List.of("4", "a\nb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"id,lieu,note\n1,a,b\n2,c,d\n", "id,lieu,\"note\n1,a,b\n2,c,d\n", "id,\"lieu,note"})
    void aQuotationMarkLeftOpenInTheFirstRowIsTold(String text) {
        TableReading reading = TableReading.of(text);
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.key()).isEqualTo("table.openQuote");
        assertThat(reading.sentence()).contains("on line 1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,a,\"b\n2,c,d\n3,e,f\n", "1,\"a,b\n2,c,d\n3,e,f\n", "1,a,\"b\r\n2,c,d\r\n", "1,a,\"b\r2,c,d\r", "1,a,\"b"})
    void aQuotationMarkLeftOpenInTheMiddleIsTold(String rest) {
        TableReading reading = TableReading.of("id,lieu,note\n\n0,\"x\ny\",z\n" + rest);
        assertThat(reading.numbers()).containsExactly(1L, 3L);
        assertThat(reading.key()).isEqualTo("table.openQuote");
        assertThat(reading.sentence()).contains("on line 5 ");
    }

    @Test
    void aQuotationMarkLeftOpenInTheLastRowIsTold() {
        for (String end : List.of("", "\n", "\r\n", "\n\n")) {
            TableReading reading = TableReading.of("id,lieu\n1,a\n2,\"b" + end);
            assertThat(reading.numbers()).containsExactly(1L, 2L);
            assertThat(reading.key()).isEqualTo("table.openQuote");
            assertThat(reading.sentence()).contains("on line 3 ");
        }
    }

    @Test
    void theLineOfTheOpenMarkIsNamedThoughItsRowBeganAbove() {
        TableReading reading = TableReading.of("id,lieu,note\n1,\"a\nb\",\"c\n2,d,e\n");
        assertThat(reading.key()).isEqualTo("table.openQuote");
        assertThat(reading.sentence()).contains("on line 3 ");
    }

    @Test
    void aWellClosedLastCellWithLineBreaksIsNoOpenQuoteThoughMarksAreOdd() {
        TableReading reading = TableReading.of("id,note\n1,un tuyau de 5\" neuf\n2,x,\"a\nb\"");
        assertThat(reading.cells().get(2)).containsExactly("2", "x", "a\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,\"a\"b\n2,c\n", "1,\"a\n2,\"c\"\n3,d\n", "1,\"a\" \n"})
    void textAfterAClosingQuotationMarkIsToldWithTheRowItIsIn(String rest) {
        TableReading reading = TableReading.of("id,lieu\n\n\n0,\"x\ny\nz\"\n\n" + rest);
        assertThat(reading.numbers()).containsExactly(1L, 4L);
        assertThat(reading.key()).isEqualTo("table.broken");
        assertThat(reading.sentence()).contains("from line 8 on");
    }

    @Test
    void anOpenQuotationMarkThatALaterRowSeemsToCloseDoesNotSwallowRows() {
        TableReading reading = TableReading.of("id,lieu,note\n1,\"a,b\n2,\",c\",d\n3,e,f\n");
        assertThat(reading.numbers()).containsExactly(1L);
        assertThat(reading.key()).isEqualTo("table.broken");
        assertThat(reading.sentence()).contains("from line 2 on");
    }

    @Test
    void aProblemStaysAProblemWhenAskedAgain() throws IOException {
        Path file = Files.createTempFile("table", ".csv");
        Files.writeString(file, "id,lieu\n1,\"a\"b\n2,c\n3,d\n");
        try (Table table = TableFile.open(file, TableChoice.NONE)) {
            table.next();
            for (int i = 0; i < 3; i++) {
                org.assertj.core.api.Assertions.assertThatThrownBy(table::next).hasMessageContaining("from line 2 on");
            }
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void nulBytesAreNeverPassedOn() {
        assertThat(TableReading.of("id,lieu\n1,G\0ao\n").key()).isEqualTo("table.binary");
        assertThat(TableReading.of("\ufeffid,lieu\n1,G\0ao\n").key()).isEqualTo("table.binary");
        assertThat(TableReading.of(joined(new byte[] {(byte) 0xff, (byte) 0xfe}, "id,lieu\n1,G\0ao\n".getBytes(UTF_16LE))).key()).isEqualTo("table.binary");
        StringBuilder text = new StringBuilder("id,lieu\n");
        while (text.length() < TextSample.BYTES) {
            text.append("1,Gao\n");
        }
        int rows = (int) text.chars().filter(c -> c == '\n').count();
        TableReading reading = TableReading.of(text + "2,Mopti\n3,K\0\0\0\0");
        assertThat(reading.rows()).hasSize(rows + 1);
        assertThat(reading.key()).isEqualTo("table.broken");
        assertThat(reading.sentence()).contains("from line " + (rows + 2) + " on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "id,\"", "{\"type\":\""})
    void aLineOf100MegabytesFailsInLittleMemory(String beginning, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("long.csv");
        byte[] part = "x".repeat(1 << 20).getBytes(UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(beginning.getBytes(UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(part);
            }
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        TableReading reading = TableReading.of(file, TableChoice.NONE);
        long used = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        Files.delete(file);
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.key()).isEqualTo(beginning.startsWith("{") ? "table.badJson" : "table.broken");
        assertThat(reading.sentence()).contains("from line 1 on");
        assertThat(used).as("bytes used").isLessThan(200L << 20);
    }

    @Test
    void progressReachesTheEndOfTheFile() throws IOException {
        for (byte[] bytes : List.of("\ufeffid,lieu\n1,é\n".getBytes(UTF_8), "id,lieu\n1,é\n".getBytes(UTF_16LE))) {
            Path file = Files.createTempFile("table", ".csv");
            Files.write(file, bytes);
            try (Table table = TableFile.open(file, TableChoice.NONE)) {
                while (table.next() != null) {
                    assertThat(table.bytesRead()).isBetween(0L, table.bytesInAll());
                }
                assertThat(table.bytesRead()).isEqualTo(bytes.length).isEqualTo(table.bytesInAll());
            } finally {
                Files.delete(file);
            }
        }
    }
}

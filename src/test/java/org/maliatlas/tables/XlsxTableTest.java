package org.maliatlas.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.tables.TableReading.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxTableTest {
    /** A workbook with a sheet for each of these, named Feuille 1, Feuille 2 and so on. */
    @SafeVarargs
    static byte[] workbook(Consumer<Worksheet>... sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            for (int i = 0; i < sheets.length; i++) {
                sheets[i].accept(workbook.newWorksheet("Feuille " + (i + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of which a test writes the rows as they are in the file; style 1 is a day, 2 a time, 3 has a format of its own. */
    private static byte[] raw(String workbookSettings, String ownFormat, String rows) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zip("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/></Types>",
                "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + workbookSettings
                        + "<sheets><sheet name=\"Feuille\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"" + ownFormat
                        + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static String shown(String format, String value) {
        return TableReading.of(raw("", format, "<row r=\"1\"><c r=\"A1\" s=\"3\"><v>" + value + "</v></c></row>")).cells().get(0).get(0);
    }

    @Test
    void textAndNumbersAreAsAPersonWouldWriteThem() {
        TableReading reading = TableReading.of(workbook(sheet -> {
            Object[] values = {"l’œuvre d’été", 12.59, 3, -0.5, 0, 1234567, "0012", 2024.0, "a\nb", 12.5899999999999999};
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Number number) {
                    sheet.value(0, i, number);
                } else {
                    sheet.value(0, i, (String) values[i]);
                }
            }
            sheet.value(0, values.length, true);
            sheet.inlineString(0, values.length + 1, "reçu");
        }));
        assertThat(reading.cells()).containsExactly(List.of("l’œuvre d’été", "12.59", "3", "-0.5", "0", "1234567", "0012", "2024", "a\nb", "12.59", "true", "reçu"));
        assertThat(reading.recognition()).isEqualTo(new Recognition(Recognition.Kind.XLSX, null, (char) 0, "", "Feuille 1", List.of("Feuille 1")));
    }

    @Test
    void datesInAnyFormatAreIso() {
        List<String> formats = List.of("yyyy-mm-dd", "dd/mm/yyyy", "d mmm yyyy", "[$-40C]d mmmm yyyy", "mmm-yy", "dd.mm.yy", "dddd, d mmmm", "m/d/yy");
        TableReading reading = TableReading.of(workbook(sheet -> {
            for (int i = 0; i < formats.size(); i++) {
                sheet.value(0, i, LocalDate.of(2023, 1, 31));
                sheet.style(0, i).format(formats.get(i)).set();
            }
        }));
        assertThat(reading.cells().get(0)).hasSize(formats.size()).containsOnly("2023-01-31");
    }

    @Test
    void datesWithATimeKeepIt() {
        TableReading reading = TableReading.of(workbook(sheet -> {
            int row = 0;
            for (int minute = 0; minute < 24 * 60; minute += 7) {
                sheet.value(row, 0, LocalDateTime.of(2023, 1, 31, 0, 0).plusMinutes(minute));
                sheet.style(row++, 0).format("dd/mm/yyyy hh:mm").set();
            }
        }));
        assertThat(reading.cells().get(0)).containsExactly("2023-01-31");
        assertThat(reading.cells().get(1)).containsExactly("2023-01-31T00:07");
        for (int i = 1; i < reading.rows().size(); i++) {
            assertThat(reading.cells().get(i)).containsExactly(LocalDateTime.of(2023, 1, 31, 0, 0).plusMinutes(7L * i).toString());
        }
    }

    @Test
    void aTimeOfDayAloneHasNoDay() {
        assertThat(shown("hh:mm", "0.60416666666666663")).isEqualTo("14:30");
        assertThat(shown("h:mm AM/PM", "0.5")).isEqualTo("12:00");
        TableReading reading = TableReading.of(raw("", "0", "<row r=\"1\"><c r=\"A1\" s=\"2\"><v>0.25</v></c></row>"));
        assertThat(reading.cells()).containsExactly(List.of("06:00"));
    }

    @Test
    void numbersWithLettersInTheirFormatAreNoDates() {
        for (String format : List.of("0.00", "#,##0\\ \\d\\m\\y", "0 &quot;day&quot;", "_-* #,##0.00\\ [$FCFA]_-", "[Red]0.00", "0.00E+00", "General", "@")) {
            assertThat(shown(format, "45000")).as(format).isEqualTo("45000");
        }
        assertThat(shown("yyyy-mm-dd", "45000")).isEqualTo("2023-03-15");
    }

    @Test
    void aNumberThatIsNoDayIsANumberWhateverItsFormat() {
        assertThat(shown("yyyy-mm-dd", "-5")).isEqualTo("-5");
        assertThat(shown("yyyy-mm-dd", "1e12")).isEqualTo("1000000000000");
        assertThat(shown("yyyy-mm-dd", "1e300")).isEqualTo("1.0E300");
    }

    @Test
    void daysOfAWorkbookThatCountsFrom1904AreRight() {
        String row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43538</v></c></row>";
        assertThat(TableReading.of(raw("<workbookPr date1904=\"1\"/>", "0", row)).cells()).containsExactly(List.of("2023-03-15"));
        assertThat(TableReading.of(raw("<workbookPr date1904=\"true\"/>", "0", row)).cells()).containsExactly(List.of("2023-03-15"));
        assertThat(TableReading.of(raw("<workbookPr date1904=\"0\"/>", "0", row)).cells()).containsExactly(List.of("2019-03-14"));
    }

    @Test
    void resultsOfFormulasAreReadAndErrorsAreEmpty() {
        TableReading reading = TableReading.of(raw("", "0", "<row r=\"1\"><c r=\"A1\"><f>6*2</f><v>12</v></c><c r=\"B1\"><f>1.5+0.1</f><v>1.6000000000000001</v></c>"
                + "<c r=\"C1\" t=\"str\"><f>\"Gao\"</f><v>Gao</v></c><c r=\"D1\" s=\"1\"><f>TODAY()</f><v>45000</v></c>"
                + "<c r=\"E1\" t=\"b\"><f>1=1</f><v>1</v></c><c r=\"F1\" t=\"e\"><f>NA()</f><v>#N/A</v></c><c r=\"G1\" t=\"e\"><v>#REF!</v></c>"
                + "<c r=\"H1\"><f>A9</f></c><c r=\"I1\" t=\"str\"><v>fin</v></c></row>"));
        assertThat(reading.cells()).containsExactly(List.of("12", "1.6", "Gao", "2023-03-15", "true", "", "", "", "fin"));
    }

    @Test
    void gapsAreKeptAndRowsAreAsWideAsTheHeader() {
        TableReading reading = TableReading.of(workbook(sheet -> {
            sheet.value(1, 0, "id");
            sheet.value(1, 2, "lieu");
            sheet.value(1, 3, "note");
            sheet.value(3, 0, "1");
            sheet.value(4, 2, "Gao");
            sheet.value(5, 1, " ");
            sheet.value(7, 0, "2");
            sheet.value(7, 5, "de trop");
            sheet.value(8, 0, "3");
            sheet.style(8, 6).bold().set();
        }));
        assertThat(reading.cells()).containsExactly(List.of("id", "", "lieu", "note"), List.of("1", "", "", ""), List.of("", "", "Gao", ""),
                List.of("2", "", "", "", "", "de trop"), List.of("3", "", "", ""));
        assertThat(reading.numbers()).containsExactly(2L, 4L, 5L, 8L, 9L);
    }

    @Test
    void aSheetIsChosenByItsName() {
        byte[] bytes = workbook(sheet -> sheet.value(0, 0, "eins"), sheet -> sheet.value(0, 0, "zwei"));
        assertThat(TableReading.of(bytes).cells()).containsExactly(List.of("eins"));
        TableReading second = TableReading.ofSheet(bytes, "feuille 2");
        assertThat(second.cells()).containsExactly(List.of("zwei"));
        assertThat(second.recognition().sheet()).isEqualTo("Feuille 2");
        assertThat(second.recognition().sheets()).containsExactly("Feuille 1", "Feuille 2");
        TableReading unknown = TableReading.ofSheet(bytes, "Incidents");
        assertThat(unknown.key()).isEqualTo("table.noSheet");
        assertThat(unknown.sentence()).contains("Incidents", "Feuille 1, Feuille 2");
        TableReading.ofSheet(bytes, "a\nb").sentence();
    }

    @Test
    void aSheetWithoutCellsHasNoRows() {
        assertThat(TableReading.of(workbook(sheet -> { })).cells()).isEmpty();
    }

    @Test
    void aCutWorkbookIsToldAsAWorkbookWhereverItIsCut() {
        byte[] whole = workbook(sheet -> {
            for (int i = 0; i < 200; i++) {
                sheet.value(i, 0, "Gao " + i * 31 % 97);
            }
        });
        for (int length = 200; length < whole.length; length += 97) {
            assertThat(TableReading.of(Arrays.copyOf(whole, length)).key()).as("cut at %s of %s", length, whole.length).isEqualTo("table.badWorkbook");
        }
    }

    @Test
    void aCellFarBeyondTheLastColumnIsTold() {
        for (String address : List.of("XFE1", "ZZZZZ1")) {
            assertThat(TableReading.of(raw("", "0", "<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>")).key()).as(address).isEqualTo("table.badWorkbook");
        }
        assertThat(TableReading.of(raw("", "0", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")).cells().get(0)).hasSize(16384).endsWith("1");
    }

    @Test
    void brokenPartsOfAWorkbookAreTold() {
        for (String row : List.of("<row r=\"1\"><c r=\"A1\"", "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" s=\"-1\"><v>9</v></c></row>", "<row r=\"1\"><c r=\"!\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"4\"/><v>1</v></c></row>", "<row r=\"1\"><c r=\"A1\" t=\"?\"><v>1</v></c></row>", "</x>",
                "<row r=\"1\"><c r=\"A1\"><v>zwölf</v></c></row>")) {
            TableReading reading = TableReading.of(raw("", "0", row));
            assertThat(reading.problem()).as(row).isNotNull();
            assertThat(reading.key()).as(row).isEqualTo("table.badWorkbook");
        }
        assertThat(TableReading.of(zip("xl/workbook.xml", "")).key()).isEqualTo("table.badWorkbook");
        assertThat(TableReading.of(zip("xl/workbook.xml", "<workbook/>", "[Content_Types].xml", "<Types/>")).key()).isEqualTo("table.badWorkbook");
    }
}

package org.maliatlas.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.maliatlas.tables.TableReading.joined;
import static org.maliatlas.tables.TableReading.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no table are named for what they are; zips are looked into. */
class OtherFilesTest {
    private static final String CSV = "id,lieu\n1,Ménaka\n";
    private static final List<List<String>> CELLS = List.of(List.of("id", "lieu"), List.of("1", "Ménaka"));

    @Test
    void otherSortsOfFilesAreNamed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(CSV.getBytes(UTF_8));
        }
        assertThat(TableReading.of(packed.toByteArray()).key()).isEqualTo("table.gzip");
        assertThat(TableReading.of("%PDF-1.7\n1 0 obj\n".getBytes(UTF_8)).key()).isEqualTo("table.pdf");
        assertThat(TableReading.of(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0}).key())
                .isEqualTo("table.oldExcel");
        assertThat(TableReading.of(joined("SQLite format 3\0".getBytes(UTF_8), new byte[84])).key()).isEqualTo("table.database");
        assertThat(TableReading.of(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>")).key())
                .isEqualTo("table.openDocument");
        assertThat(TableReading.of(zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>")).key()).isEqualTo("table.binary");
        byte[] random = new byte[5000];
        new Random(7).nextBytes(random);
        assertThat(TableReading.of(random).key()).isEqualTo("table.binary");
    }

    @Test
    void anotherSortOfFileInAZipIsNamedToo() {
        assertThat(TableReading.of(zip("a.csv", "%PDF-1.7\n1 0 obj\n")).key()).isEqualTo("table.pdf");
        assertThat(TableReading.of(zip("a.csv", "")).key()).isEqualTo("table.empty");
        assertThat(TableReading.of(zip("a.xlsx", CSV)).key()).isEqualTo("table.badWorkbook");
    }

    @Test
    void whatIsSaidBesideOneTableInAZipIsNoTable() {
        assertThat(TableReading.of(zip("README.txt", "a note, of two\nwords", "a.csv", CSV, "state.json", "{}")).cells()).isEqualTo(CELLS);
        assertThat(TableReading.of(zip("a.txt", CSV, "b.txt", CSV)).key()).isEqualTo("table.zipWithMany");
        assertThat(TableReading.of(zip("a.csv", CSV, "b.csv", CSV, "c.txt", "x")).key()).isEqualTo("table.zipWithMany");
    }

    @Test
    void aFolderAndAMissingFileAreTold(@TempDir Path folder) {
        assertThat(TableReading.of(folder, TableChoice.NONE).key()).isEqualTo("table.folder");
        assertThat(TableReading.of(folder.getRoot(), TableChoice.NONE).key()).isEqualTo("table.folder");
        TableReading missing = TableReading.of(folder.resolve("incidents.csv"), TableChoice.NONE);
        assertThat(missing.key()).isEqualTo("table.noFile");
        assertThat(missing.sentence()).startsWith("incidents.csv is not there");
        assertThat(TableReading.of(folder.resolve("a\nb.csv"), TableChoice.NONE).sentence()).startsWith("a b.csv is not there");
    }

    @Test
    void aFileThatMayNotBeReadIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), CSV);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root may read all files");
        assertThat(TableReading.of(file, TableChoice.NONE).key()).isEqualTo("table.denied");
    }

    @Test
    void aZipWithOneTableIsOpenedWhateverElseIsInIt() {
        TableReading reading = TableReading.of(zip("données/", "", "données/LISEZ-MOI.md", "x", "données/été.CSV", CSV,
                "__MACOSX/données/._été.CSV", "\0\0", ".cache.csv", "x", "photo.jpg", "y"));
        assertThat(reading.cells()).isEqualTo(CELLS);
        assertThat(reading.recognition().entry()).isEqualTo("données/été.CSV");
    }

    @Test
    void aZipWhoseNamesAreInTheCodePageOfWindowsIsOpened() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("IBM850"))) {
            zip.putNextEntry(new ZipEntry("été.csv"));
            zip.write(CSV.getBytes(UTF_8));
        }
        TableReading reading = TableReading.of(bytes.toByteArray());
        assertThat(reading.cells()).isEqualTo(CELLS);
        assertThat(reading.recognition().entry()).isEqualTo("été.csv");
    }

    @Test
    void aZipMayHoldAWorkbookOrGeoJson() {
        byte[] workbook = XlsxTableTest.workbook(sheet -> {
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "lieu");
            sheet.value(1, 0, 1);
            sheet.value(1, 1, "Ménaka");
        });
        TableReading reading = TableReading.of(zip("readme.md", "x", "données.xlsx", workbook));
        assertThat(reading.cells()).isEqualTo(CELLS);
        assertThat(reading.recognition().entry()).isEqualTo("données.xlsx");
        assertThat(reading.recognition().kind()).isEqualTo(Recognition.Kind.XLSX);
        TableReading json = TableReading.of(zip("a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}"));
        assertThat(json.recognition().kind()).isEqualTo(Recognition.Kind.GEOJSON);
    }

    @Test
    void aZipWithoutATableOrWithSeveralIsTold() {
        assertThat(TableReading.of(zip()).key()).isEqualTo("table.zipWithout");
        assertThat(TableReading.of(zip("photo.jpg", "x")).key()).isEqualTo("table.zipWithout");
        TableReading two = TableReading.of(zip("a.csv", CSV, "b\nc.xlsx", CSV));
        assertThat(two.key()).isEqualTo("table.zipWithMany");
        assertThat(two.sentence()).contains("a.csv, b c.xlsx");
    }

    @Test
    void aCutZipIsToldWhereverItIsCut() {
        byte[] random = new byte[300];
        new Random(1).nextBytes(random);
        byte[] whole = zip("a.csv", CSV, "b.bin", random);
        for (int length = 30; length < whole.length; length += 3) {
            assertThat(TableReading.of(Arrays.copyOf(whole, length)).key()).as("cut at %s", length).isEqualTo("table.badZip");
        }
    }

    @Test
    void anEncryptedZipIsTold() {
        byte[] bytes = zip("a.csv", CSV);
        bytes[6] |= 1;
        bytes[new String(bytes, ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;
        TableReading reading = TableReading.of(bytes);
        assertThat(reading.key()).isEqualTo("table.badZip");
        assertThat(reading.sentence()).contains("password");
    }

    @Test
    void noFileIsLeftOpen(@TempDir Path folder) throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open));
        byte[] json = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1}}]}".getBytes(UTF_8);
        byte[] workbook = XlsxTableTest.workbook(sheet -> sheet.value(0, 0, "id"));
        List<byte[]> contents = List.of(CSV.getBytes(UTF_8), "{}".getBytes(UTF_8), json, zip("a.csv", CSV), zip("a.json", "{}"), zip("a.xlsx", CSV),
                zip("a.xlsx", workbook), workbook, zip("a.csv", CSV, "b.csv", CSV), zip("xl/workbook.xml", "x"), "id,\"x".getBytes(UTF_8));
        for (int i = 0; i < contents.size(); i++) {
            Path file = Files.write(folder.resolve("open" + i), contents.get(i));
            TableReading.of(file, TableChoice.NONE);
            try (var descriptors = Files.list(open)) {
                assertThat(descriptors.map(fd -> {
                    try {
                        return Files.readSymbolicLink(fd).toString();
                    } catch (IOException e) {
                        return "";
                    }
                })).as("open after content %s", i).doesNotContain(file.toString());
            }
        }
    }
}

package org.maliatlas.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.maliatlas.words.UserProblem;

/** Opens a file as a table, whatever sort of table it turns out to be. What it is told by is what is in it, not its name. */
public final class TableFile {
    private static final List<String> NOTES = List.of(".txt", ".json");
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".tab", ".xlsx", ".geojson", ".json");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] SQLITE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    private static final int HEAD = 1 << 12;
    private static final String OFFICE_PARTS = "[Content_Types].xml";
    /** What Windows writes names of a zip's entries in, in western Europe and western Africa, where it does not say UTF-8. */
    private static final Charset WINDOWS_ZIP = Charset.forName("IBM850");
    /** A JSON array; a table's first column may be named in brackets. */
    private static final Pattern JSON_ARRAY = Pattern.compile("\\s*\\[\\s*[\\[{\"\\]\\d-]");

    private final Path file;
    private final TableChoice choice;
    private final String name;
    private Charset namesOfEntries = StandardCharsets.UTF_8;

    private TableFile(Path file, TableChoice choice) {
        this.file = file;
        this.choice = choice;
        this.name = oneLine(String.valueOf(file.getFileName() == null ? file : file.getFileName()));
    }

    /**
     * Opens a file.
     *
     * @throws UserProblem naming the file, what it is instead, and what to do
     */
    public static Table open(Path file, TableChoice choice) {
        return new TableFile(file, choice).open();
    }

    private Table open() {
        try {
            if (Files.isDirectory(file)) {
                throw new UserProblem(TableFile.class, "table.folder", null, name);
            }
            byte[] head;
            try (InputStream in = Files.newInputStream(file)) {
                head = in.readNBytes(HEAD);
            }
            if (head.length == 0) {
                throw new UserProblem(TableFile.class, "table.empty", null, name);
            }
            if (begins(head, ZIP) || begins(head, EMPTY_ZIP)) {
                return zip(head);
            }
            refuseOthers(head);
            return text(() -> Files.newInputStream(file), "", Files.size(file));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private void refuseOthers(byte[] head) {
        String key = begins(head, OLD_OFFICE) ? "table.oldExcel" : begins(head, PDF) ? "table.pdf" : begins(head, GZIP) ? "table.gzip"
                : begins(head, SQLITE) ? "table.database" : null;
        if (key != null) {
            throw new UserProblem(TableFile.class, key, null, name);
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && java.util.Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /** A workbook is a zip itself; another zip is opened where it holds one table. */
    private Table zip(byte[] head) throws IOException {
        List<String> all;
        try {
            all = names();
        } catch (IOException | IllegalArgumentException e) {
            namesOfEntries = WINDOWS_ZIP;
            try {
                all = names();
            } catch (IOException | IllegalArgumentException again) {
                String beginning = new String(head, StandardCharsets.ISO_8859_1);
                boolean workbook = beginning.contains("xl/") || beginning.contains(OFFICE_PARTS);
                throw new UserProblem(TableFile.class, workbook ? "table.badWorkbook" : "table.badZip", again, name);
            }
        }
        if (all.contains("xl/workbook.xml")) {
            try {
                for (String part : all) {
                    check(part);
                }
            } catch (IOException e) {
                throw new UserProblem(TableFile.class, "table.badWorkbook", e, name);
            }
            CountingStream counting = new CountingStream(Files.newInputStream(file));
            return XlsxTable.open(name, "", counting, choice.sheet(), counting::count, Files.size(file));
        }
        if (all.contains("content.xml")) {
            throw new UserProblem(TableFile.class, "table.openDocument", null, name);
        }
        if (all.contains(OFFICE_PARTS)) {
            throw new UserProblem(TableFile.class, "table.binary", null, name);
        }
        List<String> entries = tables(all);
        if (entries.size() != 1) {
            throw entries.isEmpty() ? new UserProblem(TableFile.class, "table.zipWithout", null, name)
                    : new UserProblem(TableFile.class, "table.zipWithMany", null, name, oneLine(String.join(", ", entries)));
        }
        String entry = entries.get(0);
        long size = check(entry);
        if (entry.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            CountingStream counting = new CountingStream(content(entry));
            return XlsxTable.open(name, entry, counting, choice.sheet(), counting::count, size);
        }
        return text(() -> content(entry), entry, size);
    }

    private List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), namesOfEntries)) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    /** Reads an entry through, for a zip tells damage to it only at its end; gives its length. */
    private long check(String entry) throws IOException {
        CRC32 sum = new CRC32();
        long length;
        try (ZipFile zip = new ZipFile(file.toFile(), namesOfEntries); InputStream in = new CheckedInputStream(open(zip, entry), sum)) {
            length = in.transferTo(OutputStream.nullOutputStream());
            if (zip.getEntry(entry).getCrc() != sum.getValue()) {
                throw new ZipException("damaged entry " + entry);
            }
        }
        return length;
    }

    /** An entry of the zip; closing it closes the zip. */
    private InputStream content(String entry) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), namesOfEntries);
        try {
            return new FilterInputStream(open(zip, entry)) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("no entry " + name);
        }
        return in;
    }

    /** Those that are tables; texts and JSON beside one that surely is are taken for what is said of it. */
    private static List<String> tables(List<String> all) {
        List<String> tables = all.stream().filter(TableFile::isTable).toList();
        List<String> sure = tables.stream().filter(entry -> NOTES.stream().noneMatch(entry.toLowerCase(Locale.ROOT)::endsWith)).toList();
        return sure.size() == 1 ? sure : tables;
    }

    private static boolean isTable(String entry) {
        String last = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !entry.startsWith("__MACOSX/") && !last.startsWith(".") && ENDINGS.stream().anyMatch(last::endsWith);
    }

    private interface Bytes {
        InputStream open() throws IOException;
    }

    private Table text(Bytes bytes, String entry, long size) throws IOException {
        byte[] sample;
        try (InputStream in = bytes.open()) {
            sample = in.readNBytes(TextSample.BYTES);
        }
        TextSample text = new TextSample(sample);
        if (sample.length == 0) {
            throw new UserProblem(TableFile.class, "table.empty", null, name);
        }
        refuseOthers(sample);
        Charset encoding = choice.encoding().map(text::inOrderOfMark).or(text::encoding).orElseThrow(() -> new UserProblem(TableFile.class, "table.binary", null, name));
        String beginning = new String(sample, text.markBytes(), sample.length - text.markBytes(), encoding);
        if (beginning.indexOf(0) >= 0) {
            throw new UserProblem(TableFile.class, "table.binary", null, name);
        }
        if (JSON_ARRAY.matcher(beginning).lookingAt()) {
            throw new UserProblem(TableFile.class, "table.noFeatures", null, name);
        }
        if (beginning.stripLeading().startsWith("{")) {
            Recognition found = new Recognition(Recognition.Kind.GEOJSON, encoding, (char) 0, entry, "", List.of());
            java.util.Set<String> properties;
            try (Reader in = reader(bytes.open(), encoding, text.markBytes())) {
                properties = GeoJsonTable.properties(name, in);
            }
            CountingStream counting = new CountingStream(bytes.open());
            return new GeoJsonTable(name, found, properties, reader(counting, encoding, text.markBytes()), counting::count, size);
        }
        if (beginning.isBlank() && sample.length < TextSample.BYTES) {
            throw new UserProblem(TableFile.class, "table.empty", null, name);
        }
        char separator = choice.separator().filter(c -> c != '"' && c != '\n' && c != '\r').orElseGet(() -> Separators.of(beginning));
        Recognition found = new Recognition(Recognition.Kind.CSV, encoding, separator, entry, "", List.of());
        CountingStream counting = new CountingStream(bytes.open());
        return new CsvTable(name, found, reader(counting, encoding, text.markBytes()), counting::count, size);
    }

    private static Reader reader(InputStream in, Charset encoding, int markBytes) throws IOException {
        in.skipNBytes(markBytes);
        return encoding.equals(StandardCharsets.UTF_8) ? new MixedReader(in) : new InputStreamReader(in, encoding);
    }

    /** A name or a message as a part of a sentence, which stands on one line. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    static UserProblem unreadable(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new UserProblem(TableFile.class, "table.noFile", e, name);
        }
        if (e instanceof AccessDeniedException) {
            return new UserProblem(TableFile.class, "table.denied", e, name);
        }
        if (e instanceof ZipException || e instanceof java.io.EOFException) {
            return new UserProblem(TableFile.class, "table.badZip", e, name);
        }
        return new UserProblem(TableFile.class, "table.unreadable", e, name, oneLine(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
    }
}

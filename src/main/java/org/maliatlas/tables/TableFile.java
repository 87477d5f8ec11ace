package org.maliatlas.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.maliatlas.words.UserProblem;

/** Opens a file as a table, whatever sort of table it turns out to be. What it is told by is what is in it, not its name. */
public final class TableFile {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".tab", ".xlsx", ".geojson", ".json");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] SQLITE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final TableChoice choice;
    private final String name;

    private TableFile(Path file, TableChoice choice) {
        this.file = file;
        this.choice = choice;
        this.name = file.getFileName().toString();
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
                head = in.readNBytes(16);
            }
            if (head.length == 0) {
                throw new UserProblem(TableFile.class, "table.empty", null, name);
            }
            if (begins(head, ZIP) || begins(head, EMPTY_ZIP)) {
                return zip();
            }
            refuseOthers(head);
            return text(() -> Files.newInputStream(file), "");
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
    private Table zip() throws IOException {
        List<String> entries = new java.util.ArrayList<>();
        boolean workbook = false;
        boolean openDocument = false;
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                workbook |= entry.getName().equals("xl/workbook.xml");
                openDocument |= entry.getName().equals("content.xml");
                if (isTable(entry.getName())) {
                    entries.add(entry.getName());
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new UserProblem(TableFile.class, "table.badZip", e, name);
        }
        if (workbook) {
            CountingStream counting = new CountingStream(Files.newInputStream(file));
            return XlsxTable.open(name, "", counting, choice.sheet(), counting::count, Files.size(file));
        }
        if (openDocument) {
            throw new UserProblem(TableFile.class, "table.openDocument", null, name);
        }
        if (entries.size() != 1) {
            throw entries.isEmpty() ? new UserProblem(TableFile.class, "table.zipWithout", null, name)
                    : new UserProblem(TableFile.class, "table.zipWithMany", null, name, String.join(", ", entries));
        }
        String entry = entries.get(0);
        if (entry.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            CountingStream counting = new CountingStream(Files.newInputStream(file));
            return XlsxTable.open(name, entry, entryOf(counting, entry), choice.sheet(), counting::count, Files.size(file));
        }
        return text(() -> Files.newInputStream(file), entry);
    }

    private static boolean isTable(String entry) {
        String last = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !entry.startsWith("__MACOSX/") && !last.startsWith(".") && ENDINGS.stream().anyMatch(last::endsWith);
    }

    private static InputStream entryOf(InputStream in, String wanted) throws IOException {
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(wanted)) {
                return zip;
            }
        }
        zip.close();
        throw new ZipException("no entry " + wanted);
    }

    private interface Bytes {
        InputStream open() throws IOException;
    }

    private Table text(Bytes bytes, String entry) throws IOException {
        byte[] sample;
        try (InputStream in = content(bytes.open(), entry)) {
            sample = in.readNBytes(TextSample.BYTES);
        }
        TextSample text = new TextSample(sample);
        if (sample.length == 0) {
            throw new UserProblem(TableFile.class, "table.empty", null, name);
        }
        Charset encoding = choice.encoding().or(text::encoding).orElseThrow(() -> new UserProblem(TableFile.class, "table.binary", null, name));
        String beginning = new String(sample, text.markBytes(), sample.length - text.markBytes(), encoding);
        CountingStream counting = new CountingStream(bytes.open());
        if (beginning.stripLeading().startsWith("{")) {
            Recognition found = new Recognition(Recognition.Kind.GEOJSON, encoding, (char) 0, entry, "", List.of());
            java.util.Set<String> properties;
            try (Reader in = reader(content(bytes.open(), entry), encoding, text.markBytes())) {
                properties = GeoJsonTable.properties(name, in);
            }
            return new GeoJsonTable(name, found, properties, reader(content(counting, entry), encoding, text.markBytes()), counting::count, Files.size(file));
        }
        if (beginning.isBlank()) {
            throw new UserProblem(TableFile.class, "table.empty", null, name);
        }
        char separator = choice.separator().orElseGet(() -> Separators.of(beginning));
        Recognition found = new Recognition(Recognition.Kind.CSV, encoding, separator, entry, "", List.of());
        return new CsvTable(name, found, reader(content(counting, entry), encoding, text.markBytes()), counting::count, Files.size(file));
    }

    private static InputStream content(InputStream in, String entry) throws IOException {
        return entry.isEmpty() ? in : entryOf(in, entry);
    }

    private static Reader reader(InputStream in, Charset encoding, int markBytes) throws IOException {
        in.skipNBytes(markBytes);
        return encoding.equals(StandardCharsets.UTF_8) ? new MixedReader(in) : new InputStreamReader(in, encoding);
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
        return new UserProblem(TableFile.class, "table.unreadable", e, name, String.valueOf(e.getMessage()));
    }
}

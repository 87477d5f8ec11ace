package org.maliatlas.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;

/** A file read to its end: its rows, up to the problem that ended them, if one did. */
record TableReading(Recognition recognition, List<TableRow> rows, UserProblem problem) {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static TableReading of(Path file, TableChoice choice) {
        List<TableRow> rows = new ArrayList<>();
        Recognition recognition = null;
        try (Table table = TableFile.open(file, choice)) {
            recognition = table.recognition();
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
            assertThat(table.next()).as("asked again after the last row").isNull();
            return new TableReading(recognition, rows, null);
        } catch (UserProblem e) {
            checkSentences(e);
            return new TableReading(recognition, rows, e);
        }
    }

    static TableReading of(byte[] bytes, TableChoice choice) {
        Path file = null;
        try {
            file = Files.createTempFile("table", ".tmp");
            Files.write(file, bytes);
            return of(file, choice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (file != null) {
                file.toFile().delete();
            }
        }
    }

    static TableReading of(byte[] bytes) {
        return of(bytes, TableChoice.NONE);
    }

    static TableReading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static TableReading ofSheet(byte[] bytes, String sheet) {
        return of(bytes, new TableChoice(Optional.empty(), Optional.empty(), Optional.of(sheet)));
    }

    static void checkSentences(UserProblem problem) {
        for (Language language : Language.values()) {
            assertThat(problem.in(language)).isNotBlank().doesNotContainPattern("[\\r\\n\\u0085\\u2028\\u2029]").doesNotContain("{0}", "null");
        }
    }

    List<List<String>> cells() {
        assertThat(problem).as("the problem that ended the table").isNull();
        return rows.stream().map(TableRow::cells).toList();
    }

    List<Long> numbers() {
        return rows.stream().map(TableRow::number).toList();
    }

    String key() {
        assertThat(problem).as("a problem instead of the rows %s", rows).isNotNull();
        return problem.key();
    }

    String sentence() {
        assertThat(problem).as("a problem instead of the rows %s", rows).isNotNull();
        return problem.in(Language.EN);
    }

    /** Names and contents of entries, by turns; a content is a String or a byte[]. */
    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(namesAndContents[i + 1] instanceof byte[] b ? b : ((String) namesAndContents[i + 1]).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}

package org.maliatlas.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongSupplier;
import org.maliatlas.words.UserProblem;

/** A table of separated values. */
final class CsvTable implements Table {
    /** No row of a real table is longer; without a limit, a quotation mark that is never closed would take all memory. */
    static final int LONGEST_ROW = 1 << 22;

    private final String name;
    private final Recognition recognition;
    private final QuoteCount text;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final LongSupplier bytesRead;
    private final long bytesInAll;
    private int cellsOfFirst = -1;
    private long lastLine;

    CsvTable(String name, Recognition recognition, Reader in, LongSupplier bytesRead, long bytesInAll) {
        this.name = name;
        this.recognition = recognition;
        this.text = new QuoteCount(in);
        this.reader = CsvReader.builder().fieldSeparator(recognition.separator()).allowMissingFields(true).allowExtraFields(true)
                .maxBufferSize(LONGEST_ROW).ofCsvRecord(text);
        this.rows = reader.iterator();
        this.bytesRead = bytesRead;
        this.bytesInAll = bytesInAll;
    }

    @Override
    public Recognition recognition() {
        return recognition;
    }

    @Override
    public TableRow next() {
        try {
            while (rows.hasNext()) {
                TableRow row = row(rows.next());
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw new UserProblem(CsvTable.class, "table.broken", e, name, lastLine + 1);
        } catch (UncheckedIOException e) {
            throw TableFile.unreadable(name, e.getCause());
        }
    }

    private TableRow row(CsvRecord csv) {
        List<String> cells = csv.getFields();
        lastLine = csv.getStartingLineNumber();
        if (cellsOfFirst < 0) {
            cellsOfFirst = cells.size();
        }
        String last = cells.get(cells.size() - 1);
        if (cells.size() != cellsOfFirst && last.indexOf('\n') >= 0 && !rows.hasNext() && text.isOdd()) {
            throw new UserProblem(CsvTable.class, "table.openQuote", null, name, lastLine);
        }
        boolean mixed = cells.stream().anyMatch(MixedReader::isMixed);
        return new TableRow(lastLine, mixed ? cells.stream().map(MixedReader::mend).toList() : cells, mixed);
    }

    @Override
    public long bytesRead() {
        return bytesRead.getAsLong();
    }

    @Override
    public long bytesInAll() {
        return bytesInAll;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw TableFile.unreadable(name, e);
        }
    }

    /** Counts quotation marks: an odd number in all means that one is never closed. */
    private static final class QuoteCount extends Reader {
        private final Reader in;
        private long quotes;

        QuoteCount(Reader in) {
            this.in = in;
        }

        boolean isOdd() {
            return (quotes & 1) == 1;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            for (int i = from; i < from + read; i++) {
                if (into[i] == '"') {
                    quotes++;
                }
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

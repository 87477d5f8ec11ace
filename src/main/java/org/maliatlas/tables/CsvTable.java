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
    private final Quotes text;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final LongSupplier bytesRead;
    private final long bytesInAll;
    private int cellsOfFirst = -1;
    /** The line after the last row; blank lines are rows here. */
    private long nextLine = 1;
    private UserProblem problem;

    CsvTable(String name, Recognition recognition, Reader in, LongSupplier bytesRead, long bytesInAll) {
        this.name = name;
        this.recognition = recognition;
        this.text = new Quotes(in, recognition.separator());
        this.reader = CsvReader.builder().fieldSeparator(recognition.separator()).maxBufferSize(LONGEST_ROW).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text);
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
        if (problem != null) {
            throw problem;
        }
        try {
            while (rows.hasNext()) {
                TableRow row = row(rows.next());
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException e) {
            problem = broken(nextLine, e);
        } catch (UncheckedIOException e) {
            problem = TableFile.unreadable(name, e.getCause());
        } catch (UserProblem e) {
            problem = e;
        }
        throw problem;
    }

    private TableRow row(CsvRecord csv) {
        List<String> cells = csv.getFields();
        long line = csv.getStartingLineNumber();
        if (text.endedInQuotes() && !rows.hasNext()) {
            throw new UserProblem(CsvTable.class, "table.openQuote", null, name, text.lineOfQuote());
        }
        long breaks = cells.stream().mapToLong(CsvTable::lineBreaks).sum();
        nextLine = line + breaks + 1;
        boolean mixed = cells.stream().anyMatch(MixedReader::isMixed);
        TableRow row = new TableRow(line, mixed ? cells.stream().map(MixedReader::mend).toList() : cells, mixed);
        if (cellsOfFirst < 0 && !row.isBlank()) {
            cellsOfFirst = cells.size();
        }
        boolean ragged = cellsOfFirst >= 0 && cells.size() != cellsOfFirst;
        if (ragged && breaks > 0 && cells.stream().mapToLong(CsvTable::quotes).sum() % 2 == 1 || cells.stream().anyMatch(cell -> cell.indexOf(0) >= 0)) {
            throw broken(line, null);
        }
        return row;
    }

    private UserProblem broken(long line, Exception cause) {
        return new UserProblem(CsvTable.class, "table.broken", cause, name, line);
    }

    private static long quotes(String cell) {
        return cell.chars().filter(c -> c == '"').count();
    }

    private static long lineBreaks(String cell) {
        long breaks = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\r' || c == '\n' && (i == 0 || cell.charAt(i - 1) != '\r')) {
                breaks++;
            }
        }
        return breaks;
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

    /** Follows the quotation marks as the parser does, to tell where one was opened that the file's end left open. */
    private static final class Quotes extends Reader {
        private enum Place { CELL_START, PLAIN, QUOTED, AFTER_QUOTE }

        private final Reader in;
        private final char separator;
        private Place place = Place.CELL_START;
        private char last;
        private long line = 1;
        private long lineOfQuote;
        private boolean ended;

        Quotes(Reader in, char separator) {
            this.in = in;
            this.separator = separator;
        }

        boolean endedInQuotes() {
            return ended && place == Place.QUOTED;
        }

        long lineOfQuote() {
            return lineOfQuote;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            ended |= read < 0;
            for (int i = from; i < from + read; i++) {
                follow(into[i]);
            }
            return read;
        }

        private void follow(char c) {
            boolean lineBreak = c == '\r' || c == '\n';
            if (c == '\r' || c == '\n' && last != '\r') {
                line++;
            }
            last = c;
            if (place == Place.QUOTED) {
                place = c == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
            } else if (c == separator || lineBreak) {
                place = Place.CELL_START;
            } else if (c == '"' && place != Place.PLAIN) {
                lineOfQuote = place == Place.CELL_START ? line : lineOfQuote;
                place = Place.QUOTED;
            } else if (place == Place.CELL_START) {
                place = Place.PLAIN;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

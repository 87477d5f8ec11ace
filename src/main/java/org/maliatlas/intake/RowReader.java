package org.maliatlas.intake;

import java.util.ArrayList;
import java.util.List;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Source;
import org.maliatlas.store.PreparedIncident;
import org.maliatlas.tables.Table;
import org.maliatlas.tables.TableRow;

/** Reads a file's rows as incidents, one after the other, with what is to be said of each. Used by one thread. */
final class RowReader implements AutoCloseable {
    private static final List<String> IDS = List.of("event_id_cnty", "data_id", "eventid", "id");

    private final Table table;
    private final Header header;
    private final RowFormat format;
    private final RowChecks checks;
    private final PreparedIncident.Preparer preparer;
    private Pending pending;
    /** A row that was refused while the one before it was still to be handed out. */
    private Read held;

    /** A row read, that the next may go on with. */
    private record Pending(long number, Draft draft, Cells cells, List<Remark> remarks) {
    }

    /**
     * A row that was read.
     *
     * @param number where it stands in the file
     * @param incident what it became, or null where it is not taken
     * @param id the dataset's own id, for the report; may be empty
     * @param place its place, for the report; may be empty
     * @param remarks what is to be said of it
     * @param joined rows that went into it besides its own
     */
    record Read(long number, PreparedIncident incident, String id, String place, List<Remark> remarks, int joined) {
    }

    RowReader(Table table, Header header, RowFormat format, RowChecks checks, Source dataset) {
        this.table = table;
        this.header = header;
        this.format = format;
        this.checks = checks;
        this.preparer = new PreparedIncident.Preparer(dataset);
    }

    Table table() {
        return table;
    }

    /** The next row, or null after the last. */
    Read next() {
        if (held != null) {
            Read refused = held;
            held = null;
            return refused;
        }
        int joined = 0;
        while (true) {
            TableRow row = table.next();
            if (row == null) {
                Pending last = pending;
                pending = null;
                return last == null ? null : finished(last, joined);
            }
            List<Remark> remarks = new ArrayList<>(2);
            Cells cells = new Cells(header, cells(row), row.number(), remarks);
            if (pending != null && row.cells().size() >= header.names().size() && format.continues(pending.draft, cells)) {
                joined++;
                continue;
            }
            Pending before = pending;
            pending = null;
            Read refused = null;
            try {
                requireWhole(row);
                if (row.mixedEncoding()) {
                    cells.warn("mixedEncoding");
                }
                pending = new Pending(row.number(), format.read(cells), cells, remarks);
            } catch (Refusal e) {
                remarks.add(e.remark());
                refused = new Read(row.number(), null, id(cells), "", remarks, 0);
            }
            if (before != null) {
                held = refused;
                return finished(before, joined);
            }
            if (refused != null) {
                return refused;
            }
        }
    }

    /** The id of a row that could not be read whole, for the report. */
    private static String id(Cells cells) {
        return IDS.stream().map(cells::text).filter(id -> !id.isEmpty()).findFirst().orElse("");
    }

    /** Spreadsheets leave out empty cells at a row's end, or add some. */
    private List<String> cells(TableRow row) {
        int wanted = header.names().size();
        if (row.cells().size() == wanted) {
            return row.cells();
        }
        List<String> cells = new ArrayList<>(row.cells().subList(0, Math.min(wanted, row.cells().size())));
        while (cells.size() < wanted) {
            cells.add("");
        }
        return cells;
    }

    private void requireWhole(TableRow row) {
        int wanted = header.names().size();
        boolean tooLong = row.cells().size() > wanted && row.cells().subList(wanted, row.cells().size()).stream().anyMatch(cell -> !cell.isBlank());
        if (row.cells().size() < wanted || tooLong) {
            throw Refusal.of("ragged", row.cells().size(), wanted);
        }
    }

    private Read finished(Pending row, int joined) {
        try {
            Incident incident = checks.incident(row.draft, row.cells);
            return new Read(row.number, preparer.prepare(incident), row.draft.id, row.draft.place, row.remarks, joined);
        } catch (Refusal e) {
            row.remarks.add(e.remark());
            return new Read(row.number, null, row.draft.id, row.draft.place, row.remarks, joined);
        }
    }

    @Override
    public void close() {
        table.close();
    }
}

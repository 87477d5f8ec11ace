package org.maliatlas.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maliatlas.store.Batch;

/**
 * What became of a file's rows: counts of all, and the rows themselves that need a look, at most {@value #MOST} of each
 * status. All of them are in the report that is saved as CSV.
 */
public final class IntakeReport {
    /** Rows kept of each status. */
    public static final int MOST = 5000;

    private final Map<RowStatus, Long> counts = new EnumMap<>(RowStatus.class);
    private final List<RowEntry> entries = new ArrayList<>();
    private final Map<RowStatus, Integer> kept = new EnumMap<>(RowStatus.class);
    private long read;
    private long warned;
    private long swapped;

    void add(RowEntry entry, int rows) {
        read += rows;
        counts.merge(entry.status(), 1L, Long::sum);
        if (entry.isWarned()) {
            warned++;
        }
        if (entry.remarks().stream().anyMatch(remark -> remark.key().equals("swapped"))) {
            swapped++;
        }
        boolean plain = entry.remarks().isEmpty() && (entry.status() == RowStatus.ADDED || entry.status() == RowStatus.UNCHANGED);
        if (!plain && kept.merge(entry.status(), 1, Integer::sum) <= MOST) {
            entries.add(entry);
        }
    }

    /** How many rows have a status. */
    public long count(RowStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** Rows read. */
    public long read() {
        return read;
    }

    /** Rows taken with a warning. */
    public long warned() {
        return warned;
    }

    /** Rows refused whose coordinates lie in Mali when they are swapped. */
    public long swapped() {
        return swapped;
    }

    /** The rows that need a look, in their order. */
    public List<RowEntry> entries() {
        return List.copyOf(entries);
    }

    /** The counts as they are kept with the batch. */
    public Batch.Counts counts() {
        return new Batch.Counts(read, count(RowStatus.ADDED), count(RowStatus.CHANGED), count(RowStatus.UNCHANGED), count(RowStatus.WITHDRAWN),
                warned, count(RowStatus.REFUSED), count(RowStatus.LEFT_OUT));
    }
}

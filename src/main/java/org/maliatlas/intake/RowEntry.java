package org.maliatlas.intake;

import java.util.List;

/**
 * A line of the intake report.
 *
 * @param row where the row stands in the file; 0 for what the file lacks
 * @param status what became of it
 * @param id the dataset's own id; may be empty
 * @param place its place; may be empty
 * @param remarks reasons and warnings
 */
public record RowEntry(long row, RowStatus status, String id, String place, List<Remark> remarks) {
    public RowEntry {
        remarks = List.copyOf(remarks);
    }

    /** Whether it was taken with a warning. */
    public boolean isWarned() {
        return !remarks.isEmpty() && status != RowStatus.REFUSED && status != RowStatus.LEFT_OUT;
    }
}

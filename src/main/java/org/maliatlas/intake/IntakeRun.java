package org.maliatlas.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.maliatlas.store.Fate;
import org.maliatlas.store.ImportWriter;
import org.maliatlas.store.KeyNumbers;
import org.maliatlas.words.UserProblem;

/**
 * Puts a file's rows into a database, or rehearses it. One thread reads and understands the rows, the caller's writes them;
 * between them stand a few hundred rows, so that memory does not grow with the file.
 */
public final class IntakeRun {
    private static final int ROWS_AT_ONCE = 200;
    private static final int BUNCHES = 6;

    private final IntakePlan plan;
    private final ImportWriter writer;
    private final Consumer<RowEntry> listener;
    private final boolean keepLacking;
    private final IntakeReport report = new IntakeReport();
    private final KeyNumbers rowsOfIds = new KeyNumbers();

    /** What a run tells while it goes on. */
    public interface Progress {
        /**
         * @param rows rows read so far
         * @param share share of the file read so far, 0 to 1
         */
        void at(long rows, double share);

        /** Whether the run shall end, leaving nothing behind. */
        boolean isCancelled();
    }

    /** Rows that were read together. */
    private record Bunch(List<RowReader.Read> rows, double share, Throwable failure, boolean last) {
    }

    /**
     * @param writer of an import that was begun, or rehearsed
     * @param listener is told of each row
     * @param keepLacking whether incidents of the version before that this file lacks stay in force
     */
    public IntakeRun(IntakePlan plan, ImportWriter writer, Consumer<RowEntry> listener, boolean keepLacking) {
        this.plan = plan;
        this.writer = writer;
        this.listener = listener;
        this.keepLacking = keepLacking;
    }

    /**
     * Runs it to its end; the caller commits.
     *
     * @throws UserProblem where the file or the database fails
     * @throws CancellationException where it was cancelled
     */
    public IntakeReport run(Progress progress) {
        BlockingQueue<Bunch> bunches = new ArrayBlockingQueue<>(BUNCHES);
        Thread reader = new Thread(() -> read(bunches), "rows of " + plan.fileName());
        reader.setDaemon(true);
        reader.start();
        try {
            for (Bunch bunch = bunches.take(); ; bunch = bunches.take()) {
                bunch.rows.forEach(this::put);
                if (bunch.failure instanceof RuntimeException failure) {
                    throw failure;
                }
                if (bunch.failure instanceof Error error) {
                    throw error;
                }
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                progress.at(report.read(), bunch.share);
                if (bunch.last) {
                    break;
                }
            }
            writer.withdrawLacking(!keepLacking, (id, place, firstDay) -> {
                if (!keepLacking) {
                    tell(new RowEntry(0, RowStatus.WITHDRAWN, id, place, List.of(Remark.warning("withdrawn", firstDay.toString()))), 0);
                }
            });
            return report;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            reader.interrupt();
        }
    }

    private void read(BlockingQueue<Bunch> bunches) {
        try {
            double share = 0;
            List<RowReader.Read> rows = new ArrayList<>(ROWS_AT_ONCE);
            Throwable failure = null;
            try (RowReader reader = plan.open(LocalDate.now())) {
                for (RowReader.Read row = reader.next(); row != null; row = reader.next()) {
                    rows.add(row);
                    if (rows.size() == ROWS_AT_ONCE) {
                        share = Math.min(1, reader.table().bytesRead() / (double) Math.max(1, reader.table().bytesInAll()));
                        bunches.put(new Bunch(rows, share, null, false));
                        rows = new ArrayList<>(ROWS_AT_ONCE);
                    }
                }
                share = 1;
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            while (!bunches.offer(new Bunch(rows, share, failure, true), 1, TimeUnit.SECONDS)) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(RowReader.Read row) {
        int rows = 1 + row.joined();
        if (row.incident() == null) {
            boolean leftOut = row.remarks().stream().anyMatch(remark -> remark.weight() == Remark.Weight.LEFT_OUT);
            tell(new RowEntry(row.number(), leftOut ? RowStatus.LEFT_OUT : RowStatus.REFUSED, row.id(), row.place(), row.remarks()), rows);
            return;
        }
        int before = rowsOfIds.add(row.incident().incident().id(), (int) row.number());
        if (before >= 0) {
            tell(refused(row, Refusal.of("idTwice", before)), rows);
            return;
        }
        Fate fate = writer.put(row.incident());
        if (fate == Fate.OF_ANOTHER_DATASET) {
            boolean own = plan.kind() == FileKind.ATLAS;
            tell(own ? new RowEntry(row.number(), RowStatus.UNCHANGED, row.id(), row.place(), List.of(Remark.warning("ofAnotherDataset")))
                    : refused(row, Refusal.of("idTaken")), rows);
            return;
        }
        RowStatus status = switch (fate) {
            case ADDED -> RowStatus.ADDED;
            case CHANGED -> RowStatus.CHANGED;
            default -> RowStatus.UNCHANGED;
        };
        tell(new RowEntry(row.number(), status, row.id(), row.place(), row.remarks()), rows);
    }

    private static RowEntry refused(RowReader.Read row, Refusal refusal) {
        List<Remark> remarks = new ArrayList<>(row.remarks());
        remarks.add(refusal.remark());
        return new RowEntry(row.number(), RowStatus.REFUSED, row.id(), row.place(), remarks);
    }

    private void tell(RowEntry entry, int rows) {
        report.add(entry, rows);
        listener.accept(entry);
    }
}

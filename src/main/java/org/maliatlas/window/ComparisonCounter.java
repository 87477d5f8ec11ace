package org.maliatlas.window;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.ComparisonTable;
import org.maliatlas.query.Dataset;

/** Counts both sides of a comparison on a thread of its own, since kinds are counted one incident at a time. Only the newest wish counts. */
final class ComparisonCounter {
    private static final long LONGEST_COUNT_S = 5;

    private final Answer ours;
    private final Answer theirs;
    private final Consumer<ComparisonTable> handOver;
    private final AtomicReference<AtlasState> wish = new AtomicReference<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "comparison counter");
        thread.setDaemon(true);
        return thread;
    });

    /** @param handOver takes a finished table, on the JavaFX thread */
    ComparisonCounter(Dataset dataset, Consumer<ComparisonTable> handOver) {
        this.ours = new Answer(dataset);
        this.theirs = new Answer(dataset);
        this.handOver = handOver;
    }

    /** Asks for the table of a state with a comparison. */
    void ask(AtlasState state) {
        if (wish.getAndSet(state) == null && !worker.isShutdown()) {
            worker.execute(this::count);
        }
    }

    private void count() {
        AtlasState now = wish.getAndSet(null);
        ours.ask(now);
        theirs.ask(now.otherSide().orElseThrow());
        ComparisonTable table = ComparisonTable.of(ours, theirs);
        Platform.runLater(() -> handOver.accept(table));
    }

    /** Ends the work; afterwards nothing is read of the dataset any more. */
    void close() {
        worker.shutdownNow();
        try {
            worker.awaitTermination(LONGEST_COUNT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

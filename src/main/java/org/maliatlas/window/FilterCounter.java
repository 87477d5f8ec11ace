package org.maliatlas.window;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;

/**
 * Counts on a thread of its own what each filter would leave. Only the newest wish counts: what was asked for meanwhile is skipped, and
 * between two counts the thread rests, so that a drag of the timeline has the machine.
 */
final class FilterCounter<T> {
    private static final long REST_MS = 90;
    private static final long LONGEST_COUNT_MS = 5000;

    private final Dataset dataset;
    private final BiFunction<Answer, AtlasState, T> counting;
    private final Consumer<T> handOver;
    private final Object lock = new Object();
    private final Thread worker;
    private AtlasState wish;
    private boolean closed;

    /**
     * @param counting counts for a state, with an answer that is kept for it
     * @param handOver takes the counts, on the JavaFX thread
     */
    FilterCounter(Dataset dataset, BiFunction<Answer, AtlasState, T> counting, Consumer<T> handOver) {
        this.counting = counting;
        this.dataset = dataset;
        this.handOver = handOver;
        this.worker = new Thread(this::work, "filter counts");
        worker.setDaemon(true);
        worker.start();
    }

    /** Asks for the counts of a state's question. */
    void ask(AtlasState state) {
        synchronized (lock) {
            wish = state;
            lock.notifyAll();
        }
    }

    /** Ends the work; afterwards nothing is read of the dataset any more. */
    void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        try {
            worker.join(LONGEST_COUNT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        Answer answer = null;
        try {
            while (true) {
                AtlasState now;
                synchronized (lock) {
                    while (wish == null && !closed) {
                        lock.wait();
                    }
                    if (closed) {
                        return;
                    }
                    now = wish;
                    wish = null;
                }
                answer = answer == null ? new Answer(dataset) : answer;
                count(answer, now);
                rest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void count(Answer answer, AtlasState state) {
        try {
            T counts = counting.apply(answer, state);
            Platform.runLater(() -> handOver.accept(counts));
        } catch (RuntimeException e) {
            // One count that fails must not be the last.
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private void rest() throws InterruptedException {
        long until = System.nanoTime() + REST_MS * 1_000_000;
        synchronized (lock) {
            for (long left = REST_MS; left > 0 && !closed; left = (until - System.nanoTime()) / 1_000_000) {
                lock.wait(left);
            }
        }
    }
}

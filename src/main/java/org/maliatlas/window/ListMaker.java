package org.maliatlas.window;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Lister;
import org.maliatlas.query.Listing;
import org.maliatlas.query.SortBy;

/**
 * Lists and sorts on a thread of its own. Only the newest wish counts: one for the same order waits until the list in work is handed over,
 * one for another order ends it. Between two lists the thread rests, so that a drag of the timeline has the machine.
 */
final class ListMaker {
    private static final long REST_MS = 90;
    private static final long LONGEST_LIST_MS = 5000;

    private record Wish(AtlasState state, List<SortBy> by) {
    }

    private final Dataset dataset;
    private final Consumer<Listing> handOver;
    private final Object lock = new Object();
    private final Thread worker;
    private Wish wish;
    private boolean closed;

    /** @param handOver takes a list, on the JavaFX thread */
    ListMaker(Dataset dataset, Consumer<Listing> handOver) {
        this.dataset = dataset;
        this.handOver = handOver;
        this.worker = new Thread(this::work, "list of incidents");
        worker.setDaemon(true);
        worker.start();
    }

    /** Asks for the list of what answers a state's question. */
    void ask(AtlasState state, List<SortBy> by) {
        synchronized (lock) {
            wish = new Wish(state, List.copyOf(by));
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
            worker.join(LONGEST_LIST_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        Lister lister = null;
        try {
            while (true) {
                Wish now;
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
                lister = lister == null ? new Lister(dataset) : lister;
                make(lister, now);
                rest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Lister lister, Wish now) {
        try {
            Listing made = lister.list(now.state, now.by, () -> isStale(now));
            Platform.runLater(() -> handOver.accept(made));
        } catch (CancellationException e) {
            // Another order is wanted by now: it is made next.
            return;
        } catch (RuntimeException e) {
            // One list that fails must not be the last.
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private boolean isStale(Wish now) {
        synchronized (lock) {
            return closed || wish != null && !wish.by.equals(now.by);
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

package org.maliatlas.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.FramePainter;
import org.maliatlas.cartography.Legend;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;

/**
 * Paints pictures on a thread of its own. Only the newest wish counts: what was asked for meanwhile is skipped. A finished
 * picture is handed over on the JavaFX thread, and its buffer is not touched again before the next one has been.
 */
final class PicturePainter {
    /** A finished picture. */
    record Picture(AtlasState state, Viewport viewport, int[] argb, Legend legend) {
    }

    private record Wish(AtlasState state, Viewport viewport) {
    }

    private final BaseMap map;
    private final Answer answer;
    /** Of the other side, where the change is shown; made when it first is. */
    private Answer other;
    private final Dataset dataset;
    private FramePainter frames;
    private final Consumer<Picture> handOver;
    private final Semaphore free = new Semaphore(1);
    private static final long LONGEST_PICTURE_MS = 5000;
    private final Thread worker;
    private final Object lock = new Object();
    private Wish wish;
    private CompletableFuture<BaseImage> early;
    private boolean closed;
    private BaseImage base;
    private final int[][] buffers = new int[2][0];
    private int next;

    /** @param handOver takes a finished picture, on the JavaFX thread */
    PicturePainter(BaseMap map, Dataset dataset, Consumer<Picture> handOver) {
        this.map = map;
        this.answer = new Answer(dataset);
        this.dataset = dataset;
        this.handOver = handOver;
        this.worker = new Thread(this::work, "picture painter");
        worker.setDaemon(true);
        worker.start();
    }

    /** Takes over a base map that is being painted already; the first picture is painted on it, even where it is not quite the one asked for. */
    void startWith(CompletableFuture<BaseImage> base) {
        synchronized (lock) {
            early = base;
        }
    }

    /** Asks for a picture of a state. */
    void ask(AtlasState state, Viewport viewport) {
        synchronized (lock) {
            wish = new Wish(state, viewport);
            lock.notifyAll();
        }
    }

    /** Ends the work; afterwards nothing is read of the dataset any more. */
    void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        // It may wait for this very thread to take its last picture.
        worker.interrupt();
        try {
            worker.join(LONGEST_PICTURE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
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
                try {
                    paint(now);
                } catch (RuntimeException e) {
                    // One picture that fails must not be the last: the next change asks for another.
                    Thread thread = Thread.currentThread();
                    thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void paint(Wish now) throws InterruptedException {
        if (frames == null) {
            frames = new FramePainter(map, dataset);
            if (takeEarly() && !base.fits(now.state, now.viewport)) {
                hand(new Wish(now.state, base.viewport()));
            }
        }
        if (base == null || !base.fits(now.state, now.viewport)) {
            base = BaseImage.of(map, now.state, now.viewport);
        }
        hand(now);
    }

    private boolean takeEarly() {
        CompletableFuture<BaseImage> taken;
        synchronized (lock) {
            taken = early;
            early = null;
        }
        try {
            base = taken == null ? null : taken.join();
        } catch (CompletionException e) {
            // What is wrong with it shows again when the picture itself is painted.
            base = null;
        }
        return base != null;
    }

    private void askOther(AtlasState state) {
        if (state.showsDifference()) {
            other = other == null ? new Answer(dataset) : other;
            other.ask(state.otherSide().orElseThrow());
            frames.against(other);
        }
    }

    /** Paints a wish over the present base and hands it over. */
    private void hand(Wish now) throws InterruptedException {
        answer.ask(now.state);
        askOther(now.state);
        int pixels = now.viewport.widthPx() * now.viewport.heightPx();
        free.acquire();
        boolean handedOver = false;
        try {
            if (buffers[next].length != pixels) {
                buffers[next] = new int[pixels];
            }
            int[] argb = buffers[next];
            frames.paint(base, answer, argb);
            Legend legend = frames.legend();
            next = 1 - next;
            Platform.runLater(() -> {
                handOver.accept(new Picture(now.state, now.viewport, argb, legend));
                free.release();
            });
            handedOver = true;
        } finally {
            if (!handedOver) {
                free.release();
            }
        }
    }
}

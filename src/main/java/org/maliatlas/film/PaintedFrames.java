package org.maliatlas.film;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.maliatlas.snapshot.FilmPages;

/** The pictures of a film in their order, painted on two threads a little ahead of whoever takes them. To be closed. */
final class PaintedFrames implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int AHEAD = 3;

    private final FilmPages pages;
    private final FilmProgress progress;
    private final ThreadLocal<IntFunction<BufferedImage>> painter;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "film");
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<Future<BufferedImage>> ahead = new ArrayDeque<>();
    private int begun;
    private int taken;

    PaintedFrames(FilmPages pages, FilmProgress progress) {
        this.pages = pages;
        this.progress = progress;
        this.painter = ThreadLocal.withInitial(pages::painter);
    }

    boolean hasNext() {
        return taken < pages.count();
    }

    /**
     * The next picture as opaque RGB; the progress is told of those before.
     *
     * @throws CancellationException where no more is wanted
     */
    int[] next() {
        progress.at(taken, pages.count());
        if (progress.isCancelled()) {
            throw new CancellationException("the film is not wanted");
        }
        while (begun < pages.count() && ahead.size() < AHEAD) {
            int index = begun++;
            ahead.add(threads.submit(() -> painter.get().apply(index)));
        }
        taken++;
        try {
            BufferedImage image = ahead.remove().get();
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

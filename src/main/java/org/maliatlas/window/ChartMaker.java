package org.maliatlas.window;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.charts.ChartMarks;
import org.maliatlas.charts.ChartPainter;
import org.maliatlas.charts.PixelSheet;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.ChartCount;
import org.maliatlas.query.ChartNumbers;
import org.maliatlas.query.CountsByRow;
import org.maliatlas.query.Dataset;

/**
 * Counts and paints charts on a thread of its own. Only the newest wish counts. Between two charts the thread rests, so that a drag of
 * the timeline has the machine.
 */
final class ChartMaker {
    private static final long REST_MS = 60;
    private static final long LONGEST_CHART_MS = 5000;
    private static final double PAD = 10;
    private static final int TALLEST = 4000;
    private static final double HIGHEST = 1.3;

    /**
     * What is wanted.
     *
     * @param width breadth in points
     * @param height the height that there is; a chart that needs more becomes higher
     * @param scale pixels to a point
     */
    record Wish(AtlasState state, Chart chart, double width, double height, double scale) {
    }

    /** A chart that is ready: its pixels, ARGB, and what a hand can reach in it. */
    record Made(Wish wish, ChartNumbers numbers, int[] argb, int widthPx, int heightPx, ChartMarks marks) {
    }

    private final Dataset dataset;
    private final ChartPainter painter;
    private final Lettering lettering;
    private final Consumer<Made> handOver;
    private final Object lock = new Object();
    private final Thread worker;
    private ChartCount count;
    private Wish wish;
    private boolean closed;

    /** @param handOver takes a chart, on the JavaFX thread */
    ChartMaker(Dataset dataset, Lettering lettering, Consumer<Made> handOver) {
        this.dataset = dataset;
        this.lettering = lettering;
        this.painter = new ChartPainter(lettering);
        this.handOver = handOver;
        this.worker = new Thread(this::work, "charts");
        worker.setDaemon(true);
        worker.start();
    }

    void ask(Wish newWish) {
        synchronized (lock) {
            wish = newWish;
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
            worker.join(LONGEST_CHART_MS);
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
                    Made made = make(now);
                    Platform.runLater(() -> handOver.accept(made));
                } catch (RuntimeException e) {
                    // One chart that fails must not be the last.
                    Thread thread = Thread.currentThread();
                    thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
                }
                Thread.sleep(REST_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Made make(Wish now) {
        count = count == null ? new ChartCount(dataset) : count;
        ChartNumbers numbers = count.count(now.state, now.chart);
        double inner = Math.max(80, now.width - 2 * PAD);
        double least = painter.height(numbers, now.state, inner);
        // Time and distance are read by their slopes, which a chart much higher than broad would make steep.
        double most = numbers instanceof CountsByRow ? TALLEST : inner * HIGHEST;
        double room = Math.max(now.height - 2 * PAD, least);
        double height = Math.min(room, Math.max(least, most));
        BufferedImage image = new BufferedImage((int) Math.ceil((inner + 2 * PAD) * now.scale), (int) Math.ceil((Math.min(TALLEST, room) + 2 * PAD) * now.scale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        BaseMap.smooth(g);
        g.setColor(MapColours.of(now.state.drawing().style()).page().paper());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(now.scale, now.scale);
        ChartMarks marks = painter.paint(numbers, now.state, new PixelSheet(g, lettering, now.scale), new Rectangle2D.Double(PAD, PAD, inner, height));
        g.dispose();
        return new Made(now, numbers, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), image.getWidth(), image.getHeight(), marks);
    }
}

package org.maliatlas.snapshot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Paints the bands of a picture in their order on a thread of its own, always one ahead of whoever writes them. Two bands are in memory. */
final class BandAhead implements AutoCloseable {
    /** A band is some 8 MB, however broad and fine the picture is. */
    private static final int BAND_PX = 2 << 20;

    private final PictureBands picture;
    private final int rowsOfBand;
    private int[] rgb;
    private int[] ahead;
    private int top;
    private int painted;
    private CompletableFuture<Void> painting;

    BandAhead(PictureBands picture) {
        this.picture = picture;
        this.rowsOfBand = Math.max(1, Math.min(picture.heightPx(), BAND_PX / picture.widthPx()));
        this.rgb = new int[rowsOfBand * picture.widthPx()];
        this.ahead = new int[rgb.length];
        paintAhead();
    }

    private void paintAhead() {
        int from = top;
        int rows = Math.min(rowsOfBand, picture.heightPx() - top);
        int[] into = ahead;
        painted = rows;
        top += rows;
        painting = rows == 0 ? null : CompletableFuture.runAsync(() -> picture.paint(from, rows, into), work -> {
            Thread thread = new Thread(work, "atlas-bands");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** Turns to the next band. @return how many rows it has; 0 after the last */
    int next() {
        if (painting == null) {
            return 0;
        }
        await();
        int[] done = ahead;
        ahead = rgb;
        rgb = done;
        int rows = painted;
        paintAhead();
        return rows;
    }

    private void await() {
        try {
            painting.join();
        } catch (CompletionException e) {
            painting = null;
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** The band turned to; until the next is. */
    int[] rgb() {
        return rgb;
    }

    /** Waits until nothing is painted any more. */
    @Override
    public void close() {
        if (painting != null) {
            CompletableFuture<Void> last = painting;
            painting = null;
            last.handle((done, failure) -> null).join();
        }
    }
}

package org.maliatlas.window;

import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.maliatlas.charts.ChartMarks;

/**
 * Finds what the pointer is at on a chart. Among very many marks that takes some milliseconds, in which the window is not held: another thread
 * looks, and of several places that the pointer was at meanwhile only the last is looked at. Used on one thread.
 */
final class PointedMark {
    /** So many are looked through within a millisecond. */
    private static final int FEW = 20_000;

    private final IntConsumer found;
    private final Executor background;
    private final Executor foreground;
    private Wish wish;
    private boolean looking;

    private record Wish(ChartMarks marks, double x, double y) {
    }

    /**
     * @param found is given the mark's index, or -1
     * @param background looks among many
     * @param foreground goes on where this is used
     */
    PointedMark(IntConsumer found, Executor background, Executor foreground) {
        this.found = found;
        this.background = background;
        this.foreground = foreground;
    }

    /** Looks at a point. */
    void seek(ChartMarks marks, double x, double y) {
        if (marks.size() <= FEW) {
            wish = null;
            found.accept(marks.at(x, y));
            return;
        }
        wish = new Wish(marks, x, y);
        if (!looking) {
            look();
        }
    }

    /** The pointer is nowhere any more. */
    void leave() {
        forget();
        found.accept(-1);
    }

    /** What was looked for is not wanted any more, since there is another chart. */
    void forget() {
        wish = null;
    }

    private void look() {
        Wish now = wish;
        looking = true;
        background.execute(() -> {
            int index = now.marks.at(now.x, now.y);
            foreground.execute(() -> tell(now, index));
        });
    }

    private void tell(Wish looked, int index) {
        looking = false;
        if (wish == looked) {
            wish = null;
            found.accept(index);
        } else if (wish != null) {
            look();
        }
    }
}

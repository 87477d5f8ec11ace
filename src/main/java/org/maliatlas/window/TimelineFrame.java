package org.maliatlas.window;

import java.time.LocalDate;
import org.maliatlas.query.Bars;
import org.maliatlas.query.Histogram;
import org.maliatlas.words.Words;

/**
 * All that the timeline's ground is painted from: while it is equal, nothing is painted anew.
 *
 * @param scale days to pixels
 * @param whole all the days, where the scale shows only some; else equal to it
 * @param width of the canvas
 * @param height of the canvas
 * @param histogram what the bars count
 * @param bars how they count
 * @param dataEnd last day of the data
 * @param words of the window
 */
record TimelineFrame(TimeScale scale, TimeScale whole, double width, double height, Histogram histogram, Bars bars, LocalDate dataEnd, Words words) {
    static final double AXIS_HEIGHT = 18;
    static final double TOP = 20;

    /** On large screens it is so high, and its letters larger. */
    static final double TALL_PX = 150;

    double fontPx() {
        return height >= TALL_PX ? 13.5 : 10.5;
    }

    double baseline() {
        return height - AXIS_HEIGHT;
    }

    /** Where the highest bar ends. */
    double barTop() {
        return TOP + 8;
    }

    /** The highest bar that is shown, at least 1. */
    int most() {
        return most(histogram, scale);
    }

    static int most(Histogram histogram, TimeScale scale) {
        int first = histogram.binOf(LocalDate.ofEpochDay(scale.firstDay()));
        int last = histogram.binOf(LocalDate.ofEpochDay(scale.lastDay()));
        return Math.max(1, histogram.most(first < 0 ? 0 : first, last < 0 ? histogram.bins() - 1 : last));
    }
}

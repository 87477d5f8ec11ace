package org.maliatlas.window;

import java.time.LocalDate;
import javafx.scene.canvas.GraphicsContext;
import org.maliatlas.query.Bars;
import org.maliatlas.query.Histogram;

/** Paints bars on a baseline: the series, one over the other, then how far deaths may reach, what is possible, and bands. */
final class BarPainter {
    private final GraphicsContext g;
    private final TimeScale scale;
    private final double baseline;
    private final double unitPx;

    /** @param unitPx pixels for one */
    BarPainter(GraphicsContext g, TimeScale scale, double baseline, double unitPx) {
        this.g = g;
        this.scale = scale;
        this.baseline = baseline;
        this.unitPx = unitPx;
    }

    void paint(Histogram histogram, Bars bars) {
        int first = Math.max(0, histogram.binOf(LocalDate.ofEpochDay(scale.firstDay())));
        g.save();
        g.beginPath();
        g.rect(scale.leftPx(), 0, scale.widthPx(), baseline);
        g.clip();
        for (int bin = first; bin < histogram.bins(); bin++) {
            double x = scale.x(histogram.starts()[bin]);
            if (x > scale.rightPx()) {
                break;
            }
            paint(histogram, bars, bin, x, scale.x(histogram.starts()[bin + 1]) - x);
        }
        g.restore();
    }

    private void paint(Histogram histogram, Bars bars, int bin, double x, double wide) {
        // A gap between bars, where there is room for one.
        double w = wide > 2 ? wide - 1 : wide;
        double y = baseline;
        int parts = histogram.series().length;
        for (int part = 0; part < parts; part++) {
            double h = histogram.series()[part][bin] * unitPx;
            if (h > 0) {
                y -= h;
                BarColours.fill(g, bars.stack(), part, parts, x, y, w, h);
            }
        }
        double over = histogram.over()[bin] * unitPx;
        y -= over;
        BarColours.upTo(g, x, y, w, over);
        double maybe = histogram.maybe()[bin] * unitPx;
        y -= maybe;
        BarColours.possible(g, x, y, w, maybe);
        double band = histogram.band()[bin] * unitPx;
        y -= band;
        BarColours.band(g, x, y, wide, band);
        if (histogram.unreported()[bin] > 0) {
            BarColours.unreported(g, x + w / 2, y - 3, Math.min(BarColours.UNREPORTED_PX, Math.max(2, w)));
        }
    }
}

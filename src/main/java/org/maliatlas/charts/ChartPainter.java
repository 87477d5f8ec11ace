package org.maliatlas.charts;

import java.awt.geom.Rectangle2D;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.ChartInWords;
import org.maliatlas.query.ChartNumbers;
import org.maliatlas.query.CountsByRow;
import org.maliatlas.query.CountsByTime;
import org.maliatlas.query.DistancesOverTime;

/** Paints a chart's numbers, with what is needed to read them below: the same on the screen, on a page and in a file of its own. */
public final class ChartPainter {
    private final Lettering lettering;

    public ChartPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    /** The height in points that a chart of a breadth should have at least; of one that is as high as there is room, the least. */
    public double height(ChartNumbers numbers, AtlasState state, double widthPt) {
        if (numbers instanceof CountsByRow counted) {
            return RowBars.height(counted, state, pen(null, state), widthPt);
        }
        return Math.min(320, Math.max(220, widthPt * 0.8));
    }

    /**
     * Paints a chart.
     *
     * @param state the state that the numbers answer
     * @param box where it lies on the sheet
     * @return what a hand can reach in it
     */
    public ChartMarks paint(ChartNumbers numbers, AtlasState state, Sheet sheet, Rectangle2D box) {
        Pen pen = pen(sheet, state);
        if (numbers instanceof CountsByTime time) {
            return TimeBars.paint(time, state, pen, box);
        }
        if (numbers instanceof CountsByRow counted) {
            return RowBars.paint(counted, state, pen, box);
        }
        return DistancePlot.paint((DistancesOverTime) numbers, state, pen, box);
    }

    private Pen pen(Sheet sheet, AtlasState state) {
        return new Pen(sheet, lettering, ChartColours.of(state.drawing().style()), new ChartInWords(state.language()));
    }
}

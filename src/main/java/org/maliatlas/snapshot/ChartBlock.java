package org.maliatlas.snapshot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.PageText;
import org.maliatlas.charts.ChartPainter;
import org.maliatlas.charts.PixelSheet;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.ChartCount;
import org.maliatlas.query.ChartInWords;
import org.maliatlas.query.ChartNumbers;
import org.maliatlas.query.CountsByRow;

/** A chart on a page with a map: under the map where it runs along the time, in the legend's column where it has rows. */
record ChartBlock(ChartNumbers numbers, AtlasState state, String title, Lettering lettering) implements Block {
    private static final double LEAST_HEIGHT = 130;
    private static final double MOST_HEIGHT = 220;
    private static final double SHARE_OF_WIDTH = 0.24;
    private static final double HEADING = 10.5;
    /** Where it is shaded, pixels to a point of the page. */
    private static final double DENSITY = 3;

    static ChartBlock of(Answer answer, Chart chart, Lettering lettering) {
        ChartNumbers numbers = new ChartCount(answer.dataset()).count(answer.state(), chart);
        String title = new ChartInWords(answer.state().language()).title(numbers, chart);
        return new ChartBlock(numbers, answer.state(), title.substring(0, 1).toUpperCase(answer.state().language().locale()) + title.substring(1), lettering);
    }

    /** Whether it should be as broad as the map. */
    boolean isBroad() {
        return !(numbers instanceof CountsByRow);
    }

    @Override
    public double paint(Graphics2D g, double x, double top, double width) {
        MapColours.Page colours = MapColours.of(state.drawing().style()).page();
        double y = new PageText(g).paragraph(title, lettering.font(Cut.BOLD, HEADING), colours.ink(), x, top, width, 3) + 3;
        ChartPainter painter = new ChartPainter(lettering);
        double height = isBroad() ? Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, width * SHARE_OF_WIDTH)) : painter.height(numbers, state, width);
        painter.paint(numbers, state, new PixelSheet(g, lettering, DENSITY), new Rectangle2D.Double(x, y, width, height));
        return y + height - top;
    }
}

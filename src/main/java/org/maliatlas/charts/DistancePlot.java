package org.maliatlas.charts;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.DistancesOverTime;

/**
 * Distances over time: a dot for what is known exactly, a hollow one for what is known to within some kilometres, a bar for what
 * spans more; shaded squares where so many would hide each other.
 */
final class DistancePlot {
    private static final double HEAD = 17;
    private static final double RADIUS = 2.7;
    private static final int MOST_DOTS = 4000;
    /** Square points that a dot should have for itself. */
    private static final double ROOM = 30;

    private final DistancesOverTime distances;
    private final Pen pen;
    private final DistanceField field;

    private DistancePlot(DistancesOverTime distances, Pen pen, DistanceField field) {
        this.distances = distances;
        this.pen = pen;
        this.field = field;
    }

    static ChartMarks paint(DistancesOverTime distances, AtlasState state, Pen pen, Rectangle2D box) {
        double roughly = box.getWidth() * box.getHeight() * 0.7;
        boolean shaded = distances.size() > Math.min(MOST_DOTS, roughly / ROOM);
        List<String> notes = pen.words().notes(distances, state, shaded);
        double plotHeight = Math.max(20, box.getHeight() - HEAD - TimeAxis.HEIGHT - pen.notesHeight(notes, box.getWidth()));
        Steps steps = Steps.upTo(distances.farthestKm(), (int) Math.max(2, plotHeight / 34));
        double left = pen.stepsWidth(steps);
        Rectangle2D plot = new Rectangle2D.Double(box.getX() + left, box.getY() + HEAD, box.getWidth() - left, plotHeight);
        TimeAxis axis = new TimeAxis(plot, distances.firstDay(), distances.lastDay());
        DistanceField field = new DistanceField(distances, plot, axis, steps.top());
        new DistancePlot(distances, pen, field).paint(steps, shaded, box);
        axis.draw(pen);
        pen.notes(notes, box.getX(), plot.getMaxY() + TimeAxis.HEIGHT, box.getWidth());
        return new DistanceMarks(distances, field, pen.words());
    }

    private void paint(Steps steps, boolean shaded, Rectangle2D box) {
        Rectangle2D plot = field.plot();
        pen.caption(pen.words().axis(distances), field.axis(), box);
        pen.steps(steps, plot);
        pen.noData(plot, field.axis(), distances.dataset().coverage().gaps(distances.firstDay(), distances.lastDay()));
        if (shaded) {
            shade(box);
            middles();
        } else {
            spans();
            middles();
            dots();
        }
    }

    private void shade(Rectangle2D box) {
        DensityGrid grid = DensityGrid.of(distances, field);
        Rectangle2D plot = field.plot();
        int pixels = (int) Math.max(1, Math.round(DensityGrid.SQUARE * pen.sheet().density()));
        pen.sheet().image(grid.image(pen.colours().ramp(), pixels), plot.getX(), plot.getY(), grid.columns() * DensityGrid.SQUARE, grid.rows() * DensityGrid.SQUARE);
        // The shades' key: from less than one incident to the most in a square.
        double baseline = box.getY() + 8;
        String most = pen.words().number(Math.round(grid.most()));
        double x = box.getMaxX();
        pen.sheet().text(most, Cut.REGULAR, Pen.LETTERS, pen.colours().quiet(), x, baseline, Sheet.Anchor.END);
        x -= pen.width(most, Cut.REGULAR, Pen.LETTERS) + 4;
        Color[] ramp = pen.colours().ramp();
        for (int i = ramp.length - 1; i >= 0; i--) {
            x -= 9;
            pen.sheet().fill(new Rectangle2D.Double(x, baseline - 8, 9, 9), ramp[i]);
        }
        pen.sheet().text("< 1", Cut.REGULAR, Pen.LETTERS, pen.colours().quiet(), x - 4, baseline, Sheet.Anchor.END);
    }

    private boolean isDot(int k) {
        return field.bottom(k) - field.top(k) <= 2 * RADIUS && field.right(k) - field.left(k) <= Math.max(2 * RADIUS, field.axis().perDay());
    }

    /** What spans more than a dot, the regions first. */
    private void spans() {
        for (boolean areas : new boolean[] {true, false}) {
            for (int k = 0; k < distances.size(); k++) {
                if (distances.isArea(k) == areas && !isDot(k)) {
                    span(k, areas);
                }
            }
        }
    }

    private void span(int k, boolean area) {
        double width = Math.max(area ? 2 : 2.6, field.right(k) - field.left(k));
        double x = (field.left(k) + field.right(k) - width) / 2;
        double height = Math.max(2.6, field.bottom(k) - field.top(k));
        Rectangle2D bar = new Rectangle2D.Double(x, (field.top(k) + field.bottom(k) - height) / 2, width, height);
        Color colour = pen.colours().bar();
        pen.sheet().fill(bar, new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), area ? 26 : 60));
        double[] dash = distances.isCertain(k) ? new double[0] : new double[] {2.2, 1.8};
        pen.sheet().draw(bar, pen.colours().pale(colour, area ? 0.35 : 0.75), 0.6, dash);
    }

    private void dots() {
        Color colour = pen.colours().bar();
        Color inside = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 150);
        Color paper = new Color(pen.colours().paper().getRed(), pen.colours().paper().getGreen(), pen.colours().paper().getBlue(), 150);
        for (int k = 0; k < distances.size(); k++) {
            if (isDot(k)) {
                double x = (field.left(k) + field.right(k)) / 2;
                double y = (field.top(k) + field.bottom(k)) / 2;
                Ellipse2D dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
                pen.sheet().fill(dot, distances.isExact(k) ? inside : paper);
                double[] dash = distances.isCertain(k) ? new double[0] : new double[] {2, 1.6};
                pen.sheet().draw(dot, colour, 0.9, dash);
            }
        }
    }

    private void middles() {
        Color ink = pen.colours().ink();
        for (DistancesOverTime.Middle middle : distances.middles()) {
            double x1 = Math.max(field.plot().getX(), field.axis().x(LocalDate.of(middle.year(), 1, 1)));
            double x2 = Math.min(field.plot().getMaxX(), field.axis().x(LocalDate.of(middle.year() + 1, 1, 1)));
            double top = field.y(middle.farthestKm());
            Rectangle2D band = new Rectangle2D.Double(x1 + 0.6, top, Math.max(1, x2 - x1 - 1.2), Math.max(1.2, field.y(middle.nearestKm()) - top));
            pen.sheet().fill(band, new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 34));
            pen.sheet().draw(band, pen.colours().paper(), 2.2);
            pen.sheet().draw(band, ink, 1);
        }
    }
}

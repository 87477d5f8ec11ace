package org.maliatlas.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.PageText;
import org.maliatlas.query.ChartInWords;

/**
 * What every chart is drawn with, and what all charts draw alike.
 *
 * @param words in the language of the chart
 */
record Pen(Sheet sheet, Lettering lettering, ChartColours colours, ChartInWords words) {
    static final double LETTERS = 9;
    private static final double NOTE_LETTERS = 8.6;
    private static final double NOTE_LINE = 11;
    private static final double KEY = 9;
    private static final double LEAST_OUTLINED = 3.4;

    Locale locale() {
        return words.language().locale();
    }

    Font font(Cut cut, double size) {
        return lettering.font(cut, size);
    }

    double width(String text, Cut cut, double size) {
        return PageText.width(text, font(cut, size));
    }

    private List<String> lines(List<String> notes, double width) {
        return TextLines.of(String.join(" ", notes), font(Cut.REGULAR, NOTE_LETTERS), width);
    }

    double notesHeight(List<String> notes, double width) {
        return 4 + NOTE_LINE * lines(notes, width).size();
    }

    void notes(List<String> notes, double x, double top, double width) {
        double y = top + 2;
        for (String line : lines(notes, width)) {
            y += NOTE_LINE;
            sheet.text(line, Cut.REGULAR, NOTE_LETTERS, colours.quiet(), x, y - 2, Sheet.Anchor.START);
        }
    }

    /** A bar of what is certain. */
    void certain(Rectangle2D bar, Color colour) {
        if (bar.getWidth() > 0 && bar.getHeight() > 0) {
            sheet.fill(bar, colour);
        }
    }

    /** A bar of what is possible: an outline with lines in it. */
    void possible(Rectangle2D bar, Color colour, Path2D lines) {
        if (bar.getWidth() <= 0 || bar.getHeight() <= 0) {
            return;
        }
        if (Math.min(bar.getWidth(), bar.getHeight()) < LEAST_OUTLINED) {
            // An outline would leave nothing of the inside, and look certain.
            sheet.fill(bar, colours.pale(colour, 0.42));
            return;
        }
        sheet.fill(bar, colours.pale(colour, 0.18));
        if (lines.getCurrentPoint() != null) {
            sheet.draw(lines, colours.pale(colour, 0.6), 0.7);
        }
        double in = Math.min(0.4, Math.min(bar.getWidth(), bar.getHeight()) / 2);
        sheet.draw(new Rectangle2D.Double(bar.getX() + in, bar.getY() + in, bar.getWidth() - 2 * in, bar.getHeight() - 2 * in), colour, 0.8);
    }

    /** What is counted up the axis, above a plot, with the years that the axis does not say. */
    void caption(String counted, TimeAxis axis, Rectangle2D box) {
        String text = axis.unsaidYears().isEmpty() ? counted : counted + ", " + axis.unsaidYears();
        sheet.text(text, Cut.REGULAR, LETTERS, colours.quiet(), box.getX(), box.getY() + 8, Sheet.Anchor.START);
    }

    /** Which bars are certain and which possible, ending at a point. */
    void key(double right, double baseline) {
        double x = right;
        for (boolean sure : new boolean[] {false, true}) {
            String name = sure ? words.certain() : words.possible();
            sheet.text(name, Cut.REGULAR, LETTERS, colours.quiet(), x, baseline, Sheet.Anchor.END);
            x -= width(name, Cut.REGULAR, LETTERS) + KEY + 4;
            Rectangle2D box = new Rectangle2D.Double(x, baseline - KEY + 1.5, KEY, KEY - 1);
            if (sure) {
                certain(box, colours.bar());
            } else {
                possible(box, colours.bar(), Hatch.level(box, 2.5));
            }
            x -= 10;
        }
    }

    /** Times of which nothing is known, from a first to a last day each, hatched over the height of a plot. */
    void noData(Rectangle2D plot, TimeAxis axis, List<LocalDate[]> gaps) {
        gaps.forEach(gap -> noData(plot, axis.x(gap[0]), axis.x(gap[1].plusDays(1))));
    }

    private void noData(Rectangle2D plot, double from, double to) {
        double x1 = Math.max(plot.getX(), from);
        double x2 = Math.min(plot.getMaxX(), to);
        if (x2 - x1 < 1) {
            return;
        }
        sheet.draw(Hatch.slanting(new Rectangle2D.Double(x1, plot.getY(), x2 - x1, plot.getHeight()), 6), colours.pale(colours.quiet(), 0.6), 0.8);
        double w = width(words.noData(), Cut.REGULAR, LETTERS) + 8;
        if (x2 - x1 > w) {
            double y = plot.getCenterY();
            sheet.fill(new Rectangle2D.Double((x1 + x2 - w) / 2, y - 9, w, 13), colours.paper());
            sheet.text(words.noData(), Cut.REGULAR, LETTERS, colours.quiet(), (x1 + x2) / 2, y, Sheet.Anchor.MIDDLE);
        }
    }

    /** How broad the names of an axis' steps are. */
    double stepsWidth(Steps steps) {
        return width(words.number(steps.top()), Cut.REGULAR, LETTERS) + 5;
    }

    /** Lines across a plot at each step, with their numbers at the left. */
    void steps(Steps steps, Rectangle2D plot) {
        for (long value = 0; value <= steps.top(); value += steps.step()) {
            double y = plot.getMaxY() - plot.getHeight() * value / steps.top();
            if (value > 0) {
                sheet.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y), colours.pale(colours.rule(), 0.7), 0.6);
            }
            sheet.text(words.number(value), Cut.REGULAR, LETTERS, colours.quiet(), plot.getX() - 5, y + 3, Sheet.Anchor.END);
        }
    }
}

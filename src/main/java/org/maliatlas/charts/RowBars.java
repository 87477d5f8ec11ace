package org.maliatlas.charts;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MarkSymbol;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.CountsByRow;
import org.maliatlas.query.RowValue;

/** A bar for each kind or place, with its name before it and its numbers behind it. */
final class RowBars {
    private static final double USUAL_ROW = 21;
    private static final double LEAST_ROW = 12;
    private static final double MOST_ROW = 30;
    private static final double HEADING = 21;
    private static final double LETTERS = 10;
    private static final double SYMBOL = 15;
    /** Names longer than this share of the breadth are cut; in a narrow panel the names need more of it. */
    private static final double MOST_NAME = 0.48;
    private static final double MOST_NAME_NARROW = 0.62;
    private static final double NARROW = 320;
    private static final double BROAD = 500;

    private final CountsByRow counted;
    private final AtlasState state;
    private final Pen pen;
    private final Rectangle2D box;
    private final boolean kinds;
    private final double row;
    private final double barsX;
    private final double unit;

    private RowBars(CountsByRow counted, AtlasState state, Pen pen, Rectangle2D box, double notesHeight) {
        this.counted = counted;
        this.state = state;
        this.pen = pen;
        this.box = box;
        this.kinds = counted.rows().stream().anyMatch(one -> one.value() instanceof RowValue.OfKind);
        double room = box.getHeight() - notesHeight - headings(counted, state, pen) * HEADING;
        this.row = Math.max(LEAST_ROW, Math.min(MOST_ROW, room / Math.max(1, counted.rows().size())));
        double names = 0;
        double numbers = 0;
        int most = 1;
        for (CountsByRow.Row one : counted.rows()) {
            names = Math.max(names, pen.width(pen.words().row(one.value()), Cut.REGULAR, letters()));
            numbers = Math.max(numbers, pen.width(pen.words().counts(one.tally()), Cut.MEDIUM, letters()));
            most = Math.max(most, one.tally().certain() + (state.drawing().possible() ? one.tally().possible() : 0));
        }
        this.barsX = box.getX() + Math.min(names + (kinds ? SYMBOL : 0) + 8, box.getWidth() * (box.getWidth() < NARROW ? MOST_NAME_NARROW : MOST_NAME));
        this.unit = Math.max(4, box.getMaxX() - barsX - numbers - 7) / most;
    }

    private double letters() {
        return Math.min(row > USUAL_ROW + 3 && box.getWidth() > BROAD ? LETTERS + 1.5 : LETTERS, row * 0.72);
    }

    /** The height at which no row is crowded. */
    static double height(CountsByRow counted, AtlasState state, Pen pen, double width) {
        return counted.rows().size() * USUAL_ROW + headings(counted, state, pen) * HEADING + pen.notesHeight(pen.words().notes(counted, state, false), width);
    }

    private static long headings(CountsByRow counted, AtlasState state, Pen pen) {
        return counted.rows().stream().map(one -> pen.words().heading(one.value(), state)).filter(heading -> !heading.isEmpty()).distinct().count();
    }

    static ChartMarks paint(CountsByRow counted, AtlasState state, Pen pen, Rectangle2D box) {
        List<String> notes = pen.words().notes(counted, state, false);
        double notesHeight = pen.notesHeight(notes, box.getWidth());
        return new RowBars(counted, state, pen, box, notesHeight).paint(notes);
    }

    private ChartMarks paint(List<String> notes) {
        List<ChartMark> marks = new ArrayList<>();
        String heading = "";
        double y = box.getY();
        for (CountsByRow.Row one : counted.rows()) {
            String now = pen.words().heading(one.value(), state);
            if (!now.equals(heading)) {
                heading(now, y);
                heading = now;
                y += HEADING;
            }
            bar(one, y);
            marks.add(ChartMark.asking(new Rectangle2D.Double(box.getX(), y, box.getWidth(), row), pen.words().row(one), one.value().asked(state.question())));
            y += row;
        }
        pen.notes(notes, box.getX(), y, box.getWidth());
        return ChartMarks.of(marks);
    }

    private void heading(String text, double y) {
        double baseline = y + HEADING - 7;
        pen.sheet().text(TextLines.cut(text, pen.font(Cut.BOLD, LETTERS), box.getWidth()), Cut.BOLD, LETTERS, pen.colours().ink(), box.getX(), baseline, Sheet.Anchor.START);
        pen.sheet().draw(new Line2D.Double(box.getX(), baseline + 3.5, box.getMaxX(), baseline + 3.5), pen.colours().rule(), 0.8);
    }

    private void bar(CountsByRow.Row one, double y) {
        double baseline = y + row / 2 + letters() * 0.36;
        Color colour = one.value() instanceof RowValue.OfKind kind ? pen.colours().kinds()[kind.kind().ordinal()] : pen.colours().bar();
        Color shown = one.asked() ? colour : pen.colours().pale(colour, 0.4);
        Color ink = one.asked() ? pen.colours().ink() : pen.colours().quiet();
        double nameX = box.getX();
        if (one.value() instanceof RowValue.OfKind kind) {
            symbol(MarkSymbol.shape(kind.kind(), 4.4), shown, ink, nameX + 6, y + row / 2);
            nameX += SYMBOL;
        }
        String name = TextLines.cut(pen.words().row(one.value()), pen.font(Cut.REGULAR, letters()), barsX - nameX - 6);
        pen.sheet().text(name, Cut.REGULAR, letters(), ink, nameX, baseline, Sheet.Anchor.START);
        double thick = row * 0.62;
        double top = y + (row - thick) / 2;
        double sure = one.tally().certain() * unit;
        double maybe = state.drawing().possible() ? one.tally().possible() * unit : 0;
        Rectangle2D certain = new Rectangle2D.Double(barsX, top, sure, thick);
        Rectangle2D possible = new Rectangle2D.Double(barsX + sure, top, maybe, thick);
        pen.certain(certain, shown);
        if (kinds && sure > 1) {
            // Okabe and Ito's yellow needs an edge on white paper.
            pen.sheet().draw(new Rectangle2D.Double(barsX + 0.4, top + 0.4, sure - 0.8, thick - 0.8), ink, 0.6);
        }
        pen.possible(possible, kinds ? pen.colours().pale(ink, one.asked() ? 0.75 : 0.4) : shown, Hatch.upright(possible, 3));
        pen.sheet().draw(new Line2D.Double(barsX, y, barsX, y + row), pen.colours().quiet(), 0.7);
        pen.sheet().text(pen.words().counts(one.tally()), one.asked() ? Cut.MEDIUM : Cut.REGULAR, letters(), ink, barsX + sure + maybe + 5, baseline, Sheet.Anchor.START);
    }

    private void symbol(Shape shape, Color fill, Color line, double x, double y) {
        Shape there = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        pen.sheet().fill(there, fill);
        pen.sheet().draw(there, line, 0.7);
    }
}

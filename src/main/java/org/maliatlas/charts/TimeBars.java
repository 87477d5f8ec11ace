package org.maliatlas.charts;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.CountsByTime;
import org.maliatlas.query.Question;

/** Bars over time: what is certain below, what is possible on it. A bar is as broad as its days. */
final class TimeBars {
    private static final double HEAD = 17;

    private TimeBars() {
    }

    static ChartMarks paint(CountsByTime time, AtlasState state, Pen pen, Rectangle2D box) {
        List<String> notes = pen.words().notes(time, state, false);
        double notesHeight = pen.notesHeight(notes, box.getWidth());
        boolean possible = state.drawing().possible();
        double plotHeight = Math.max(20, box.getHeight() - HEAD - TimeAxis.HEIGHT - notesHeight);
        Steps steps = Steps.upTo(most(time, possible), (int) Math.max(2, plotHeight / 34));
        double left = pen.stepsWidth(steps);
        Rectangle2D plot = new Rectangle2D.Double(box.getX() + left, box.getY() + HEAD, box.getWidth() - left, plotHeight);
        TimeAxis axis = new TimeAxis(plot, time.starts()[0], time.starts()[time.bins()].minusDays(1));
        pen.caption(pen.words().axis(time), axis, box);
        if (possible) {
            pen.key(box.getMaxX(), box.getY() + 8);
        }
        pen.steps(steps, plot);
        pen.noData(plot, axis, time.gaps());
        List<ChartMark> marks = new ArrayList<>();
        for (int bin = 0; bin < time.bins(); bin++) {
            double x = axis.x(time.starts()[bin]);
            double width = axis.x(time.starts()[bin + 1]) - x;
            bar(time, bin, possible, steps, pen, plot, x, width);
            marks.add(ChartMark.asking(new Rectangle2D.Double(x, plot.getY(), width, plot.getHeight()), pen.words().bin(time, bin), question(time, bin, state.question())));
        }
        axis.draw(pen);
        pen.notes(notes, box.getX(), plot.getMaxY() + TimeAxis.HEIGHT, box.getWidth());
        return ChartMarks.of(marks);
    }

    private static int most(CountsByTime time, boolean possible) {
        int most = 0;
        for (int bin = 0; bin < time.bins(); bin++) {
            most = Math.max(most, time.certain()[bin] + (possible ? time.possible()[bin] : 0));
        }
        return most;
    }

    private static void bar(CountsByTime time, int bin, boolean possible, Steps steps, Pen pen, Rectangle2D plot, double x, double width) {
        double unit = plot.getHeight() / steps.top();
        double gap = width > 4 ? 1 : width > 2 ? 0.5 : 0;
        double sure = time.certain()[bin] * unit;
        double maybe = possible ? time.possible()[bin] * unit : 0;
        pen.certain(new Rectangle2D.Double(x, plot.getMaxY() - sure, width - gap, sure), pen.colours().bar());
        Rectangle2D top = new Rectangle2D.Double(x, plot.getMaxY() - sure - maybe, width - gap, maybe);
        pen.possible(top, pen.colours().bar(), Hatch.level(top, 2.5));
    }

    /** The dates of a bin; where they are asked already, nothing more. */
    private static Optional<Question> question(CountsByTime time, int bin, Question question) {
        LocalDate last = time.starts()[bin + 1].minusDays(1);
        return Optional.of(question.withDates(time.starts()[bin], last)).filter(asked -> !asked.equals(question));
    }
}

package org.maliatlas.window;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.maliatlas.query.TimeStep;

/** The axis: ticks where the units of its labels begin, as fine as there is room for them. */
final class AxisPainter implements TimelineLayer {
    private static final Color AXIS = Color.web("#8a8a85");
    private static final Color TEXT = Color.web("#3c3c3a");

    /**
     * A way to label an axis.
     *
     * @param unit what ticks mark
     * @param every each how many of them
     * @param roomPx that a label needs
     * @param pattern of a label
     */
    private record Labels(TimeStep unit, int every, double roomPx, String pattern) {
    }

    private static final Labels[] WAYS = {
        new Labels(TimeStep.DAY, 1, 46, "d MMM"), new Labels(TimeStep.WEEK, 1, 46, "d MMM"), new Labels(TimeStep.MONTH, 1, 62, "MMM yyyy"),
        new Labels(TimeStep.QUARTER, 1, 62, "MMM yyyy"), new Labels(TimeStep.YEAR, 1, 38, "yyyy"), new Labels(TimeStep.YEAR, 2, 38, "yyyy"),
        new Labels(TimeStep.YEAR, 5, 38, "yyyy"), new Labels(TimeStep.YEAR, 10, 38, "yyyy"), new Labels(TimeStep.YEAR, 50, 38, "yyyy")};

    @Override
    public void paint(GraphicsContext g, TimelineFrame frame) {
        TimeScale scale = frame.scale();
        double baseline = frame.baseline();
        g.setStroke(AXIS);
        g.setLineWidth(1);
        g.strokeLine(scale.leftPx(), baseline + 0.5, scale.rightPx(), baseline + 0.5);
        double larger = frame.fontPx() / 10.5;
        Labels labels = labels(scale, larger);
        Locale locale = frame.words().language().locale();
        DateTimeFormatter format = DateTimeFormatter.ofPattern(labels.pattern(), locale);
        // Days and weeks say their year where it begins, and at the left end.
        DateTimeFormatter withYear = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        g.setFill(TEXT);
        g.setTextAlign(TextAlignment.LEFT);
        boolean days = labels.unit().compareTo(TimeStep.MONTH) < 0;
        int yearSaid = 0;
        LocalDate tick = labels.unit().start(LocalDate.ofEpochDay(scale.firstDay()));
        double free = scale.leftPx();
        for (; tick.toEpochDay() <= scale.lastDay(); tick = labels.unit().plus(tick, 1)) {
            double x = scale.x(tick);
            if (x < scale.leftPx() - 1 || labels.unit() == TimeStep.YEAR && tick.getYear() % labels.every() != 0) {
                continue;
            }
            g.strokeLine(Math.round(x) + 0.5, baseline, Math.round(x) + 0.5, baseline + 6);
            boolean sayYear = days && tick.getYear() != yearSaid;
            double room = (sayYear ? 70 : Math.min(labels.roomPx(), 58) - 10) * larger;
            if (x + room < frame.width() && x >= free - 1) {
                g.fillText((sayYear ? withYear : format).format(tick), x + 4, baseline + 14);
                free = x + room + 4;
                yearSaid = tick.getYear();
            }
        }
    }

    private static Labels labels(TimeScale scale, double larger) {
        for (Labels labels : WAYS) {
            if (scale.px(labels.unit()) * labels.every() > labels.roomPx() * larger) {
                return labels;
            }
        }
        return WAYS[WAYS.length - 1];
    }
}

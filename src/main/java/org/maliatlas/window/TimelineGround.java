package org.maliatlas.window;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** What stands still while dates are dragged: bars, where the data end, the axis, and where one is in all the days. */
final class TimelineGround {
    static final List<TimelineLayer> LAYERS = List.of(TimelineGround::bars, TimelineGround::most, TimelineGround::noData, new AxisPainter(), TimelineGround::overview);
    private static final Color RULE = Color.web("#d8d4ca");
    private static final Color HATCH = Color.web("#b5afa2");
    private static final Color HATCH_TEXT = Color.web("#5d584d");
    private static final Color TEXT = Color.web("#3c3c3a");
    private static final Color TRACK = Color.web("#e4e0d6");
    private static final Color THUMB = Color.web("#8a8578");
    /** Where in the height the overview lies. */
    static final double OVERVIEW_TOP = 1;
    static final double OVERVIEW_PX = 4;

    private TimelineGround() {
    }

    static void paint(GraphicsContext g, TimelineFrame frame) {
        g.clearRect(0, 0, frame.width(), frame.height());
        g.setFont(Font.font("Roboto", frame.fontPx()));
        LAYERS.forEach(layer -> layer.paint(g, frame));
    }

    private static void bars(GraphicsContext g, TimelineFrame frame) {
        new BarPainter(g, frame.scale(), frame.baseline(), (frame.baseline() - frame.barTop()) / frame.most()).paint(frame.histogram(), frame.bars());
    }

    /** How much the highest bar is, on a line at its height. */
    private static void most(GraphicsContext g, TimelineFrame frame) {
        Locale locale = frame.words().language().locale();
        g.setFill(TEXT);
        g.setTextAlign(TextAlignment.LEFT);
        // Above the window, whose handle would hide it, and with spaces that the typeface has.
        g.fillText(NumberFormat.getIntegerInstance(locale).format(frame.most()).replace('\u202f', '\u00a0'), 2, TimelineFrame.TOP - 6);
        g.setStroke(RULE);
        g.setLineWidth(0.8);
        g.strokeLine(frame.scale().leftPx(), Math.round(frame.barTop()) + 0.5, frame.width(), Math.round(frame.barTop()) + 0.5);
    }

    /** Hatches the days after the data, of which nothing is known. */
    private static void noData(GraphicsContext g, TimelineFrame frame) {
        TimeScale scale = frame.scale();
        double x = Math.max(scale.leftPx(), scale.x(frame.dataEnd().plusDays(1)));
        double w = scale.rightPx() - x;
        if (w <= 2) {
            return;
        }
        double top = TimelineFrame.TOP - 4;
        g.save();
        g.beginPath();
        g.rect(x, top, w, frame.baseline() - top);
        g.clip();
        g.setStroke(HATCH);
        g.setLineWidth(1);
        for (double at = x - frame.height(); at < x + w; at += 6) {
            g.strokeLine(at, frame.baseline(), at + frame.height(), frame.baseline() - frame.height());
        }
        g.restore();
        g.setFill(HATCH_TEXT);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(frame.words().say("timeline.noData"), scale.rightPx(), TimelineFrame.TOP - 6);
    }

    /** Where the days shown lie in all of them, when they are only some. */
    private static void overview(GraphicsContext g, TimelineFrame frame) {
        if (frame.whole().equals(frame.scale())) {
            return;
        }
        TimeScale whole = frame.whole();
        g.setFill(TRACK);
        g.fillRoundRect(whole.leftPx(), OVERVIEW_TOP, whole.widthPx(), OVERVIEW_PX, 4, 4);
        double left = whole.x(frame.scale().firstDay());
        g.setFill(THUMB);
        g.fillRoundRect(left, OVERVIEW_TOP, Math.max(6, whole.x(frame.scale().lastDay() + 1) - left), OVERVIEW_PX, 4, 4);
    }
}

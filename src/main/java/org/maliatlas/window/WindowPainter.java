package org.maliatlas.window;

import java.time.LocalDate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The dates shown, over the ground: all else is veiled. A chevron stands where an end lies beyond what the axis shows. */
final class WindowPainter {
    /** Which of the window's parts has the keyboard. */
    enum Focus { NONE, BODY, FROM, TO }

    private static final Color ACCENT = Color.web("#0b5d6b");
    private static final Color WINDOW = Color.web("#0b5d6b", 0.10);
    private static final Color VEIL = Color.web("#fdfcf9", 0.62);
    private static final Color TRACK = Color.web("#0b5d6b", 0.55);

    private WindowPainter() {
    }

    static void paint(GraphicsContext g, TimelineFrame frame, LocalDate from, LocalDate to, Focus focus) {
        g.clearRect(0, 0, frame.width(), frame.height());
        TimeScale scale = frame.scale();
        double top = TimelineFrame.TOP - 4;
        double baseline = frame.baseline();
        double x1 = scale.within(from);
        double x2 = scale.within(to.plusDays(1));
        g.setFill(VEIL);
        g.fillRect(scale.leftPx(), top, x1 - scale.leftPx(), baseline - top);
        g.fillRect(x2, top, scale.rightPx() - x2, baseline - top);
        g.setFill(WINDOW);
        g.fillRect(x1, top, x2 - x1, baseline - top);
        g.setStroke(ACCENT);
        g.setLineWidth(focus == Focus.BODY ? 2.4 : 1.4);
        g.strokeLine(x1, top, x2, top);
        end(g, scale, scale.x(from), frame, focus == Focus.FROM || focus == Focus.BODY, focus == Focus.FROM);
        end(g, scale, scale.x(to.plusDays(1)), frame, focus == Focus.TO || focus == Focus.BODY, focus == Focus.TO);
        if (!frame.whole().equals(scale)) {
            double left = frame.whole().x(from);
            g.setFill(TRACK);
            g.fillRect(left, TimelineGround.OVERVIEW_TOP, Math.max(2, frame.whole().x(to.plusDays(1)) - left), TimelineGround.OVERVIEW_PX);
        }
    }

    private static void end(GraphicsContext g, TimeScale scale, double x, TimelineFrame frame, boolean strong, boolean ringed) {
        double middle = (TimelineFrame.TOP + frame.baseline()) / 2;
        boolean left = x < scale.leftPx() - 0.5;
        boolean right = x > scale.rightPx() + 0.5;
        if (left || right) {
            double tip = left ? scale.leftPx() - 6 : scale.rightPx() + 6;
            double base = left ? tip + 7 : tip - 7;
            g.setFill(ACCENT);
            g.fillPolygon(new double[] {tip, base, base}, new double[] {middle, middle - 8, middle + 8}, 3);
            if (ringed) {
                g.setStroke(ACCENT);
                g.strokeRect(Math.min(tip, base) - 3, middle - 11, 13, 22);
            }
            return;
        }
        g.setStroke(ACCENT);
        g.setLineWidth(strong ? 2.4 : 1.4);
        g.strokeLine(x, TimelineFrame.TOP - 4, x, frame.baseline());
        if (ringed) {
            g.setLineWidth(1.6);
            g.strokeRoundRect(x - 7, middle - 14, 14, 28, 8, 8);
        }
        g.setFill(ACCENT);
        g.fillRoundRect(x - 4, middle - 11, 8, 22, 6, 6);
        g.setStroke(Color.WHITE);
        g.setLineWidth(1);
        g.strokeLine(x - 1, middle - 5, x - 1, middle + 5);
        g.strokeLine(x + 1.5, middle - 5, x + 1.5, middle + 5);
    }
}

package org.maliatlas.window;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.text.NumberFormat;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.maliatlas.query.Histogram;

/** Draws the timeline: bars over an axis, the window, and the time of which nothing is known. */
final class TimelineDrawing {
    private static final Color BAR = Color.web("#4d5a66");
    private static final Color BAR_OUT = Color.web("#b9bfc4");
    private static final Color POSSIBLE = Color.web("#9aa5ae");
    private static final Color POSSIBLE_OUT = Color.web("#d9dde0");
    private static final Color ACCENT = Color.web("#0b5d6b");
    private static final Color WINDOW = Color.web("#0b5d6b", 0.10);
    private static final Color AXIS = Color.web("#8a8a85");
    private static final Color TEXT = Color.web("#3c3c3a");
    private static final Color HATCH = Color.web("#b5afa2");
    private static final Color HATCH_TEXT = Color.web("#5d584d");
    static final double AXIS_HEIGHT = 18;
    static final double TOP = 20;

    private final GraphicsContext g;
    private final double width;
    private final double height;
    private final TimeScale scale;
    private final double baseline;

    TimelineDrawing(GraphicsContext g, double width, double height, TimeScale scale) {
        this.g = g;
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.baseline = height - AXIS_HEIGHT;
    }

    void draw(Histogram histogram, LocalDate from, LocalDate to, LocalDate dataEnd, String noData, Locale locale, boolean focused) {
        g.clearRect(0, 0, width, height);
        g.setFont(Font.font("Roboto", 10.5));
        double x1 = scale.x(from);
        double x2 = scale.x(to.plusDays(1));
        g.setFill(WINDOW);
        g.fillRect(x1, TOP - 4, x2 - x1, baseline - TOP + 4);
        bars(histogram, from, to, locale);
        noData(scale.x(dataEnd.plusDays(1)), noData);
        axis(locale);
        handles(x1, x2, focused);
    }

    private void bars(Histogram histogram, LocalDate from, LocalDate to, Locale locale) {
        int most = 1;
        for (int i = 0; i < histogram.bins(); i++) {
            most = Math.max(most, histogram.certain()[i] + histogram.possible()[i]);
        }
        double unit = (baseline - TOP - 8) / most;
        for (int i = 0; i < histogram.bins(); i++) {
            LocalDate start = histogram.starts()[i];
            LocalDate end = histogram.starts()[i + 1];
            boolean in = start.isBefore(to.plusDays(1)) && end.isAfter(from);
            double x = scale.x(start);
            double w = Math.max(1, scale.x(end) - x - 1);
            double certain = histogram.certain()[i] * unit;
            double possible = histogram.possible()[i] * unit;
            g.setFill(in ? BAR : BAR_OUT);
            g.fillRect(x, baseline - certain, w, certain);
            if (possible > 0) {
                g.setStroke(in ? POSSIBLE : POSSIBLE_OUT);
                g.setLineWidth(1);
                for (double y = baseline - certain - 1.5; y > baseline - certain - possible; y -= 2.5) {
                    g.strokeLine(x, y, x + w, y);
                }
                g.strokeRect(x + 0.5, baseline - certain - possible + 0.5, Math.max(0, w - 1), Math.max(0, possible - 1));
            }
        }
        g.setFill(TEXT);
        g.setTextAlign(TextAlignment.LEFT);
        // Above the window, whose handle would hide it, and with spaces that the typeface has.
        g.fillText(NumberFormat.getIntegerInstance(locale).format(most).replace('\u202f', '\u00a0'), 2, TOP - 8);
        g.setStroke(Color.web("#d8d4ca"));
        g.setLineWidth(0.8);
        g.strokeLine(scale.leftPx(), Math.round(baseline - most * unit) + 0.5, width, Math.round(baseline - most * unit) + 0.5);
    }

    private void noData(double x, String text) {
        double w = scale.leftPx() + scale.widthPx() - x;
        if (w <= 2) {
            return;
        }
        g.save();
        g.beginPath();
        g.rect(x, TOP - 4, w, baseline - TOP + 4);
        g.clip();
        g.setStroke(HATCH);
        g.setLineWidth(1);
        for (double at = x - height; at < x + w; at += 6) {
            g.strokeLine(at, baseline, at + height, baseline - height);
        }
        g.restore();
        g.setFill(HATCH_TEXT);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(text, scale.leftPx() + scale.widthPx(), TOP - 8);
    }

    private void axis(Locale locale) {
        g.setStroke(AXIS);
        g.setLineWidth(1);
        g.strokeLine(scale.leftPx(), baseline + 0.5, scale.leftPx() + scale.widthPx(), baseline + 0.5);
        LocalDate first = LocalDate.ofEpochDay(scale.firstDay());
        LocalDate last = LocalDate.ofEpochDay(scale.lastDay());
        double pxPerYear = scale.widthPx() / Math.max(1, (scale.lastDay() - scale.firstDay()) / 365.25);
        DateTimeFormatter year = DateTimeFormatter.ofPattern("yyyy", locale);
        g.setFill(TEXT);
        g.setTextAlign(TextAlignment.LEFT);
        int every = pxPerYear > 38 ? 1 : pxPerYear > 19 ? 2 : 5;
        for (int y = first.getYear(); y <= last.getYear(); y++) {
            LocalDate start = LocalDate.of(y, 1, 1);
            double x = scale.x(start);
            if (x >= scale.leftPx() - 1 && y % every == 0) {
                g.strokeLine(Math.round(x) + 0.5, baseline, Math.round(x) + 0.5, baseline + 6);
                if (x + 28 < width) {
                    g.fillText(year.format(start), x + 4, baseline + 14);
                }
            }
        }
    }

    private void handles(double x1, double x2, boolean focused) {
        g.setStroke(ACCENT);
        g.setLineWidth(focused ? 2.2 : 1.4);
        g.strokeLine(x1, TOP - 4, x2, TOP - 4);
        for (double x : new double[] {x1, x2}) {
            g.strokeLine(x, TOP - 4, x, baseline);
            g.setFill(ACCENT);
            g.fillRoundRect(x - 4, (TOP + baseline) / 2 - 11, 8, 22, 6, 6);
            g.setStroke(Color.WHITE);
            g.setLineWidth(1);
            g.strokeLine(x - 1, (TOP + baseline) / 2 - 5, x - 1, (TOP + baseline) / 2 + 5);
            g.strokeLine(x + 1.5, (TOP + baseline) / 2 - 5, x + 1.5, (TOP + baseline) / 2 + 5);
            g.setStroke(ACCENT);
            g.setLineWidth(focused ? 2.2 : 1.4);
        }
    }
}

package org.maliatlas.window;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.maliatlas.query.Histogram;
import org.maliatlas.query.Lane;
import org.maliatlas.words.Words;

/** A thin histogram for each place, one below the other on the axis of the timeline. */
final class PlaceLanes extends Region implements Part {
    private static final double LANE_PX = 24;
    private static final double NAME_PX = 13;
    private static final Color BAR = Color.web("#4d5a66");
    private static final Color BAR_OUT = Color.web("#b9bfc4");
    private static final Color POSSIBLE = Color.web("#9aa5ae");
    private static final Color POSSIBLE_OUT = Color.web("#d9dde0");
    private static final Color LINE = Color.web("#d8d4ca");
    private static final Color TEXT = Color.web("#232321");
    private static final Color PAPER = Color.web("#fdfcf9", 0.88);
    private static final Color WINDOW = Color.web("#0b5d6b", 0.08);

    private final AtlasModel model;
    private final Supplier<TimeScale> scale;
    private final Canvas canvas = new Canvas();
    private final BooleanProperty in = new SimpleBooleanProperty();
    private Words words;

    /** @param scale the timeline's */
    PlaceLanes(AtlasModel model, Supplier<TimeScale> scale) {
        this.model = model;
        this.scale = scale;
        setId("lanes");
        getChildren().add(canvas);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        visibleProperty().addListener((o, was, is) -> refresh());
        in.addListener((o, was, is) -> refresh());
        model.onChange(this::refresh);
    }

    /** Whether the lanes are of the regions that the places give their names to, rather than of what is near them. */
    BooleanProperty inProperty() {
        return in;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LANE_PX * model.state().question().rings().size() + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        refresh();
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        refresh();
    }

    @Override
    public void refresh() {
        if (words == null || !isVisible() || getWidth() < 60) {
            return;
        }
        List<Lane> lanes = model.answer().lanes(in.get());
        if (getHeight() != computePrefHeight(-1)) {
            requestLayout();
        }
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        TimeScale days = scale.get();
        LocalDate from = model.state().question().from();
        LocalDate to = model.state().question().to();
        g.setFill(WINDOW);
        g.fillRect(days.x(from), 0, days.x(to.plusDays(1)) - days.x(from), lanes.size() * LANE_PX);
        for (int i = 0; i < lanes.size(); i++) {
            lane(g, lanes.get(i), (i + 1) * LANE_PX, days, from, to);
        }
        setAccessibleText(words.say(in.get() ? "lanes.accessibleIn" : "lanes.accessibleNear", String.join(", ", lanes.stream().map(lane -> lane.ring().place()).toList())));
    }

    private void lane(GraphicsContext g, Lane lane, double baseline, TimeScale days, LocalDate from, LocalDate to) {
        g.setStroke(LINE);
        g.setLineWidth(1);
        g.strokeLine(days.leftPx(), baseline - 0.5, days.leftPx() + days.widthPx(), baseline - 0.5);
        int most = lane.histogram().map(PlaceLanes::most).orElse(0);
        lane.histogram().filter(histogram -> most > 0).ifPresent(histogram -> bars(g, histogram, most, baseline, days, from, to));
        String name = in.get() ? words.say("lanes.in", lane.ring().place()) : words.say("lanes.near", lane.ring().place(), lane.ring().radiusKm());
        String scaleText = lane.histogram().isEmpty() ? words.say("lanes.noRegion") : words.say("lanes.most", most);
        g.setTextBaseline(VPos.BOTTOM);
        Font bold = Font.font("Roboto", FontWeight.BOLD, 11);
        text(g, name, bold, days.leftPx() + 3, baseline - LANE_PX + NAME_PX + 1);
        text(g, scaleText, Font.font("Roboto", 10.5), days.leftPx() + 9 + width(name, bold), baseline - LANE_PX + NAME_PX + 1);
    }

    private static double width(String text, Font font) {
        javafx.scene.text.Text measured = new javafx.scene.text.Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    private static void text(GraphicsContext g, String text, Font font, double x, double bottom) {
        g.setFont(font);
        g.setFill(PAPER);
        g.fillRect(x - 1, bottom - NAME_PX, width(text, font) + 3, NAME_PX);
        g.setFill(TEXT);
        g.fillText(text, x, bottom);
    }

    private static int most(Histogram histogram) {
        int most = 0;
        for (int i = 0; i < histogram.bins(); i++) {
            most = Math.max(most, histogram.certain()[i] + histogram.possible()[i]);
        }
        return most;
    }

    private static void bars(GraphicsContext g, Histogram histogram, int most, double baseline, TimeScale days, LocalDate from, LocalDate to) {
        double unit = (LANE_PX - 3) / most;
        for (int i = 0; i < histogram.bins(); i++) {
            LocalDate start = histogram.starts()[i];
            LocalDate end = histogram.starts()[i + 1];
            boolean inside = start.isBefore(to.plusDays(1)) && end.isAfter(from);
            double x = days.x(start);
            double w = Math.max(1, days.x(end) - x - 1);
            double certain = histogram.certain()[i] * unit;
            double possible = histogram.possible()[i] * unit;
            g.setFill(inside ? BAR : BAR_OUT);
            g.fillRect(x, baseline - 1 - certain, w, certain);
            g.setFill(inside ? POSSIBLE : POSSIBLE_OUT);
            g.fillRect(x, baseline - 1 - certain - possible, w, possible);
        }
    }
}

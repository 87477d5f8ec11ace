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
import org.maliatlas.query.Bars;
import org.maliatlas.query.Histogram;
import org.maliatlas.query.Lane;
import org.maliatlas.words.Words;

/** A thin histogram for each place, one below the other on the axis of the timeline. */
final class PlaceLanes extends Region implements Part {
    private static final double LANE_PX = 24;
    private static final double NAME_PX = 13;
    private static final Color LINE = Color.web("#d8d4ca");
    private static final Color TEXT = Color.web("#232321");
    private static final Color PAPER = Color.web("#fdfcf9", 0.88);
    private static final Color VEIL = Color.web("#fdfcf9", 0.62);
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
        TimeScale days = scale.get();
        Bars bars = model.state().timing().bars();
        List<Lane> lanes = model.answer().lanes(in.get(), days.unit(), bars);
        if (getHeight() != computePrefHeight(-1)) {
            requestLayout();
        }
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        LocalDate from = model.state().question().from();
        LocalDate to = model.state().question().to();
        for (int i = 0; i < lanes.size(); i++) {
            bars(g, lanes.get(i), (i + 1) * LANE_PX, days, bars);
        }
        double left = days.within(from);
        double right = days.within(to.plusDays(1));
        g.setFill(VEIL);
        g.fillRect(days.leftPx(), 0, left - days.leftPx(), lanes.size() * LANE_PX);
        g.fillRect(right, 0, days.rightPx() - right, lanes.size() * LANE_PX);
        g.setFill(WINDOW);
        g.fillRect(left, 0, right - left, lanes.size() * LANE_PX);
        for (int i = 0; i < lanes.size(); i++) {
            name(g, lanes.get(i), (i + 1) * LANE_PX, days);
        }
        setAccessibleText(words.say(in.get() ? "lanes.accessibleIn" : "lanes.accessibleNear", String.join(", ", lanes.stream().map(lane -> lane.ring().place()).toList())));
    }

    private static void bars(GraphicsContext g, Lane lane, double baseline, TimeScale days, Bars bars) {
        g.setStroke(LINE);
        g.setLineWidth(1);
        g.strokeLine(days.leftPx(), baseline - 0.5, days.rightPx(), baseline - 0.5);
        Bars.Stack stack = bars.stack() == Bars.Stack.PLACE ? Bars.Stack.NONE : bars.stack();
        lane.histogram().ifPresent(histogram -> new BarPainter(g, days, baseline - 1, (LANE_PX - 3) / TimelineFrame.most(histogram, days))
                .paint(histogram, bars.withStack(stack)));
    }

    private void name(GraphicsContext g, Lane lane, double baseline, TimeScale days) {
        int most = lane.histogram().map(Histogram::most).orElse(0) == 0 ? 0 : lane.histogram().map(histogram -> TimelineFrame.most(histogram, days)).orElse(0);
        String name = in.get() ? inRegion(lane.ring().place()) : words.say("lanes.near", lane.ring().place(), lane.ring().radiusKm());
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

    private String inRegion(String place) {
        boolean crosses = model.state().crossesEras() && !place.equals("Bamako");
        return crosses ? words.say("lanes.inOf", place, Integer.toString(model.state().era().year())) : words.say("lanes.in", place);
    }
}

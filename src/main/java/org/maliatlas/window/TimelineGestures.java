package org.maliatlas.window;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.maliatlas.query.Question;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.Timing;

/** What the hand does on the timeline: drags either end or the middle of the dates shown, new dates, the axis; zooms it by the wheel. */
final class TimelineGestures {
    private static final double GRIP_PX = 8;
    private static final double OVERVIEW_REACH_PX = 9;
    private static final double WHEEL_STEP = 40;
    private static final double ZOOM = 0.8;

    private enum Grip { NONE, FROM, TO, BODY, NEW, AXIS, OVERVIEW }

    private final TimelineCanvas canvas;
    private final AtlasModel model;
    private final TimeAxis axis;
    private final BooleanProperty snap = new SimpleBooleanProperty(true);
    private Grip grip = Grip.NONE;
    private double pressedX;
    private double lastX;
    private LocalDate pressedFrom;
    private LocalDate pressedTo;

    TimelineGestures(TimelineCanvas canvas, AtlasModel model, TimeAxis axis) {
        this.canvas = canvas;
        this.model = model;
        this.axis = axis;
        canvas.setOnMouseMoved(e -> canvas.setCursor(cursor(gripAt(e.getX(), e.getY()))));
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(e -> release());
        canvas.setOnMouseClicked(this::click);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(ZoomEvent.ZOOM, e -> zoom(1 / e.getZoomFactor(), e.getX()));
    }

    /** Whether dates that are dragged keep to the edges of the axis' units. */
    BooleanProperty snapProperty() {
        return snap;
    }

    boolean isDragging() {
        return grip != Grip.NONE;
    }

    private Grip gripAt(double x, double y) {
        if (y > canvas.baseline()) {
            return Grip.AXIS;
        }
        if (y < OVERVIEW_REACH_PX && !axis.isWhole()) {
            return Grip.OVERVIEW;
        }
        TimeScale scale = canvas.scale();
        double from = scale.within(model.state().question().from());
        double to = scale.within(model.state().question().to().plusDays(1));
        double toFrom = Math.abs(x - from);
        double toTo = Math.abs(x - to);
        if (Math.min(toFrom, toTo) <= GRIP_PX) {
            // Both at one edge of the axis: the one that can be dragged inwards.
            return toFrom < toTo || toFrom == toTo && x < from ? Grip.FROM : Grip.TO;
        }
        return x > from && x < to ? Grip.BODY : Grip.NEW;
    }

    private Cursor cursor(Grip at) {
        return switch (at) {
            case FROM, TO -> Cursor.H_RESIZE;
            case BODY -> Cursor.OPEN_HAND;
            case AXIS -> axis.isWhole() ? Cursor.DEFAULT : Cursor.OPEN_HAND;
            case OVERVIEW -> Cursor.HAND;
            case NEW, NONE -> Cursor.DEFAULT;
        };
    }

    private void press(MouseEvent e) {
        grip = gripAt(e.getX(), e.getY());
        pressedX = e.getX();
        lastX = pressedX;
        pressedFrom = model.state().question().from();
        pressedTo = model.state().question().to();
        canvas.focus(grip == Grip.FROM ? WindowPainter.Focus.FROM : grip == Grip.TO ? WindowPainter.Focus.TO : WindowPainter.Focus.BODY);
        if (grip == Grip.BODY || grip == Grip.AXIS && !axis.isWhole()) {
            canvas.setCursor(Cursor.CLOSED_HAND);
        }
        if (grip == Grip.OVERVIEW) {
            axis.centre(canvas.wholeScale().day(e.getX()));
        }
    }

    private void drag(MouseEvent e) {
        TimeScale scale = canvas.scale();
        double x = e.getX();
        Snapping snapping = new Snapping(scale, snap.get() == e.isAltDown() ? TimeStep.DAY : scale.unit());
        switch (grip) {
            case FROM -> show(earlier(within(snapping.edge(x)), pressedTo), pressedTo);
            case TO -> show(pressedFrom, later(within(snapping.edge(x).minusDays(1)), pressedFrom));
            case BODY -> moveBody(snapping, x - pressedX);
            case NEW -> {
                LocalDate from = within(snapping.edge(Math.min(pressedX, x)));
                show(from, later(within(snapping.edge(Math.max(pressedX, x)).minusDays(1)), from));
            }
            case AXIS -> {
                long days = Math.round(scale.days(lastX - x));
                if (days != 0) {
                    axis.pan(days);
                    lastX = x;
                }
            }
            case OVERVIEW -> axis.centre(canvas.wholeScale().day(x));
            case NONE -> { }
        }
    }

    /** Where one unit is shown at a time it gives way to another, else both ends move. */
    private void moveBody(Snapping snapping, double px) {
        Timing timing = model.state().timing();
        Snapping kept = timing.mode() == Timing.Mode.STEP ? new Snapping(snapping.scale(), timing.step()) : snapping;
        LocalDate[] dates = kept.moved(pressedFrom, pressedTo, px);
        // Beyond the days that there are nothing moves.
        if (dates[1].toEpochDay() >= axis.first() && dates[0].toEpochDay() <= axis.last()) {
            long over = Math.max(0, axis.first() - dates[0].toEpochDay()) - Math.max(0, dates[1].toEpochDay() - axis.last());
            boolean free = kept.unit() == TimeStep.DAY;
            show(free ? dates[0].plusDays(over) : dates[0], free ? dates[1].plusDays(over) : dates[1]);
        }
    }

    private LocalDate within(LocalDate day) {
        return LocalDate.ofEpochDay(Math.max(axis.first(), Math.min(axis.last(), day.toEpochDay())));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void show(LocalDate from, LocalDate to) {
        Question question = model.state().question();
        if (!from.equals(question.from()) || !to.equals(question.to())) {
            model.preview(model.state().withQuestion(question.withDates(from, to)));
        }
    }

    private void release() {
        Grip was = grip;
        grip = Grip.NONE;
        canvas.setCursor(Cursor.DEFAULT);
        if (was != Grip.NONE && was != Grip.AXIS && was != Grip.OVERVIEW) {
            model.commit();
        }
    }

    private void click(MouseEvent e) {
        Grip at = gripAt(e.getX(), e.getY());
        if (e.getClickCount() == 2 && (at == Grip.AXIS || at == Grip.OVERVIEW)) {
            axis.showAll();
        }
    }

    private void scroll(ScrollEvent e) {
        if (e.getDeltaX() != 0) {
            axis.pan(Math.round(-canvas.scale().days(e.getDeltaX())));
        } else if (e.getDeltaY() != 0) {
            zoom(Math.pow(ZOOM, e.getDeltaY() / WHEEL_STEP), e.getX());
        }
        e.consume();
    }

    private void zoom(double factor, double x) {
        axis.zoom(factor, canvas.scale().day(x));
    }
}

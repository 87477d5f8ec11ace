package org.maliatlas.window;

import javafx.scene.input.KeyEvent;
import org.maliatlas.query.TimeStep;

/** What the keyboard does on the timeline: moves the part that has the focus by the axis' unit, with Shift by more, or to an end; zooms the axis. */
final class TimelineKeys {
    private static final double ZOOM = 0.66;

    private final TimelineCanvas canvas;
    private final AtlasModel model;
    private final TimeAxis axis;
    private final DateWindow dates;

    TimelineKeys(TimelineCanvas canvas, AtlasModel model, TimeAxis axis) {
        this.canvas = canvas;
        this.model = model;
        this.axis = axis;
        this.dates = new DateWindow(model);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case LEFT -> move(-1, e.isShiftDown());
            case RIGHT -> move(1, e.isShiftDown());
            case HOME -> toEdge(true);
            case END -> toEdge(false);
            case PLUS, ADD, EQUALS -> zoom(ZOOM);
            case MINUS, SUBTRACT -> zoom(1 / ZOOM);
            case DIGIT0, NUMPAD0 -> axis.showAll();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void move(int units, boolean more) {
        TimeStep unit = canvas.scale().unit();
        TimeStep by = more ? coarser(unit) : unit;
        int times = more && by == unit ? 10 * units : units;
        switch (canvas.focus()) {
            case FROM -> dates.moveFrom(times, by);
            case TO -> dates.moveTo(times, by);
            default -> dates.move(times, by);
        }
    }

    private static TimeStep coarser(TimeStep unit) {
        return switch (unit) {
            case DAY -> TimeStep.WEEK;
            case WEEK -> TimeStep.MONTH;
            case MONTH, QUARTER, YEAR -> TimeStep.YEAR;
        };
    }

    private void toEdge(boolean first) {
        var question = model.state().question();
        var data = model.atlas().dataset();
        switch (canvas.focus()) {
            case FROM -> dates.show(first && data.firstDay().isBefore(question.to()) ? data.firstDay() : first ? question.from() : question.to(), question.to());
            case TO -> dates.show(question.from(), first ? question.from() : data.lastDay().isAfter(question.from()) ? data.lastDay() : question.to());
            default -> dates.moveToEdge(first);
        }
    }

    private void zoom(double factor) {
        var question = model.state().question();
        axis.zoom(factor, (question.from().toEpochDay() + question.to().toEpochDay()) / 2);
    }
}

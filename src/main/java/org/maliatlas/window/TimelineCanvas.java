package org.maliatlas.window;

import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Question;
import org.maliatlas.query.TimeStep;
import org.maliatlas.words.Words;

/** The histogram with its window of dates: either end or the middle is dragged, by days. */
final class TimelineCanvas extends Region implements Part {
    private static final double GRIP_PX = 8;
    private static final double LEFT_PX = 22;
    private static final double RIGHT_PX = 10;

    private enum Grip { NONE, FROM, TO, BODY, NEW }

    private final AtlasModel model;
    private final Canvas canvas = new Canvas();
    private Words words;
    private Grip grip = Grip.NONE;
    private double pressedX;
    private LocalDate pressedFrom;
    private LocalDate pressedTo;

    TimelineCanvas(AtlasModel model) {
        this.model = model;
        setId("timeline");
        getStyleClass().add("timeline");
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinHeight(88);
        setPrefHeight(104);
        setOnMouseMoved(e -> setCursor(cursor(gripAt(e.getX()))));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(e -> release());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((o, a, b) -> refresh());
        model.onChange(this::refresh);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        refresh();
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        refresh();
    }

    @Override
    public void refresh() {
        if (words == null || canvas.getWidth() < 60) {
            return;
        }
        Question question = model.state().question();
        Dataset dataset = model.atlas().dataset();
        new TimelineDrawing(canvas.getGraphicsContext2D(), canvas.getWidth(), canvas.getHeight(), scale())
                .draw(model.answer().histogram(), question.from(), question.to(), dataset.lastDay(), words.say("timeline.noData"),
                        words.language().locale(), isFocused());
        setAccessibleText(words.say("timeline.accessible", words.day(question.from()), words.day(question.to())));
    }

    /** From the first year of the data to today: what lies after the data is shown as not known. */
    TimeScale scale() {
        Dataset dataset = model.atlas().dataset();
        LocalDate first = dataset.firstDay().withDayOfYear(1);
        LocalDate last = LocalDate.now().isAfter(dataset.lastDay()) ? LocalDate.now() : dataset.lastDay();
        LocalDate from = model.state().question().from();
        LocalDate to = model.state().question().to();
        return new TimeScale(Math.min(first.toEpochDay(), from.toEpochDay()), Math.max(last.toEpochDay(), to.toEpochDay()), LEFT_PX,
                Math.max(1, getWidth() - LEFT_PX - RIGHT_PX));
    }

    private Grip gripAt(double x) {
        TimeScale scale = scale();
        double from = scale.x(model.state().question().from());
        double to = scale.x(model.state().question().to().plusDays(1));
        double toFrom = Math.abs(x - from);
        double toTo = Math.abs(x - to);
        if (Math.min(toFrom, toTo) <= GRIP_PX) {
            return toFrom < toTo ? Grip.FROM : Grip.TO;
        }
        return x > from && x < to ? Grip.BODY : Grip.NEW;
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case FROM, TO -> Cursor.H_RESIZE;
            case BODY -> Cursor.OPEN_HAND;
            case NEW, NONE -> Cursor.DEFAULT;
        };
    }

    private void press(MouseEvent e) {
        requestFocus();
        grip = gripAt(e.getX());
        pressedX = e.getX();
        pressedFrom = model.state().question().from();
        pressedTo = model.state().question().to();
        if (grip == Grip.BODY) {
            setCursor(Cursor.CLOSED_HAND);
        }
    }

    private void drag(MouseEvent e) {
        TimeScale scale = scale();
        long day = scale.day(e.getX());
        long moved = Math.round(scale.days(e.getX() - pressedX));
        switch (grip) {
            case FROM -> show(Math.min(day, pressedTo.toEpochDay()), pressedTo.toEpochDay());
            case TO -> show(pressedFrom.toEpochDay(), Math.max(day, pressedFrom.toEpochDay()));
            case BODY -> {
                long span = pressedTo.toEpochDay() - pressedFrom.toEpochDay();
                long from = Math.max(scale.firstDay(), Math.min(scale.lastDay() - span, pressedFrom.toEpochDay() + moved));
                show(from, from + span);
            }
            case NEW -> {
                long start = scale.day(pressedX);
                show(Math.min(start, day), Math.max(start, day));
            }
            case NONE -> { }
        }
    }

    private void release() {
        if (grip != Grip.NONE) {
            grip = Grip.NONE;
            model.commit();
        }
        setCursor(Cursor.DEFAULT);
    }

    private void show(long from, long to) {
        model.preview(model.state().withQuestion(model.state().question().withDates(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to))));
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        DateWindow window = new DateWindow(model);
        switch (e.getCode()) {
            case LEFT -> step(window, -1, e.isShiftDown());
            case RIGHT -> step(window, 1, e.isShiftDown());
            case HOME -> window.showAll();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private static void step(DateWindow window, int months, boolean endOnly) {
        if (endOnly) {
            window.moveTo(months, TimeStep.MONTH);
        } else {
            window.move(months, TimeStep.MONTH);
        }
    }
}

package org.maliatlas.window;

import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Histogram;
import org.maliatlas.query.Question;
import org.maliatlas.words.Words;

/**
 * The histogram with the dates shown. The ground is painted anew only when something of it changes, the dates over it with every move.
 * It and both ends of the dates can have the keyboard.
 */
final class TimelineCanvas extends Region implements Part {
    private static final double LEFT_PX = 22;
    private static final double RIGHT_PX = 10;
    private static final double USUAL_HEIGHT_PX = 104;
    /** Where it is wider than this the screen is large, and is looked at from farther away. */
    private static final double WIDE_PX = 1800;
    private static final double HANDLE_PX = 14;

    private final AtlasModel model;
    private final TimeAxis axis = new TimeAxis();
    private final Canvas ground = new Canvas();
    private final Canvas over = new Canvas();
    private final Region from = handle("timeline-from");
    private final Region to = handle("timeline-to");
    private final TimelineGestures gestures;
    private TimelineFrame painted;
    private LocalDate lastFrom;
    private LocalDate lastTo;
    private Words words;

    TimelineCanvas(AtlasModel model) {
        this.model = model;
        setId("timeline");
        getStyleClass().add("timeline");
        getChildren().addAll(ground, over, from, to);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinHeight(88);
        setPrefHeight(USUAL_HEIGHT_PX);
        widthProperty().addListener((o, was, is) -> setPrefHeight(is.doubleValue() > WIDE_PX ? TimelineFrame.TALL_PX : USUAL_HEIGHT_PX));
        gestures = new TimelineGestures(this, model, axis);
        new TimelineKeys(this, model, axis);
        new BarTip(this, model);
        focusedProperty().addListener((o, a, b) -> refresh());
        from.focusedProperty().addListener((o, a, b) -> refresh());
        to.focusedProperty().addListener((o, a, b) -> refresh());
        axis.onChange(this::refresh);
        model.onChange(this::refresh);
    }

    private static Region handle(String id) {
        Region handle = new Region();
        handle.setId(id);
        handle.setFocusTraversable(true);
        handle.setMouseTransparent(true);
        handle.setManaged(false);
        handle.setAccessibleRole(AccessibleRole.SLIDER);
        return handle;
    }

    /** Which days the axis shows. */
    TimeAxis axis() {
        return axis;
    }

    TimelineGestures gestures() {
        return gestures;
    }

    Words words() {
        return words;
    }

    /** Which part of the dates shown has the keyboard. */
    WindowPainter.Focus focus() {
        return from.isFocused() ? WindowPainter.Focus.FROM : to.isFocused() ? WindowPainter.Focus.TO : isFocused() ? WindowPainter.Focus.BODY : WindowPainter.Focus.NONE;
    }

    void focus(WindowPainter.Focus part) {
        (part == WindowPainter.Focus.FROM ? from : part == WindowPainter.Focus.TO ? to : this).requestFocus();
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : new Canvas[] {ground, over}) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        refresh();
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        refresh();
    }

    @Override
    public void refresh() {
        if (words == null || ground.getWidth() < 60) {
            return;
        }
        Question question = model.state().question();
        span(question);
        if (!gestures.isDragging() && !(question.from().equals(lastFrom) && question.to().equals(lastTo))) {
            lastFrom = question.from();
            lastTo = question.to();
            axis.reveal(lastFrom, lastTo);
        }
        TimelineFrame frame = new TimelineFrame(scale(), wholeScale(), ground.getWidth(), ground.getHeight(), histogram(), model.state().timing().bars(),
                model.atlas().dataset().lastDay(), words);
        if (!frame.equals(painted)) {
            painted = frame;
            TimelineGround.paint(ground.getGraphicsContext2D(), frame);
        }
        WindowPainter.paint(over.getGraphicsContext2D(), frame, question.from(), question.to(), focus());
        place(from, frame.scale().within(question.from()));
        place(to, frame.scale().within(question.to().plusDays(1)));
        setAccessibleText(words.say("timeline.accessible", words.day(question.from()), words.day(question.to())));
        from.setAccessibleText(words.say("timeline.accessibleFrom", words.day(question.from())));
        to.setAccessibleText(words.say("timeline.accessibleTo", words.day(question.to())));
    }

    private void place(Region handle, double x) {
        handle.resizeRelocate(x - HANDLE_PX / 2, TimelineFrame.TOP - 4, HANDLE_PX, baseline() - TimelineFrame.TOP + 4);
    }

    double baseline() {
        return ground.getHeight() - TimelineFrame.AXIS_HEIGHT;
    }

    /** What the bars count, in the units that can be told apart. */
    Histogram histogram() {
        return model.answer().histogram(scale().unit(), model.state().timing().bars());
    }

    /** From the first year of the data to today: what lies after the data is shown as not known. */
    private void span(Question question) {
        Dataset dataset = model.atlas().dataset();
        LocalDate first = dataset.firstDay().withDayOfYear(1);
        LocalDate last = LocalDate.now().isAfter(dataset.lastDay()) ? LocalDate.now() : dataset.lastDay();
        axis.span(Math.min(first.toEpochDay(), question.from().toEpochDay()), Math.max(last.toEpochDay(), question.to().toEpochDay()));
    }

    TimeScale scale() {
        span(model.state().question());
        return axis.scale(LEFT_PX, Math.max(1, getWidth() - LEFT_PX - RIGHT_PX));
    }

    TimeScale wholeScale() {
        return axis.wholeScale(LEFT_PX, Math.max(1, getWidth() - LEFT_PX - RIGHT_PX));
    }
}

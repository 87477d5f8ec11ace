package org.maliatlas.window;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.maliatlas.query.AtlasState;

/** Lets time pass: one step after another, slowly enough to be read. All that is played at a stretch is one step to undo. */
final class Playing {
    /** How long one step stands. */
    enum Speed {
        SLOW(2000), READABLE(1000), FAST(400);

        private final double ms;

        Speed(double ms) {
            this.ms = ms;
        }
    }

    private final AtlasModel model;
    private final DateWindow dates;
    private final Timeline clock = new Timeline();
    private final BooleanProperty loop = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.READABLE);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private AtlasState shown;

    Playing(AtlasModel model) {
        this.model = model;
        this.dates = new DateWindow(model);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.getKeyFrames().setAll(new KeyFrame(Duration.millis(Speed.READABLE.ms), e -> tick()));
        clock.setRate(1);
        speed.addListener((o, was, is) -> clock.setRate(Speed.READABLE.ms / is.ms));
        model.onChange(this::follow);
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether it begins anew when it comes to the end. */
    BooleanProperty loopProperty() {
        return loop;
    }

    ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** Starts, from the beginning where the end is shown, or stops. */
    void toggle() {
        if (running.get()) {
            stop();
            return;
        }
        shown = model.state();
        running.set(true);
        if (dates.showsAll() || dates.steps().step(shown, 1).isEmpty()) {
            show(dates.steps().begin(shown));
        }
        clock.playFromStart();
    }

    private void tick() {
        Optional<AtlasState> next = dates.steps().step(model.state(), 1);
        if (next.isPresent()) {
            show(next.get());
        } else if (loop.get()) {
            show(dates.steps().begin(model.state()));
        } else {
            stop();
        }
    }

    private void show(AtlasState state) {
        shown = state;
        model.preview(state);
    }

    /** Whoever else changes the dates takes over. */
    private void follow() {
        AtlasState now = model.state();
        if (running.get() && (!now.question().from().equals(shown.question().from()) || !now.question().to().equals(shown.question().to())
                || !now.timing().equals(shown.timing()))) {
            halt();
        }
    }

    private void halt() {
        clock.stop();
        running.set(false);
    }

    void stop() {
        if (running.get()) {
            halt();
            model.commit();
        }
    }
}

package org.maliatlas.window;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.words.Words;

/** Which picture of a film is seen: gone to by hand, stepped by the arrow keys, or played as the film will be. */
final class FilmStrip extends HBox {
    private final IntegerProperty index = new SimpleIntegerProperty();
    private final Slider slider = new Slider(0, 0, 0);
    private final Label place = new Label();
    private final FontIcon icon = new FontIcon(Feather.PLAY);
    private final Button play = new Button(null, icon);
    private final Timeline clock = new Timeline();
    private int count;
    private Words words;

    FilmStrip() {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("film-strip");
        managedProperty().bind(visibleProperty());
        slider.setId("film-picture");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        play.setId("film-play");
        play.getStyleClass().addAll("button-icon", "flat");
        play.setOnAction(e -> toggle());
        place.setId("film-place");
        place.setMinWidth(USE_PREF_SIZE);
        slider.valueProperty().addListener((o, was, is) -> index.set((int) Math.round(is.doubleValue())));
        index.addListener((o, was, is) -> say());
        visibleProperty().addListener((o, was, is) -> stop());
        clock.setCycleCount(Animation.INDEFINITE);
        getChildren().addAll(play, slider, place);
    }

    /** The picture that is to be seen, from 0 on. */
    ReadOnlyIntegerProperty indexProperty() {
        return index;
    }

    /** Says that the film is being made ready. */
    void preparing() {
        count = 0;
        slider.setDisable(true);
        play.setDisable(true);
        say();
    }

    /** Sets how many pictures there are, and how long each stands. */
    void set(int newCount, int frameMs) {
        count = newCount;
        slider.setMax(Math.max(0, count - 1));
        slider.setDisable(count < 2);
        play.setDisable(count < 2);
        if (index.get() >= count) {
            slider.setValue(Math.max(0, count - 1));
        }
        if (clock.getKeyFrames().isEmpty() || clock.getKeyFrames().get(0).getTime().toMillis() != frameMs) {
            boolean playing = clock.getStatus() == Animation.Status.RUNNING;
            clock.stop();
            clock.getKeyFrames().setAll(new KeyFrame(Duration.millis(frameMs), e -> slider.setValue(index.get() + 1 < count ? index.get() + 1 : 0)));
            if (playing) {
                clock.play();
            }
        }
        say();
    }

    private void toggle() {
        if (clock.getStatus() == Animation.Status.RUNNING) {
            stop();
        } else {
            clock.play();
            say();
        }
    }

    /** Stops where it is. */
    void stop() {
        clock.stop();
        say();
    }

    private void say() {
        if (words != null) {
            boolean playing = clock.getStatus() == Animation.Status.RUNNING;
            icon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
            play.setAccessibleText(words.say(playing ? "film.pause" : "film.play"));
            play.setTooltip(new Tooltip(play.getAccessibleText()));
            place.setText(count == 0 ? words.say("film.preparing") : words.say("film.place", index.get() + 1, count));
        }
    }

    void translate(Words newWords) {
        words = newWords;
        slider.setAccessibleText(words.say("film.picture"));
        say();
    }
}

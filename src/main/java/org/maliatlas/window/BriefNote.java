package org.maliatlas.window;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A card over the map that says something for some seconds, and fades. */
class BriefNote extends Label {
    private static final Duration FADING = Duration.millis(600);

    private final SequentialTransition going;

    /** @param shown how long it stays */
    BriefNote(String id, Duration shown) {
        setId(id);
        getStyleClass().add("hover-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
        FadeTransition fade = new FadeTransition(FADING, this);
        fade.setFromValue(1);
        fade.setToValue(0);
        going = new SequentialTransition(new PauseTransition(shown), fade);
        going.setOnFinished(e -> setVisible(false));
    }

    final void say(String text) {
        setText(text);
        going.stop();
        setOpacity(1);
        setVisible(true);
        toFront();
        going.playFromStart();
    }
}

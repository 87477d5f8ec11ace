package org.maliatlas.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.maliatlas.words.Words;

/** Says over the map that what was asked for is being worked out, where that takes long enough to be noticed. */
final class WorkingNote extends Label implements Part {
    private static final Duration NOTICED = Duration.millis(250);

    /** Below the notice of an era. */
    private static final double TOP = 100;

    private final PauseTransition pause = new PauseTransition(NOTICED);

    WorkingNote(AtlasModel model) {
        setId("working");
        getStyleClass().add("hover-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(TOP, 10, 10, 10));
        pause.setOnFinished(e -> setVisible(true));
        model.awaited().onWaiting(this::show);
    }

    private void show(boolean waiting) {
        if (waiting) {
            pause.playFromStart();
        } else {
            pause.stop();
            setVisible(false);
        }
    }

    @Override
    public void translate(Words words) {
        setText(words.say("map.working"));
    }
}

package org.maliatlas.window;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.maliatlas.geography.Era;
import org.maliatlas.words.Words;

/** Says over the map, for some seconds, that the boundaries have changed with the dates. */
final class EraNotice extends Label implements Part {
    private static final Duration SHOWN = Duration.seconds(5);
    private static final Duration FADING = Duration.millis(600);

    private final AtlasModel model;
    private final SequentialTransition going;
    private Words words;
    private Era known;

    EraNotice(AtlasModel model) {
        this.model = model;
        setId("era-notice");
        getStyleClass().add("hover-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
        FadeTransition fade = new FadeTransition(FADING, this);
        fade.setFromValue(1);
        fade.setToValue(0);
        going = new SequentialTransition(new PauseTransition(SHOWN), fade);
        going.setOnFinished(e -> setVisible(false));
        known = model.state().era();
        model.onChange(this::refresh);
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        refresh();
    }

    @Override
    public void refresh() {
        Era now = model.state().era();
        if (words == null || now == known) {
            return;
        }
        known = now;
        if (model.state().view().heldEra().isPresent()) {
            // The user chose them just now, and sees them named there.
            setVisible(false);
            return;
        }
        setText(words.say("era.changed." + now.year()));
        going.stop();
        setOpacity(1);
        setVisible(true);
        going.playFromStart();
    }
}

package org.maliatlas.window;

import javafx.util.Duration;
import org.maliatlas.geography.Era;
import org.maliatlas.words.Words;

/** Says over the map, for some seconds, that the boundaries have changed with the dates. */
final class EraNotice extends BriefNote implements Part {
    private final AtlasModel model;
    private Words words;
    private Era known;

    EraNotice(AtlasModel model) {
        super("era-notice", Duration.seconds(5));
        this.model = model;
        setWrapText(true);
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
        say(words.say("era.changed." + now.year()));
    }
}

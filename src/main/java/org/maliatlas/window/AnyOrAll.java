package org.maliatlas.window;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.maliatlas.query.Ring;
import org.maliatlas.words.Words;

/** Whether near any of the places that are ticked, or near all of them; there where two or more are. */
final class AnyOrAll extends HBox implements Part {
    private final AtlasModel model;
    private final ToggleButton any = new ToggleButton();
    private final ToggleButton all = new ToggleButton();

    AnyOrAll(AtlasModel model) {
        this.model = model;
        setId("any-or-all");
        ToggleGroup group = new ToggleGroup();
        any.setId("near-any");
        all.setId("near-all");
        any.getStyleClass().addAll("left-pill", "small");
        all.getStyleClass().addAll("right-pill", "small");
        for (ToggleButton button : new ToggleButton[] {any, all}) {
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
        }
        any.setOnAction(e -> ask(false));
        all.setOnAction(e -> ask(true));
        getChildren().addAll(any, all);
        managedProperty().bind(visibleProperty());
    }

    private void ask(boolean nearAll) {
        model.setQuestion(q -> q.withWhere(q.where().withAllRings(nearAll)));
        // A button pressed again would let itself go.
        refresh();
    }

    @Override
    public void translate(Words words) {
        any.setText(words.say("where.any"));
        all.setText(words.say("where.all"));
        Texts.tip(any, words.say("where.anyTip"));
        Texts.tip(all, words.say("where.allTip"));
    }

    @Override
    public void refresh() {
        setVisible(model.state().question().rings().stream().filter(Ring::asked).count() > 1);
        (model.state().question().where().allRings() ? all : any).setSelected(true);
    }
}

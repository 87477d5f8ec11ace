package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.query.Outline;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Words;

/** One area that the user drew: its name, which can be typed anew, and how to change its corners or let it go. */
final class OutlineRow extends HBox {
    private final AtlasModel model;
    private final MapTools tools;
    private final int index;
    private final Label count = new Label();
    private final TextField name;
    private final ToggleButton change = new ToggleButton(null, new FontIcon(Feather.EDIT_2));

    /** @param index of the area among those asked for */
    OutlineRow(AtlasModel model, MapTools tools, int index, Words words) {
        super(2);
        this.model = model;
        this.tools = tools;
        this.index = index;
        this.name = new TextField(outline().name());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("where-row");
        name.setId("area-name-" + index);
        name.getStyleClass().addAll("small", "area-name");
        name.setPromptText(words.say("area.nameless"));
        name.setMinWidth(40);
        HBox.setHgrow(name, Priority.ALWAYS);
        Texts.tip(name, words.say("area.nameTip"));
        name.setOnAction(e -> rename());
        name.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                rename();
            }
        });
        change.setId("area-change-" + index);
        change.getStyleClass().addAll("button-icon", "flat", "small", "tight");
        change.setMinWidth(USE_PREF_SIZE);
        Texts.tip(change, words.say("area.changeTip", shownName(words)));
        change.setOnAction(e -> {
            if (change.isSelected()) {
                tools.drawing().change(index);
            } else {
                tools.put();
            }
        });
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.setId("area-remove-" + index);
        remove.getStyleClass().addAll("button-icon", "flat", "small", "tight");
        remove.setMinWidth(USE_PREF_SIZE);
        Texts.tip(remove, words.say("place.remove", shownName(words)));
        remove.setOnAction(e -> remove());
        count.setId("area-count-" + index);
        count.getStyleClass().add("filter-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, count, change, remove);
        follow();
    }

    /** Says how many incidents the area would leave, were it asked for alone. */
    void count(Tally tally, Words words) {
        count.setText(CountText.of(tally, words));
        count.setTooltip(new Tooltip(CountText.inFull(tally, words)));
    }

    private Outline outline() {
        return model.state().question().where().outlines().get(index);
    }

    private String shownName(Words words) {
        return outline().name().isBlank() ? words.say("area.nameless") : outline().name();
    }

    private void rename() {
        List<Outline> outlines = new ArrayList<>(model.state().question().where().outlines());
        // The row may be leaving because its area is gone.
        if (index < outlines.size() && getScene() != null && !name.getText().strip().equals(outlines.get(index).name())) {
            outlines.set(index, outlines.get(index).withName(name.getText().strip()));
            model.setQuestion(q -> q.withWhere(q.where().withOutlines(outlines)));
        }
    }

    private void remove() {
        List<Outline> outlines = new ArrayList<>(model.state().question().where().outlines());
        outlines.remove(index);
        tools.put();
        model.setQuestion(q -> q.withWhere(q.where().withOutlines(outlines)));
    }

    /** Follows the name, unless it is being typed, and whether the corners are being changed. */
    void follow() {
        if (!name.isFocused() && !name.getText().equals(outline().name())) {
            name.setText(outline().name());
        }
        change.setSelected(tools.drawing().changing() == index);
    }
}

package org.maliatlas.window;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.words.Words;

/** Over an incident's details: which of how many it is, the ways to the one before and after, and to its mark and its row. */
final class IncidentHead extends HBox {
    private final IncidentSteps steps;
    private final Label count = new Label();
    private final Button before = button(Feather.CHEVRON_LEFT, "previous-here");
    private final Button after = button(Feather.CHEVRON_RIGHT, "next-here");
    private final Button onMap = button(Feather.MAP_PIN, "incident-to-map");
    private final Button inTable = button(Feather.LIST, "incident-to-table");
    private final ToggleButton larger = new ToggleButton(null, new FontIcon(Feather.TYPE));
    private Words words;

    /**
     * @param toMap shows the incident on the map
     * @param toTable shows the incident in the table
     */
    IncidentHead(IncidentSteps steps, Runnable toMap, Runnable toTable) {
        super(2);
        this.steps = steps;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("incident-head");
        count.setId("incident-of");
        count.getStyleClass().add("quiet");
        count.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(0);
        count.setWrapText(true);
        HBox.setHgrow(count, Priority.ALWAYS);
        before.setOnAction(e -> steps.step(-1));
        after.setOnAction(e -> steps.step(1));
        onMap.setOnAction(e -> toMap.run());
        inTable.setOnAction(e -> toTable.run());
        larger.setId("incident-larger");
        larger.getStyleClass().addAll("button-icon", "small", "panel-toggle");
        larger.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(count, larger, before, after, onMap, inTable);
    }

    private static Button button(Feather icon, String id) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Whether the details are in larger letters, as for a room that looks at them on a wall. */
    BooleanProperty largerProperty() {
        return larger.selectedProperty();
    }

    void translate(Words newWords) {
        words = newWords;
        for (ButtonBase button : List.of(larger, before, after, onMap, inTable)) {
            String tip = words.say("incident." + button.getId());
            button.setTooltip(new Tooltip(tip));
            button.setAccessibleText(tip);
        }
        refresh();
    }

    /** Says which of how many it is. */
    void refresh() {
        if (words == null) {
            return;
        }
        int at = steps.at();
        count.setText(at < 0 ? words.say("incident.notListed") : words.say(steps.isHere() ? "incident.ofHere" : "incident.ofListed", at + 1, steps.size()));
        count.setTooltip(new Tooltip(at < 0 || steps.isHere() ? count.getText() : words.say("incident.inOrder", count.getText())));
        before.setDisable(at <= 0);
        after.setDisable(at >= steps.size() - 1);
        inTable.setDisable(steps.row() < 0);
    }
}

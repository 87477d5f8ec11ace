package org.maliatlas.window;

import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.words.Words;

/** A bar over the map that says what to do with the tool in hand, and ends it. */
final class ToolHint extends HBox {
    private static final double MOST_WIDTH = 300;
    /** Below the field that finds places. */
    private static final double TOP = 58;

    private final Label text = new Label();
    private final Button finish = new Button();
    private final Button giveUp = new Button(null, new FontIcon(Feather.X));

    ToolHint(MapTools tools) {
        super(8);
        setId("tool-hint");
        getStyleClass().addAll("hover-card", "tool-hint");
        setAlignment(Pos.CENTER_LEFT);
        setLayoutY(TOP);
        text.setId("tool-hint-text");
        text.setWrapText(true);
        text.setMaxWidth(MOST_WIDTH);
        finish.setId("tool-finish");
        finish.getStyleClass().add("small");
        finish.setMinWidth(USE_PREF_SIZE);
        finish.setOnAction(e -> tools.inHand().ifPresent(MapTool::finish));
        giveUp.setId("tool-give-up");
        giveUp.getStyleClass().addAll("button-icon", "flat", "small", "tight");
        giveUp.setMinWidth(USE_PREF_SIZE);
        giveUp.setOnAction(e -> tools.put());
        getChildren().addAll(text, finish, giveUp);
        // What is done with the bar is not done with the map below it.
        addEventHandler(MouseEvent.ANY, Event::consume);
        setVisible(false);
    }

    void show(Optional<MapTool> tool, Words words) {
        setVisible(tool.isPresent() && words != null);
        if (isVisible()) {
            text.setText(tool.get().hint(words));
            finish.setText(tool.get().finishing(words));
            Texts.tip(giveUp, words.say("tool.giveUp"));
            toFront();
        }
    }
}

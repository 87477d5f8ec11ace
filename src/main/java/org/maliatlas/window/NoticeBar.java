package org.maliatlas.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line under the map's commands that tells what the user should know; it goes when it is closed. */
final class NoticeBar extends HBox {
    private final Label text = new Label();

    NoticeBar() {
        super(8);
        setId("notice");
        text.setId("notice-text");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("notice-bar");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setOnAction(e -> show(""));
        getChildren().addAll(new FontIcon(Feather.INFO), text, close);
        show("");
    }

    void show(String message) {
        text.setText(message);
        setVisible(!message.isEmpty());
        setManaged(!message.isEmpty());
    }
}

package org.maliatlas.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.store.SavedQuestion;
import org.maliatlas.words.Words;

/** One saved question: a button that opens it, its note, and how to rename or delete it. */
final class SavedRow extends VBox {
    /** What can be done with a saved question. */
    interface Actions {
        void open(SavedQuestion question);

        void rename(SavedQuestion question, String name);

        void delete(SavedQuestion question);
    }

    private final SavedQuestion question;
    private final Actions actions;
    private final HBox head;
    private final Button open = new Button();

    /** @param asks what the question asks, in words */
    SavedRow(SavedQuestion question, String asks, Actions actions, Words words) {
        super(1);
        this.question = question;
        this.actions = actions;
        getStyleClass().add("saved-row");
        open.setText(question.name());
        open.setMnemonicParsing(false);
        open.getStyleClass().addAll("flat", "small", "saved-open");
        open.setTextOverrun(OverrunStyle.ELLIPSIS);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setMinWidth(0);
        open.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(open, Priority.ALWAYS);
        open.setOnAction(e -> actions.open(question));
        Texts.tip(open, words.say("saved.openTip", question.name(), asks) + (question.note().isEmpty() ? "" : "\n" + question.note()));
        Button rename = icon(Feather.EDIT_2, words.say("saved.rename", question.name()));
        Button delete = icon(Feather.TRASH_2, words.say("saved.delete", question.name()));
        rename.setOnAction(e -> rename(words));
        delete.setOnAction(e -> actions.delete(question));
        this.head = new HBox(2, open, rename, delete);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (!question.note().isEmpty()) {
            Label note = new Label(question.note());
            note.setWrapText(true);
            note.getStyleClass().addAll("quiet", "saved-note");
            getChildren().add(note);
        }
    }

    private static Button icon(Feather icon, String tip) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small", "tight");
        button.setMinWidth(USE_PREF_SIZE);
        Texts.tip(button, tip);
        return button;
    }

    /** Has the name typed anew where it stands; Esc leaves it. */
    private void rename(Words words) {
        TextField name = new TextField(question.name());
        name.setId("saved-new-name");
        Texts.tip(name, words.say("saved.renameTip", question.name()));
        getChildren().set(0, name);
        name.requestFocus();
        name.selectAll();
        name.setOnAction(e -> actions.rename(question, name.getText()));
        name.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                getChildren().set(0, head);
                open.requestFocus();
                e.consume();
            }
        });
        name.focusedProperty().addListener((o, was, is) -> {
            if (!is && getChildren().get(0) == name) {
                getChildren().set(0, head);
            }
        });
    }

    SavedQuestion question() {
        return question;
    }

    /** Gives the focus to the button that opens it. */
    void focus() {
        open.requestFocus();
    }
}

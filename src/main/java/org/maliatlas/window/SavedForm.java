package org.maliatlas.window;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.Names;
import org.maliatlas.store.SavedQuestion;
import org.maliatlas.words.Words;

/** The name and the note under which a question is to be saved. Where the name is taken it asks, in place, whether to overwrite. */
final class SavedForm extends VBox {
    /** Takes what was typed. */
    interface Saving {
        void save(String name, String note, boolean overwrite);
    }

    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final Label taken = new Label();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private List<SavedQuestion> known = List.of();
    private Words words;

    /** @param cancelled puts the form away */
    SavedForm(Saving saving, Runnable cancelled) {
        super(4);
        name.setId("saved-name");
        note.setId("saved-note");
        taken.setId("saved-taken");
        save.setId("saved-save");
        cancel.setId("saved-cancel");
        taken.setWrapText(true);
        taken.managedProperty().bind(taken.visibleProperty());
        save.getStyleClass().addAll("accent", "small");
        cancel.getStyleClass().addAll("flat", "small");
        name.textProperty().addListener((o, was, is) -> look());
        Runnable go = () -> saving.save(name.getText(), note.getText(), taken.isVisible());
        save.setOnAction(e -> go.run());
        name.setOnAction(e -> {
            // Enter does not overwrite in passing: the button that now says so is gone to instead.
            if (taken.isVisible()) {
                save.requestFocus();
            } else {
                go.run();
            }
        });
        note.setOnAction(name.getOnAction());
        cancel.setOnAction(e -> cancelled.run());
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                cancelled.run();
                e.consume();
            }
        });
        getChildren().addAll(name, note, taken, new HBox(6, save, cancel));
    }

    /** Begins with a name, such as that of the question that was opened last. */
    void begin(SavedQuestion like, List<SavedQuestion> all) {
        known = all;
        name.setText(like == null ? "" : like.name());
        note.setText(like == null ? "" : like.note());
        look();
        name.requestFocus();
        name.selectAll();
    }

    private void look() {
        SavedQuestion same = known.stream().filter(saved -> Names.same(saved.name(), name.getText())).findFirst().orElse(null);
        taken.setVisible(same != null);
        if (words != null) {
            taken.setText(same == null ? "" : words.say("saved.taken", same.name()));
            save.setText(words.say(same == null ? "saved.save" : "saved.overwrite"));
            save.setAccessibleText(save.getText());
        }
        save.setDisable(name.getText().isBlank());
    }

    void translate(Words newWords) {
        words = newWords;
        name.setPromptText(words.say("saved.name"));
        note.setPromptText(words.say("saved.note"));
        cancel.setText(words.say("saved.cancel"));
        Texts.tip(name, words.say("saved.nameTip"));
        Texts.tip(note, words.say("saved.noteTip"));
        look();
    }
}

package org.maliatlas.window;

import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.export.Citation;
import org.maliatlas.query.Dataset;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** How the incident is cited, in either language, to be copied with one button. */
final class CiteBox extends VBox {
    private final Dataset dataset;
    private final int index;
    private final Words words;
    private final Label text = ImportForm.text("", "claim-text");
    private final Label done = ImportForm.text("", "quiet");

    /** @param words of the window's language, in which the citation is shown at first */
    CiteBox(Dataset dataset, int index, Words words) {
        super(6);
        this.dataset = dataset;
        this.index = index;
        this.words = words;
        getStyleClass().add("claim-card");
        text.setId("citation");
        done.setId("citation-copied");
        Button copy = new Button(words.say("cite.copy"), new FontIcon(Feather.COPY));
        copy.setId("copy-citation");
        copy.getStyleClass().add("small");
        copy.setTooltip(new Tooltip(words.say("cite.copyTip")));
        copy.setOnAction(e -> copy());
        ToggleGroup languages = new ToggleGroup();
        HBox row = new HBox(8, copy, new HBox(language(Language.EN, "left-pill", languages), language(Language.FR, "right-pill", languages)));
        done.managedProperty().bind(done.textProperty().isNotEmpty());
        getChildren().addAll(text, row, done);
        write(words.language());
    }

    private ToggleButton language(Language language, String side, ToggleGroup languages) {
        ToggleButton button = new ToggleButton(language.name());
        button.setId("cite-" + language.code());
        button.getStyleClass().addAll(side, "small");
        button.setToggleGroup(languages);
        button.setSelected(language == words.language());
        String tip = words.say("cite." + language.code());
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(e -> {
            // One of the two is always chosen.
            button.setSelected(true);
            write(language);
        });
        return button;
    }

    private void write(Language language) {
        text.setText(new Citation(dataset, language, LocalDate.now()).of(index));
        done.setText("");
    }

    /** Copies the citation as it is shown. */
    void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text.getText()));
        done.setText(words.say("cite.copied"));
    }
}

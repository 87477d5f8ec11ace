package org.maliatlas.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.maliatlas.intake.IntakeInWords;
import org.maliatlas.store.Batch;
import org.maliatlas.words.Words;

/** What was imported, newest first, each with a way to take it out again. */
final class ImportsList extends VBox {
    private final Words words;
    private final Consumer<Batch> remove;

    /** @param remove takes an import out */
    ImportsList(Words words, List<Batch> batches, Consumer<Batch> remove) {
        super(6);
        this.words = words;
        this.remove = remove;
        setId("imports");
        getChildren().add(ImportForm.text(words.say("data.imports"), "panel-title"));
        if (batches.isEmpty()) {
            getChildren().add(ImportForm.text(words.say("data.noImports"), "quiet"));
        }
        batches.forEach(batch -> getChildren().add(card(batch)));
    }

    private VBox card(Batch batch) {
        VBox card = new VBox(2);
        card.getStyleClass().add("claim-card");
        Batch.Counts counts = batch.counts();
        card.getChildren().addAll(ImportForm.text(words.say("data.batch", batch.dataset(), batch.version()), "claim-publisher"),
                ImportForm.text(words.say("data.batchRows", counts.taken(), counts.warned(), counts.refused(), counts.leftOut()), "claim-text"),
                ImportForm.text(words.say("data.batchFrom", batch.fileName(), batch.addedAt().substring(0, Math.min(10, batch.addedAt().length()))), "quiet"),
                ImportForm.text(new IntakeInWords(words.language()).terms(batch.terms()), "quiet"));
        Button button = new Button(words.say("data.remove"));
        button.getStyleClass().addAll("small", "flat");
        button.setOnAction(e -> {
            if (button.getText().equals(words.say("data.removeReally"))) {
                button.setDisable(true);
                remove.accept(batch);
            } else {
                button.setText(words.say("data.removeReally"));
            }
        });
        card.getChildren().add(button);
        return card;
    }
}

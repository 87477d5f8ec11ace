package org.maliatlas.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maliatlas.export.Exporter;
import org.maliatlas.export.Selection;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** Writes what is shown, or all of the atlas, to a file for a spreadsheet or a map program. */
final class ExportBox extends VBox {
    private final AtlasModel model;
    private final Words words;
    private final Function<String, Optional<Path>> chooser;
    private final Label outcome = ImportForm.text("", "quiet");
    private final CheckBox all = new CheckBox();

    /** @param chooser asks for a file, given a name to begin with */
    ExportBox(AtlasModel model, Words words, Function<String, Optional<Path>> chooser) {
        super(6);
        this.model = model;
        this.words = words;
        this.chooser = chooser;
        outcome.setId("export-outcome");
        all.setId("export-all");
        all.setText(words.say("export.all", model.answer().total()));
        all.setWrapText(true);
        ComboBox<String> formats = new ComboBox<>();
        formats.setId("export-format");
        for (Exporter.Format format : Exporter.Format.values()) {
            formats.getItems().add(words.say("export.format." + format.name()));
        }
        formats.getSelectionModel().select(0);
        formats.setMaxWidth(Double.MAX_VALUE);
        formats.setAccessibleText(words.say("export.format"));
        HBox.setHgrow(formats, Priority.ALWAYS);
        Button button = new Button(words.say("export.button"));
        button.setId("export");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> export(Exporter.Format.values()[formats.getSelectionModel().getSelectedIndex()]));
        getChildren().addAll(ImportForm.text(words.say("export.title"), "panel-title"), new HBox(8, formats, button), all,
                ImportForm.text(words.say("export.hint"), "quiet"), outcome);
    }

    private void export(Exporter.Format format) {
        AtlasState state = model.state();
        String name = "mali-" + state.question().from() + "-" + state.question().to() + "." + format.code();
        chooser.apply(name).ifPresent(file -> write(state, format, all.isSelected(), file));
    }

    private void write(AtlasState state, Exporter.Format format, boolean everything, Path file) {
        Dataset dataset = model.atlas().dataset();
        Task<String> task = new Task<>() {
            @Override
            protected String call() {
                Answer answer = new Answer(dataset);
                answer.ask(state);
                Selection selection = new Selection(answer, everything, words.language());
                Exporter.write(selection, format, file);
                return selection.note();
            }
        };
        outcome.setText(words.say("export.writing", file.getFileName()));
        task.setOnSucceeded(e -> outcome.setText((words.say("export.written", file) + " " + task.getValue()).strip()));
        task.setOnFailed(e -> outcome.setText(task.getException() instanceof UserProblem problem ? problem.in(words.language())
                : words.say("save.failed", file, task.getException().getClass().getSimpleName())));
        Thread thread = new Thread(task, "export");
        thread.start();
    }
}

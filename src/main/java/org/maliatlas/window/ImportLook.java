package org.maliatlas.window;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.LayerFile;
import org.maliatlas.incident.Extent;
import org.maliatlas.intake.IntakeChoice;
import org.maliatlas.intake.IntakePlan;
import org.maliatlas.words.Words;

/** The step before an import: what a file was found to be, what must still be said of it, and what would become of its rows. */
final class ImportLook extends VBox {
    /** Where it goes on from here. */
    interface Ways {
        /** Looks again, with what was said of the file. */
        void again(IntakeChoice choice);

        /** Imports the file. @param keepLacking whether incidents of the version before that it lacks stay */
        void run(IntakePlan plan, boolean keepLacking);

        /** Draws the file as a layer instead. */
        void asLayer(Path file);

        void leave();

        void failed(Throwable failure);
    }

    private final ImportDesk desk;
    private final ImportDesk.Look look;
    private final Words words;
    private final Ways ways;
    private final VBox outcome = new VBox(6);
    private ImportProgress rehearsing;

    /**
     * @param isNext whether the atlas has an earlier version of the dataset
     * @param mappings where mappings of columns are kept
     */
    ImportLook(ImportDesk desk, ImportDesk.Look look, boolean isNext, Words words, ImportForm.MappingFiles mappings, Ways ways) {
        super(10);
        this.desk = desk;
        this.look = look;
        this.words = words;
        this.ways = ways;
        IntakePlan plan = look.plan();
        CheckBox keep = new CheckBox(words.say("data.keepLacking"));
        keep.setId("import-keep");
        keep.setWrapText(true);
        Button go = ImportForm.button("import-go", words.say("data.import"), () -> ways.run(plan, keep.isSelected()));
        go.getStyleClass().add("accent");
        go.setDisable(!plan.questions().isEmpty());
        FlowPane buttons = new FlowPane(8, 6, go);
        if (LayerFile.isOne(plan.file())) {
            buttons.getChildren().add(ImportForm.button("import-as-layer", words.say("data.asLayer"), () -> ways.asLayer(plan.file())));
        }
        buttons.getChildren().add(ImportForm.button("import-back", words.say("data.back"), ways::leave));
        outcome.setId("import-outcome");
        getChildren().add(new ImportForm(words, plan, ways::again, mappings));
        if (isNext) {
            getChildren().add(keep);
        }
        getChildren().addAll(buttons, outcome);
        if (plan.questions().isEmpty()) {
            rehearse(plan);
        }
    }

    private void rehearse(IntakePlan plan) {
        long areas = look.preview().stream().filter(incident -> incident.location().extent() instanceof Extent.Area).count();
        ImportProgress progress = new ImportProgress(words);
        rehearsing = progress;
        outcome.getChildren().addAll(ImportForm.text(words.say("data.preview", look.preview().size(), areas), "quiet"), progress);
        desk.rehearse(plan, progress, report -> {
            if (rehearsing == progress) {
                outcome.getChildren().remove(progress);
                outcome.getChildren().addAll(ImportForm.text(words.say("data.would"), "panel-title"), new ImportReportView(report, words));
            }
        }, failure -> {
            outcome.getChildren().remove(progress);
            if (!(failure instanceof CancellationException)) {
                ways.failed(failure);
            }
        });
    }

    /** What is asked for next must not wait for a rehearsal that nobody wants any more. */
    void stop() {
        if (rehearsing != null) {
            rehearsing.cancel();
            rehearsing = null;
        }
    }
}

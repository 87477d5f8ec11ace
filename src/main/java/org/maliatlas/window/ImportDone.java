package org.maliatlas.window;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.maliatlas.incident.Terms;
import org.maliatlas.intake.IntakeReport;
import org.maliatlas.intake.RowStatus;
import org.maliatlas.words.Words;

/** The step after an import: what became of the rows, and on which terms they are here. */
final class ImportDone extends VBox {
    ImportDone(IntakeReport report, Terms terms, Words words, Runnable saveReport, Runnable leave) {
        super(10);
        getChildren().add(ImportForm.text(words.say("data.done", report.counts().taken()), "panel-title"));
        if (terms == Terms.ACLED || terms == Terms.GTD) {
            getChildren().add(ImportForm.text(words.say("data.terms." + terms.name()), "problem"));
        }
        if (report.count(RowStatus.REFUSED) > 0) {
            getChildren().add(ImportForm.text(words.say("data.refused"), "quiet"));
        }
        getChildren().addAll(new ImportReportView(report, words), new FlowPane(8, 6,
                ImportForm.button("import-save-report", words.say("data.saveReport"), saveReport), ImportForm.button("import-close", words.say("data.close"), leave)));
    }
}

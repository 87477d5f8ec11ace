package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maliatlas.intake.IntakeInWords;
import org.maliatlas.intake.IntakeReport;
import org.maliatlas.intake.ReportFile;
import org.maliatlas.intake.RowEntry;
import org.maliatlas.intake.RowStatus;
import org.maliatlas.words.Words;

/** What became of a file's rows: counts, and each row that needs a look with its reason, by what became of it. */
final class ImportReportView extends VBox {
    private final IntakeReport report;
    private final Words words;
    private final ListView<RowEntry> list = new ListView<>();
    private final ComboBox<String> filter = new ComboBox<>();
    private final List<RowStatus> offered = new ArrayList<>();

    ImportReportView(IntakeReport report, Words words) {
        super(6);
        this.report = report;
        this.words = words;
        new IntakeInWords(words.language()).report(report).forEach(line -> getChildren().add(ImportForm.text(line, "field-value")));
        list.setId("import-rows");
        list.setPrefHeight(320);
        list.setMinHeight(120);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(new Label(words.say("data.noRows")));
        VBox.setVgrow(list, Priority.ALWAYS);
        filter.setId("import-filter");
        filter.setMaxWidth(Double.MAX_VALUE);
        filter.getItems().add(words.say("data.allRows", report.entries().size()));
        for (RowStatus status : RowStatus.values()) {
            long count = report.entries().stream().filter(entry -> entry.status() == status).count();
            if (count > 0) {
                offered.add(status);
                filter.getItems().add(words.say("data.rowsOf", new IntakeInWords(words.language()).status(status), count));
            }
        }
        filter.getSelectionModel().select(0);
        filter.setOnAction(e -> show());
        if (!report.entries().isEmpty()) {
            getChildren().addAll(filter, list);
        }
        show();
    }

    private void show() {
        int at = filter.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(report.entries().stream().filter(entry -> at <= 0 || entry.status() == offered.get(at - 1)).collect(Collectors.toList()));
    }

    private final class Cell extends ListCell<RowEntry> {
        private final Label head = new Label();
        private final Label reason = new Label();
        private final VBox both = new VBox(1, head, reason);

        Cell() {
            head.getStyleClass().add("claim-publisher");
            for (Label label : List.of(head, reason)) {
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
            }
            both.maxWidthProperty().bind(list.widthProperty().subtract(34));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(RowEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty ? null : both);
            if (!empty) {
                String status = new IntakeInWords(words.language()).status(entry.status());
                String what = java.util.stream.Stream.of(entry.id(), entry.place()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
                head.setText(entry.row() == 0 ? words.say("data.noRow", status, what) : words.say("data.row", entry.row(), status, what));
                reason.setText(ReportFile.reasons(entry.remarks(), words.language()));
            }
        }
    }
}

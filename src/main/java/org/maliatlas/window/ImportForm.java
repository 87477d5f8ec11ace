package org.maliatlas.window;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maliatlas.intake.ColumnMapping;
import org.maliatlas.intake.Dates;
import org.maliatlas.intake.Field;
import org.maliatlas.intake.IntakeChoice;
import org.maliatlas.intake.IntakeInWords;
import org.maliatlas.intake.IntakePlan;
import org.maliatlas.tables.Recognition;
import org.maliatlas.words.Words;

/** What a file was found to be, what is still to be said of it, and everything about it that a user can correct. */
final class ImportForm extends VBox {
    private static final int EXAMPLES = 2;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final Words words;
    private final IntakePlan plan;
    private final Consumer<IntakeChoice> changed;
    private final MappingFiles mappings;

    /** Keeps mappings in files that the user chooses. */
    interface MappingFiles {
        /** Saves a mapping. */
        void save(ColumnMapping mapping);

        /** The mapping of a file that the user chooses, if one is. */
        Optional<ColumnMapping> load();
    }

    /**
     * @param changed is told when the user says something else of the file
     * @param mappings keeps mappings in files
     */
    ImportForm(Words words, IntakePlan plan, Consumer<IntakeChoice> changed, MappingFiles mappings) {
        super(8);
        this.mappings = mappings;
        this.words = words;
        this.plan = plan;
        this.changed = changed;
        IntakeInWords inWords = new IntakeInWords(words.language());
        inWords.plan(plan).forEach(line -> getChildren().add(text(line, "field-value")));
        for (IntakePlan.Question question : plan.questions()) {
            Label asked = text(inWords.question(plan, question).in(words.language()), "problem");
            asked.setId("import-question");
            getChildren().add(asked);
        }
        getChildren().add(dataset());
        if (plan.recognition().sheets().size() > 1) {
            getChildren().add(labelled("data.sheet", sheets()));
        }
        if (plan.recognition().kind() == Recognition.Kind.CSV) {
            getChildren().add(text());
        }
        if (plan.kind().isMapped()) {
            getChildren().add(mapping());
        }
        getChildren().addAll(check("import-countries", "data.allCountries", plan.choice().allCountries(), plan.choice()::withAllCountries),
                check("import-swapped", "data.swap", plan.choice().swap(), plan.choice()::withSwap));
    }

    static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(e -> action.run());
        return button;
    }

    static Label text(String value, String style) {
        Label label = new Label(value);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private VBox labelled(String key, Region control) {
        Label label = text(words.say(key), "field-name");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(2, label, control);
    }

    private VBox dataset() {
        TextField name = new TextField(plan.dataset());
        name.setId("import-dataset");
        TextField version = new TextField(plan.version());
        version.setId("import-version");
        Runnable said = () -> {
            if (!name.getText().strip().equals(plan.dataset()) || !version.getText().strip().equals(plan.version())) {
                changed.accept(plan.choice().withDataset(name.getText().strip(), version.getText().strip()));
            }
        };
        for (TextField field : List.of(name, version)) {
            field.setOnAction(e -> said.run());
            field.focusedProperty().addListener((o, was, is) -> {
                if (!is && getScene() != null) {
                    said.run();
                }
            });
        }
        return new VBox(6, labelled("data.dataset", name), labelled("data.version", version));
    }

    /** How the text was read, to be corrected where accents or columns are wrong. */
    private HBox text() {
        ComboBox<String> encodings = new ComboBox<>();
        encodings.setId("import-encoding");
        encodings.getItems().addAll("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");
        encodings.setValue(plan.recognition().encoding().name());
        encodings.setOnAction(e -> changed.accept(plan.choice().withEncoding(Charset.forName(encodings.getValue()))));
        ComboBox<String> separators = new ComboBox<>();
        separators.setId("import-separator");
        for (char separator : SEPARATORS) {
            separators.getItems().add(new IntakeInWords(words.language()).separator(separator));
        }
        separators.setValue(new IntakeInWords(words.language()).separator(plan.recognition().separator()));
        separators.setOnAction(e -> changed.accept(plan.choice().withSeparator(SEPARATORS[separators.getSelectionModel().getSelectedIndex()])));
        VBox left = labelled("data.encoding", encodings);
        VBox right = labelled("data.separator", separators);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(8, left, right);
    }

    private ComboBox<String> sheets() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(plan.recognition().sheets());
        box.setValue(plan.recognition().sheet());
        box.setOnAction(e -> changed.accept(plan.choice().withSheet(box.getValue())));
        return box;
    }

    private interface Change {
        IntakeChoice of(boolean chosen);
    }

    private CheckBox check(String id, String key, boolean now, Change change) {
        CheckBox box = new CheckBox(words.say(key));
        box.setId(id);
        box.setWrapText(true);
        box.setSelected(now);
        box.setOnAction(e -> changed.accept(change.of(box.isSelected())));
        return box;
    }

    /** A list of all fields, each with the column that was found for it and what stands in that. */
    private TitledPane mapping() {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(4);
        ColumnMapping mapping = plan.mapping();
        int row = 0;
        for (Field field : Field.values()) {
            Label name = new Label(new IntakeInWords(words.language()).field(field));
            name.setMinWidth(Region.USE_PREF_SIZE);
            ComboBox<String> columns = columns(mapping, field);
            name.setLabelFor(columns);
            grid.addRow(row++, name, columns);
            GridPane.setHgrow(columns, Priority.ALWAYS);
            if (mapping.columns().containsKey(field)) {
                Label examples = text(String.join(" · ", plan.examples(mapping.columns().get(field), EXAMPLES)), "quiet");
                grid.add(examples, 1, row++);
            }
            if (field == Field.DATE) {
                grid.addRow(row++, new Label(words.say("data.order")), orders());
            }
        }
        Button save = new Button(words.say("data.saveMapping"));
        save.setId("import-save-mapping");
        save.setOnAction(e -> mappings.save(mapping));
        Button load = new Button(words.say("data.loadMapping"));
        load.setId("import-load-mapping");
        load.setOnAction(e -> mappings.load().ifPresent(loaded -> changed.accept(plan.choice().withMapping(loaded))));
        TitledPane pane = new TitledPane(words.say("data.columns"), new VBox(8, grid, new FlowPane(8, 6, save, load)));
        pane.setId("import-columns");
        pane.setExpanded(!plan.questions().isEmpty());
        pane.setAnimated(false);
        return pane;
    }

    private ComboBox<String> columns(ColumnMapping mapping, Field field) {
        List<String> items = new ArrayList<>(List.of(words.say("data.noColumn")));
        items.addAll(plan.columns());
        ComboBox<String> box = new ComboBox<>();
        box.setId("import-column-" + field.code());
        box.getItems().setAll(items);
        box.setMaxWidth(Double.MAX_VALUE);
        String column = mapping.columns().get(field);
        box.getSelectionModel().select(column == null ? 0 : items.indexOf(column));
        box.setOnAction(e -> {
            int at = box.getSelectionModel().getSelectedIndex();
            changed.accept(plan.choice().withMapping(mapping.with(field, at <= 0 ? null : items.get(at))));
        });
        return box;
    }

    private ComboBox<String> orders() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("import-order");
        box.getItems().setAll(words.say("data.order.DAY_FIRST"), words.say("data.order.MONTH_FIRST"));
        plan.mapping().dateOrder().ifPresent(order -> box.getSelectionModel().select(order.ordinal()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(e -> changed.accept(plan.choice().withDateOrder(Dates.Order.values()[box.getSelectionModel().getSelectedIndex()])));
        return box;
    }
}

package org.maliatlas.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.LayerFile;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Terms;
import org.maliatlas.intake.ColumnMapping;
import org.maliatlas.intake.IntakeChoice;
import org.maliatlas.intake.IntakePlan;
import org.maliatlas.intake.IntakeReport;
import org.maliatlas.intake.RowStatus;
import org.maliatlas.store.Batch;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** Brings files into the atlas, step by step: what the file is, what would become of its rows, the import, its report. */
final class DataPane extends ScrollPane implements Part {
    private final ImportDesk desk;
    private final Supplier<Optional<Path>> openChooser;
    private final Function<String, Optional<Path>> saveChooser;
    private final Runnable reload;
    private final VBox content = new VBox(10);
    private final Label problem = ImportForm.text("", "problem");
    private Consumer<Path> asLayer;
    private Consumer<List<Incident>> preview = rows -> { };
    private AtlasModel model;
    private Words words;
    private List<Batch> batches = List.of();
    private ImportDesk.Look look;
    private ImportProgress running;
    private ImportProgress rehearsing;
    private ImportDesk.Done done;
    /** A file that holds no incidents but may be a layer, or null. */
    private Path noIncidents;
    private int asked;

    /**
     * @param openChooser asks for a file to import
     * @param saveChooser asks for a file to save to, given a name to begin with
     * @param reload shows the atlas with what the database holds now
     */
    DataPane(ImportDesk desk, Supplier<Optional<Path>> openChooser, Function<String, Optional<Path>> saveChooser, Runnable reload) {
        this.desk = desk;
        this.openChooser = openChooser;
        this.saveChooser = saveChooser;
        this.reload = reload;
        setId("data");
        problem.setId("import-problem");
        getStyleClass().add("side-panel");
        content.getStyleClass().add("side-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        list();
    }

    /**
     * Sets the window that it is part of now.
     *
     * @param newModel what that shows
     * @param map takes the first rows of a file before they are imported
     * @param layer takes a file to be drawn as a layer instead
     */
    void attach(AtlasModel newModel, Consumer<List<Incident>> map, Consumer<Path> layer) {
        asLayer = layer;
        model = newModel;
        preview = map;
        preview.accept(look == null || done != null ? List.of() : look.preview());
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        show();
    }

    /** Asks for a file and looks at it. */
    void choose() {
        openChooser.get().ifPresent(this::open);
    }

    /** Looks at a file. */
    void open(Path file) {
        if (running == null) {
            done = null;
            look(file, IntakeChoice.NONE);
        }
    }

    private void list() {
        desk.list(found -> {
            batches = found;
            show();
        }, this::failed);
    }

    private void look(Path file, IntakeChoice choice) {
        int mine = ++asked;
        stopRehearsing();
        noIncidents = null;
        problem.setText("");
        content.getChildren().setAll(title(), new ProgressIndicator());
        desk.look(file, choice, found -> {
            if (mine == asked) {
                look = found;
                preview.accept(found.preview());
                show();
            }
        }, failure -> {
            if (mine == asked) {
                noIncidents = look == null && LayerFile.isOne(file) ? file : null;
                failed(failure);
            }
        });
    }

    private Node title() {
        return ImportForm.text(words.say("data.title"), "panel-title");
    }

    private void show() {
        if (words == null) {
            return;
        }
        content.getChildren().setAll(title());
        problem.setVisible(!problem.getText().isEmpty());
        problem.setManaged(!problem.getText().isEmpty());
        content.getChildren().add(problem);
        if (running != null) {
            content.getChildren().add(running);
        } else if (done != null) {
            showReport();
        } else if (look != null) {
            showLook();
        } else {
            Button choose = button("import-choose", "data.choose", this::choose);
            choose.getStyleClass().add("accent");
            if (noIncidents != null) {
                content.getChildren().add(layerButton(noIncidents));
            }
            content.getChildren().addAll(choose, ImportForm.text(words.say("data.hint"), "quiet"), new ImportsList(words, batches, this::remove),
                    new ExportBox(model, words, saveChooser));
            if (model.atlas().dataset().origins().size() > 1) {
                content.getChildren().add(new LikelySameBox(model, words, new Judging()));
            }
        }
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void showLook() {
        IntakePlan plan = look.plan();
        content.getChildren().add(new ImportForm(words, plan, choice -> look(plan.file(), choice), new Mappings()));
        CheckBox keep = new CheckBox(words.say("data.keepLacking"));
        keep.setId("import-keep");
        keep.setWrapText(true);
        Button go = button("import-go", "data.import", () -> run(plan, keep.isSelected()));
        go.getStyleClass().add("accent");
        go.setDisable(!plan.questions().isEmpty());
        Button back = button("import-back", "data.back", this::leave);
        VBox outcome = new VBox(6);
        outcome.setId("import-outcome");
        boolean isNext = batches.stream().anyMatch(batch -> batch.dataset().equals(plan.dataset()));
        if (isNext) {
            content.getChildren().add(keep);
        }
        FlowPane buttons = new FlowPane(8, 6, go, back);
        if (LayerFile.isOne(plan.file())) {
            buttons.getChildren().add(1, layerButton(plan.file()));
        }
        content.getChildren().addAll(buttons, outcome);
        if (plan.questions().isEmpty()) {
            rehearse(plan, outcome);
        }
    }

    private Button layerButton(Path file) {
        return button("import-as-layer", "data.asLayer", () -> {
            leave();
            asLayer.accept(file);
        });
    }

    private void rehearse(IntakePlan plan, VBox outcome) {
        int mine = asked;
        long areas = look.preview().stream().filter(incident -> incident.location().extent() instanceof org.maliatlas.incident.Extent.Area).count();
        outcome.getChildren().add(ImportForm.text(words.say("data.preview", look.preview().size(), areas), "quiet"));
        ImportProgress progress = new ImportProgress(words);
        stopRehearsing();
        rehearsing = progress;
        outcome.getChildren().add(progress);
        desk.rehearse(plan, progress, report -> {
            if (mine == asked && look != null && look.plan() == plan) {
                outcome.getChildren().remove(progress);
                outcome.getChildren().add(ImportForm.text(words.say("data.would"), "panel-title"));
                outcome.getChildren().add(new ImportReportView(report, words));
            }
        }, failure -> {
            outcome.getChildren().remove(progress);
            if (!(failure instanceof CancellationException)) {
                failed(failure);
            }
        });
    }

    /** What is asked for next must not wait for a rehearsal that nobody wants any more. */
    private void stopRehearsing() {
        if (rehearsing != null) {
            rehearsing.cancel();
            rehearsing = null;
        }
    }

    private void run(IntakePlan plan, boolean keepLacking) {
        stopRehearsing();
        running = new ImportProgress(words);
        asked++;
        problem.setText("");
        show();
        desk.run(plan, keepLacking, words.language(), running, finished -> {
            running = null;
            done = finished;
            preview.accept(List.of());
            show();
            list();
            reload.run();
        }, failure -> {
            running = null;
            failed(failure instanceof CancellationException ? new UserProblem(DataPane.class, "data.cancelled", failure) : failure);
        });
    }

    private void showReport() {
        IntakeReport report = done.report();
        content.getChildren().add(ImportForm.text(words.say("data.done", report.counts().taken()), "panel-title"));
        if (look.plan().kind().terms() == Terms.ACLED || look.plan().kind().terms() == Terms.GTD) {
            content.getChildren().add(ImportForm.text(words.say("data.terms." + look.plan().kind().terms().name()), "problem"));
        }
        if (report.count(RowStatus.REFUSED) > 0) {
            content.getChildren().add(ImportForm.text(words.say("data.refused"), "quiet"));
        }
        content.getChildren().addAll(new ImportReportView(report, words), new FlowPane(8, 6, button("import-save-report", "data.saveReport", this::saveReport),
                button("import-close", "data.close", this::leave)));
    }

    private void saveReport() {
        saveChooser.apply("import-report.csv").ifPresent(target -> {
            try {
                Files.copy(done.file(), target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                failed(new UserProblem(DataPane.class, "data.notSaved", e, target));
            }
        });
    }

    /** Mappings in files, which the command line takes too. */
    private final class Mappings implements ImportForm.MappingFiles {
        @Override
        public void save(ColumnMapping mapping) {
            saveChooser.apply("mapping.json").ifPresent(file -> {
                try {
                    Files.writeString(file, mapping.toJson());
                } catch (IOException e) {
                    failed(new UserProblem(DataPane.class, "data.notSaved", e, file));
                }
            });
        }

        @Override
        public Optional<ColumnMapping> load() {
            try {
                return openChooser.get().map(ColumnMapping::read);
            } catch (UserProblem e) {
                failed(e);
                return Optional.empty();
            }
        }
    }

    /** Writes what the user says of two incidents. */
    private final class Judging implements LikelySameBox.Judge {
        @Override
        public void one(String main, String other) {
            desk.judge(atlas -> atlas.join(other, main), reload, DataPane.this::failed);
        }

        @Override
        public void two(String main, String other) {
            desk.judge(atlas -> atlas.keepApart(main, other), () -> { }, DataPane.this::failed);
        }
    }

    /** Lets an incident that was joined to another stand for itself again. */
    void part(String id) {
        desk.judge(atlas -> atlas.part(id), reload, this::failed);
    }

    private void leave() {
        asked++;
        stopRehearsing();
        noIncidents = null;
        look = null;
        done = null;
        problem.setText("");
        preview.accept(List.of());
        show();
    }

    private void remove(Batch batch) {
        problem.setText("");
        desk.remove(batch, () -> {
            list();
            reload.run();
        }, this::failed);
    }

    private void failed(Throwable failure) {
        problem.setText(failure instanceof UserProblem user ? user.in(words.language())
                : words.say("data.failed", failure.getClass().getSimpleName() + ": " + failure.getMessage()));
        if (look == null) {
            asked++;
        }
        show();
    }
}

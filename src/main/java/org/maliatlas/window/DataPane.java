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
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.LayerFile;
import org.maliatlas.incident.Incident;
import org.maliatlas.intake.IntakeChoice;
import org.maliatlas.intake.IntakePlan;
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
    private ImportLook looking;
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
            content.getChildren().add(new ImportDone(done.report(), look.plan().kind().terms(), words, this::saveReport, this::leave));
        } else if (look != null) {
            showLook();
        } else {
            Button choose = ImportForm.button("import-choose", words.say("data.choose"), this::choose);
            choose.getStyleClass().add("accent");
            if (noIncidents != null) {
                Path layer = noIncidents;
                content.getChildren().add(ImportForm.button("import-as-layer", words.say("data.asLayer"), () -> asLayer(layer)));
            }
            content.getChildren().addAll(choose, ImportForm.text(words.say("data.hint"), "quiet"), new ImportsList(words, batches, this::remove),
                    new ExportBox(model, words, saveChooser));
            if (model.atlas().dataset().origins().size() > 1) {
                content.getChildren().add(new LikelySameBox(model, words, new Judging()));
            }
        }
    }

    private void showLook() {
        stopRehearsing();
        boolean isNext = batches.stream().anyMatch(batch -> batch.dataset().equals(look.plan().dataset()));
        looking = new ImportLook(desk, look, isNext, words, new KeptMappings(openChooser, saveChooser, this::failed), new Ways());
        content.getChildren().add(looking);
    }

    private void stopRehearsing() {
        if (looking != null) {
            looking.stop();
            looking = null;
        }
    }

    private void asLayer(Path file) {
        leave();
        asLayer.accept(file);
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

    private void saveReport() {
        saveChooser.apply("import-report.csv").ifPresent(target -> {
            try {
                Files.copy(done.file(), target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                failed(new UserProblem(DataPane.class, "data.notSaved", e, target));
            }
        });
    }

    /** From a look at a file to what comes next. */
    private final class Ways implements ImportLook.Ways {
        @Override
        public void again(IntakeChoice choice) {
            look(look.plan().file(), choice);
        }

        @Override
        public void run(IntakePlan plan, boolean keepLacking) {
            DataPane.this.run(plan, keepLacking);
        }

        @Override
        public void asLayer(Path file) {
            DataPane.this.asLayer(file);
        }

        @Override
        public void leave() {
            DataPane.this.leave();
        }

        @Override
        public void failed(Throwable failure) {
            DataPane.this.failed(failure);
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

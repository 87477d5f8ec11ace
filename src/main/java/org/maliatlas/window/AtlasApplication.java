package org.maliatlas.window;

import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.maliatlas.cartography.BaseImage;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Spots;
import org.maliatlas.store.AppFolder;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.InstanceLock;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** The JavaFX program: the frame at once, the atlas as soon as it is read. */
public final class AtlasApplication extends Application {
    /** After so long the window says that it is at work. */
    private static final double LONG_WAIT_MS = 1000;
    private static final double A_FRAME_OR_TWO_MS = 50;

    private final StackPane root = new StackPane();
    private AtlasWindow window;
    private OpenAtlas atlas;
    private ImportDesk desk;
    private DataPane data;
    private InstanceLock lock;
    private Settings settings;
    private FileChoosers choosers;

    /** The reading that begins with the program, while JavaFX itself starts. */
    private static final class AtOnce {
        static final Settings SETTINGS = Settings.in(AppFolder.ofSystem().settings());
        static final Language LANGUAGE = SETTINGS.get("language").flatMap(Language::ofCode).orElseGet(Language::ofSystem);
        static final Opening OPENING = Opening.begin(LANGUAGE);

        private AtOnce() {
        }
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @param snapshot a picture of the atlas' to begin with, if any
     */
    public static void open(String... snapshot) {
        Objects.requireNonNull(AtOnce.OPENING);
        Application.launch(AtlasApplication.class, snapshot);
    }

    @Override
    public void start(Stage stage) {
        dress();
        settings = AtOnce.SETTINGS;
        choosers = new FileChoosers(stage, () -> window.language());
        Words words = Words.of(AtlasApplication.class, AtOnce.LANGUAGE);
        WindowSize size = WindowSize.of(settings, Screen.getPrimary().getVisualBounds());
        Scene scene = new Scene(root, size.width(), size.height());
        scene.getStylesheets().add(AtlasApplication.class.getResource("atlas.css").toExternalForm());
        stage.setTitle(words.say("window.title"));
        stage.setScene(scene);
        stage.setMaximized(size.maximised());
        WindowSize.remember(stage, settings);
        await(AtOnce.OPENING, stage, words);
        stage.show();
    }

    private void await(Opening opening, Stage stage, Words words) {
        VBox waiting = message(new Region(), words.say("opening.text"));
        root.getChildren().setAll(waiting);
        after(LONG_WAIT_MS, () -> waiting.getChildren().add(new ProgressIndicator()));
        CompletableFuture<BaseImage> ground = ground(opening, stage.getScene());
        Button again = new Button(words.say("opening.again"));
        again.setOnAction(e -> await(Opening.begin(words.language()), stage, words));
        opening.model().whenCompleteAsync((model, failure) -> {
            if (failure == null) {
                show(stage, model, ground);
            } else {
                root.getChildren().setAll(message(again, reason(failure, words)));
            }
        }, Platform::runLater);
    }

    /** The first picture's ground, painted for the size that the map is going to have. */
    private CompletableFuture<BaseImage> ground(Opening opening, Scene scene) {
        double scale = Screen.getPrimary().getOutputScaleX();
        Dimension2D size = AtlasWindow.mapSize(scene.getWidth(), scene.getHeight(), settings);
        return opening.paint((int) Math.round(size.getWidth() * scale), (int) Math.round(size.getHeight() * scale), scale);
    }

    private static void after(double ms, Runnable task) {
        PauseTransition pause = new PauseTransition(Duration.millis(ms));
        pause.setOnFinished(e -> task.run());
        pause.play();
    }

    /** The theme and the typeface that the map is lettered in. */
    static void dress() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        for (String cut : new String[] {"Regular", "Medium", "Bold", "Italic"}) {
            try (InputStream in = AtlasApplication.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/Roboto-" + cut + ".ttf")) {
                Font.loadFont(in, 12);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static String reason(Throwable failure, Words words) {
        return failure instanceof UserProblem problem ? problem.in(words.language())
                : words.say("opening.failed", failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }

    private static VBox message(Node what, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(560);
        VBox box = new VBox(16, label, what);
        box.setFillWidth(false);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void show(Stage stage, AtlasModel model, CompletableFuture<BaseImage> ground) {
        OpenAtlas opened = model.atlas();
        desk = new ImportDesk(() -> OpenAtlas.database(Optional.empty()), opened.layers(), opened.gazetteer().places());
        data = new DataPane(desk, choosers::toImport, choosers::toSave, () -> reload(stage));
        lock = InstanceLock.tryTake(opened.database());
        place(stage, model, Optional.of(ground));
        getParameters().getRaw().stream().findFirst().ifPresent(file -> window.openSnapshot(Path.of(file)));
        if (lock.isSecond()) {
            window.tell(new UserProblem(AtlasDatabase.class, "database.second", null));
        }
    }

    /** Puts the window's parts over a model; those over the model before are let go. At first the map is shown before the panels are made. */
    private void place(Stage stage, AtlasModel model, Optional<CompletableFuture<BaseImage>> ground) {
        AtlasWindow before = window;
        OpenAtlas former = atlas;
        atlas = model.atlas();
        AtlasWindow placed = new AtlasWindow(model, choosers::toSave, address -> getHostServices().showDocument(address), stage::setTitle, data,
                choosers::layer, settings);
        window = placed;
        ground.ifPresent(placed.map()::startWith);
        if (before != null) {
            placed.furnish();
        }
        root.getChildren().setAll(placed);
        root.applyCss();
        root.layout();
        placed.map().onFirstPicture(() -> {
            workAhead(model.state(), model.atlas().dataset().spots());
            if (before == null) {
                // Not before the picture is on the screen.
                after(A_FRAME_OR_TWO_MS, () -> {
                    placed.furnishRight();
                    Platform.runLater(() -> {
                        placed.furnishLeft();
                        placed.welcome();
                    });
                });
            }
        });
        if (before == null) {
            placed.map().requestFocus();
            // Should there be no picture, the panels are still wanted.
            after(LONG_WAIT_MS, placed::furnish);
        } else {
            placed.showData();
            data.requestFocus();
            before.close();
            former.close();
        }
    }

    /** Reads what the database holds now, after an import or a removal, and shows it with the same question. */
    private void reload(Stage stage) {
        AtlasModel shown = window.model();
        Task<AtlasModel> reading = new Task<>() {
            @Override
            protected AtlasModel call() {
                OpenAtlas again = shown.atlas().again();
                again.dataset().spots().courses().learnFrom(shown.atlas().dataset().spots().courses());
                BaseMap map = new BaseMap(again.layers(), new MapProjection(), new Lettering()).clearOf(again.dataset())
                        .withVillages(again.gazetteer().places()).sharing(shown.map());
                return new AtlasModel(shown, again, map);
            }
        };
        reading.setOnSucceeded(e -> {
            reading.getValue().follow(shown);
            place(stage, reading.getValue(), Optional.empty());
        });
        reading.setOnFailed(e -> window.tell(reading.getException() instanceof UserProblem problem ? problem
                : new UserProblem(AtlasDatabase.class, "database.gone", reading.getException(), shown.atlas().database())));
        Thread thread = new Thread(reading, "reading anew");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Works out what the counts of the state shown are made from, which the panels ask for next; then which regions the spots lie in in
     * other eras, before a drag along the timeline comes into one and would wait for it.
     */
    private static void workAhead(AtlasState shown, Spots spots) {
        Thread ahead = new Thread(() -> {
            spots.prepare(shown);
            for (Era era : spots.size() == 0 ? new Era[0] : Era.values()) {
                spots.regions(0, era);
            }
        }, "counts of all eras");
        ahead.setDaemon(true);
        ahead.start();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
            desk.close();
            atlas.close();
        }
        if (lock != null) {
            lock.close();
        }
        settings.close();
    }
}

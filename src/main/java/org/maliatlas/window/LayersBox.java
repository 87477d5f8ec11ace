package org.maliatlas.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.geography.LayerFile;
import org.maliatlas.geography.VectorLayer;
import org.maliatlas.query.UserLayer;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** The user's own layers: added from files, and each with its look; the topmost on the map stands first. */
final class LayersBox extends VBox implements Part {
    private final AtlasModel model;
    private final MapPane map;
    private final Supplier<Optional<Path>> chooser;
    private final Label title = new Label();
    private final Button add = new Button(null, new FontIcon(Feather.PLUS));
    private final ProgressIndicator reading = new ProgressIndicator();
    private final Label said = new Label();
    private final VBox rows = new VBox(6);
    private final List<UserProblem> problems = new ArrayList<>();
    private List<UserLayer> shown = List.of();
    private Words words;

    /** @param chooser asks for a file */
    LayersBox(AtlasModel model, MapPane map, Supplier<Optional<Path>> chooser) {
        super(6);
        this.model = model;
        this.map = map;
        this.chooser = chooser;
        setId("layers");
        title.getStyleClass().add("panel-title");
        add.setId("add-layer");
        add.getStyleClass().add("small");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(e -> choose());
        reading.setMaxSize(22, 22);
        said.setId("layers-said");
        said.setWrapText(true);
        said.getStyleClass().add("problem");
        getChildren().addAll(title, rows, add, reading, said);
        busy(false);
    }

    /** Asks for a file and adds it. */
    void choose() {
        chooser.get().ifPresent(this::add);
    }

    /** Adds a file as the topmost layer, as soon as it is read. */
    void add(Path file) {
        busy(true);
        problems.clear();
        Thread thread = new Thread(() -> {
            try {
                VectorLayer layer = LayerFile.read(file);
                model.map().shelf().put(layer);
                Platform.runLater(() -> added(file, layer));
            } catch (UserProblem e) {
                Platform.runLater(() -> failed(e));
            } catch (RuntimeException | OutOfMemoryError e) {
                Platform.runLater(() -> failed(new UserProblem(LayersBox.class, "layers.failed", e, file.getFileName(), String.valueOf(e.getMessage()))));
            }
        }, "layer " + file.getFileName());
        thread.setDaemon(true);
        thread.start();
    }

    private void added(Path file, VectorLayer layer) {
        busy(false);
        problems.addAll(layer.remarks());
        List<UserLayer> layers = new ArrayList<>(model.state().layers());
        layers.removeIf(other -> other.fingerprint().equals(layer.fingerprint()));
        layers.add(UserLayer.of(file, layer, layers.size()));
        model.set(model.state().withLayers(layers));
        say();
    }

    private void failed(UserProblem problem) {
        busy(false);
        problems.add(problem);
        say();
    }

    private void busy(boolean is) {
        reading.setVisible(is);
        reading.setManaged(is);
        add.setDisable(is);
        say();
    }

    private void say() {
        said.setText(words == null ? "" : problems.stream().map(problem -> problem.in(words.language())).collect(Collectors.joining("\n")));
        said.setVisible(!said.getText().isEmpty());
        said.setManaged(!said.getText().isEmpty());
    }

    /** Changes a layer. */
    void change(UserLayer layer, UnaryOperator<UserLayer> change) {
        List<UserLayer> layers = new ArrayList<>(model.state().layers());
        layers.replaceAll(other -> other.equals(layer) ? change.apply(other) : other);
        model.set(model.state().withLayers(layers));
    }

    /** Moves a layer up by so many places, or down. */
    void move(UserLayer layer, int up) {
        List<UserLayer> layers = new ArrayList<>(model.state().layers());
        int at = layers.indexOf(layer);
        int to = Math.max(0, Math.min(layers.size() - 1, at + up));
        layers.remove(at);
        layers.add(to, layer);
        model.set(model.state().withLayers(layers));
    }

    void remove(UserLayer layer) {
        List<UserLayer> layers = new ArrayList<>(model.state().layers());
        layers.remove(layer);
        problems.clear();
        say();
        model.set(model.state().withLayers(layers));
    }

    void zoomTo(UserLayer layer) {
        if (map.viewport() != null) {
            model.map().fit(layer, map.viewport().widthPx(), map.viewport().heightPx())
                    .ifPresent(view -> model.setView(view.withHeldEra(model.state().view().heldEra())));
        }
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        title.setText(words.say("layers.title"));
        add.setText(words.say("layers.add"));
        shown = List.of();
        rows.getChildren().clear();
        say();
        refresh();
    }

    @Override
    public void refresh() {
        List<UserLayer> layers = model.state().layers();
        if (words == null || layers.equals(shown)) {
            return;
        }
        shown = layers;
        rows.getChildren().clear();
        for (int i = layers.size() - 1; i >= 0; i--) {
            rows.getChildren().add(new LayerRow(this, layers.get(i), model.map().shelf().fields(layers.get(i)), words));
        }
    }
}

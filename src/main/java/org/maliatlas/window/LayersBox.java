package org.maliatlas.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.geography.VectorLayer;
import org.maliatlas.query.Along;
import org.maliatlas.query.Courses;
import org.maliatlas.query.UserLayer;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** The user's own layers: added from files, and each with its look; the topmost on the map stands first. */
final class LayersBox extends VBox implements Part, LayerReading.Listener {
    private final AtlasModel model;
    private final MapPane map;
    private final Supplier<Optional<Path>> chooser;
    private final Label title = new Label();
    private final Button add = new Button(null, new FontIcon(Feather.PLUS));
    private final Button cancel = new Button();
    private final HBox busy = new HBox(8);
    private final Label said = new Label();
    private final VBox rows = new VBox(6);
    private final List<UserProblem> problems = new ArrayList<>();
    private final Consumer<List<UserProblem>> notice;
    private final LayerReading reading;
    /** Fingerprints of layers that were not there when they were looked for: they are looked for once. */
    private final Set<String> looked = new HashSet<>();
    private List<UserLayer> shown = List.of();
    private Words words;

    /**
     * @param chooser asks for a file
     * @param notice takes what is to be known of layers that the map shows no more
     */
    LayersBox(AtlasModel model, MapPane map, Supplier<Optional<Path>> chooser, Consumer<List<UserProblem>> notice) {
        super(6);
        this.model = model;
        this.map = map;
        this.chooser = chooser;
        this.notice = notice;
        this.reading = new LayerReading(model.map().shelf(), courses(), this);
        setId("layers");
        title.getStyleClass().add("panel-title");
        add.setId("add-layer");
        add.getStyleClass().add("small");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(e -> choose());
        cancel.setId("cancel-layer");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(e -> reading.cancel());
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(22, 22);
        busy.getChildren().addAll(turning, cancel);
        busy.setAlignment(Pos.CENTER_LEFT);
        said.setId("layers-said");
        said.setWrapText(true);
        said.getStyleClass().add("problem");
        getChildren().addAll(title, rows, add, busy, said);
        busy(false);
    }

    private Courses courses() {
        return model.atlas().dataset().spots().courses();
    }

    @Override
    public void learnt() {
        model.askAgain();
        map.repaint();
    }

    /** Reads again what is asked along and was not read for that yet. */
    private void learn() {
        for (Along along : model.state().question().where().alongs()) {
            if (!courses().knows(along.course()) && along.course().isOwn() && looked.add("along " + along.course().fingerprint())) {
                reading.learn(along.course());
            }
        }
    }

    /** Asks for a file and adds it. */
    void choose() {
        chooser.get().ifPresent(file -> add(List.of(file)));
    }

    /** Adds files, each as the topmost layer, as soon as it is read. */
    void add(List<Path> files) {
        problems.clear();
        reading.add(files);
        Platform.runLater(this::reveal);
    }

    @Override
    public void added(Path file, VectorLayer layer) {
        problems.addAll(layer.remarks());
        List<UserLayer> layers = new ArrayList<>(model.state().layers());
        Optional<UserLayer> same = layers.stream().filter(other -> other.fingerprint().equals(layer.fingerprint())).findFirst();
        layers.removeIf(other -> other.fingerprint().equals(layer.fingerprint()));
        layers.add(same.map(other -> other.withVisible(true)).orElseGet(() -> UserLayer.of(file, layer, freeColour(layers))));
        model.set(model.state().withLayers(layers));
        say();
        Platform.runLater(this::reveal);
    }

    /** The number of the first colour that no layer has, so that two are told apart as long as there are colours left. */
    private static int freeColour(List<UserLayer> layers) {
        return IntStream.range(0, UserLayer.COLOURS.size()).filter(i -> layers.stream().noneMatch(layer -> layer.rgb() == UserLayer.COLOURS.get(i)))
                .findFirst().orElse(layers.size());
    }

    @Override
    public void found(VectorLayer layer) {
        shown = List.of();
        refresh();
        map.repaint();
    }

    @Override
    public void failed(UserProblem problem, boolean again) {
        if (again) {
            notice.accept(List.of(problem));
        } else {
            problems.add(problem);
            say();
            Platform.runLater(this::reveal);
        }
    }

    @Override
    public void busy(boolean is) {
        busy.setVisible(is);
        busy.setManaged(is);
        say();
    }

    private void say() {
        said.setText(words == null ? "" : problems.stream().map(problem -> problem.in(words.language())).collect(Collectors.joining("\n")));
        said.setVisible(!said.getText().isEmpty());
        said.setManaged(!said.getText().isEmpty());
    }

    /** Brings this part into sight, which stands last in the panel that it scrolls in. */
    private void reveal() {
        for (Node node = getParent(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane) {
                pane.applyCss();
                pane.layout();
                pane.setVvalue(pane.getVmax());
            }
        }
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
        cancel.setText(words.say("layers.cancel"));
        shown = List.of();
        rows.getChildren().clear();
        say();
        refresh();
    }

    @Override
    public void refresh() {
        List<UserLayer> layers = model.state().layers();
        learn();
        if (words == null || layers.equals(shown)) {
            return;
        }
        if (layers.size() < shown.size()) {
            problems.clear();
            say();
        }
        shown = layers;
        layers.stream().filter(layer -> !model.map().shelf().has(layer) && looked.add(layer.fingerprint())).forEach(reading::again);
        int[] focused = focused();
        String of = focused == null ? null : (String) rows.getChildren().get(focused[0]).getUserData();
        rows.getChildren().clear();
        for (int i = layers.size() - 1; i >= 0; i--) {
            LayerRow row = new LayerRow(this, layers.get(i), model.map().shelf().fields(layers.get(i)), words);
            row.setUserData(layers.get(i).fingerprint());
            rows.getChildren().add(row);
        }
        if (focused != null) {
            focus(of, focused);
        }
    }

    /** The row that has the focus and which of its controls, or null. */
    private int[] focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (int row = 0; owner != null && row < rows.getChildren().size(); row++) {
            int control = controls(rows.getChildren().get(row)).indexOf(owner);
            if (control >= 0) {
                return new int[] {row, control};
            }
        }
        return null;
    }

    /** Gives the focus back to the control that had it, of the layer's row where it stands now; of the row in its place, where the layer is gone. */
    private void focus(String layer, int[] before) {
        List<Node> now = rows.getChildren();
        int row = IntStream.range(0, now.size()).filter(i -> layer.equals(now.get(i).getUserData())).findFirst().orElse(Math.min(before[0], now.size() - 1));
        Node target = row < 0 ? add : controls(now.get(row)).get(before[1]);
        target.requestFocus();
    }

    private static List<Node> controls(Node row) {
        return ((Pane) row).getChildren().stream().flatMap(line -> ((Pane) line).getChildren().stream()).toList();
    }
}

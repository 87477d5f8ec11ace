package org.maliatlas.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** Puts the window's parts together; each does its own work. */
final class AtlasWindow extends BorderPane {
    /** What the top bar and the timeline take of the window's height. */
    private static final double BARS = 226;

    private final AtlasModel model;
    private final MapPane map;
    private final ComparedMaps maps;
    private final SideBySide panels;
    private final StackPane left = new StackPane();
    private final RightSide right;
    private final TopBar top;
    private final HelpCard help;
    private final Tour tour;
    private final TimelineBar timeline;
    private final NoticeBar notice = new NoticeBar();
    private final PanelCycle cycle;
    private final List<Part> parts = new ArrayList<>();
    private final DroppedFiles dropped = new DroppedFiles(this::openSnapshot, this::addLayers, this::beginImport);
    private final StackPane over;
    private SnapshotPane pictures;
    private final Consumer<String> browser;
    private final Function<String, Optional<Path>> chooser;
    private final DataPane data;
    private final Finder finder;
    private final LayersBox layers;
    private QuestionPanel question;
    private final Consumer<String> title;
    private final Settings settings;
    private Language language;

    /**
     * @param chooser asks for a file to save to, given a name to begin with
     * @param browser opens an address
     * @param title sets the window's title
     * @param layerChooser asks for the file of a layer
     * @param data brings files into the atlas; outlives this window when the atlas is read anew
     * @param settings how the window was left
     */
    AtlasWindow(AtlasModel model, Function<String, Optional<Path>> chooser, Consumer<String> browser, Consumer<String> title, DataPane data,
                Supplier<Optional<Path>> layerChooser, Settings settings) {
        this.model = model;
        this.title = title;
        this.browser = browser;
        this.data = data;
        this.settings = settings;
        this.chooser = chooser;
        this.map = new MapPane(model, this::showDetails);
        this.maps = new ComparedMaps(model, map, this::showDetails);
        this.timeline = new TimelineBar(model, browser);
        data.attach(model, map::preview, file -> addLayers(List.of(file)));
        EmptyHint empty = new EmptyHint(model);
        this.layers = new LayersBox(model, map, layerChooser, notice::tell);
        this.finder = new Finder(model, map);
        EraNotice eraNotice = new EraNotice(model);
        OverMap mapStack = new OverMap(maps, finder, eraNotice, empty);
        VBox.setVgrow(mapStack, Priority.ALWAYS);
        VBox middle = new VBox(mapStack, timeline);
        StackPane beside = new StackPane();
        this.panels = new SideBySide(left, middle, beside, settings);
        this.right = new RightSide(model, maps, map, panels, data, settings);
        beside.getChildren().add(right);
        this.tour = new Tour(settings, List.of(new Tour.Step("places", Pos.CENTER_LEFT, List.of(left)),
                new Tour.Step("timeline", Pos.BOTTOM_CENTER, List.of(timeline)), new Tour.Step("sources", Pos.CENTER_RIGHT, List.of(right))));
        this.help = new HelpCard(() -> {
            panels.leftShown().set(true);
            panels.rightShown().set(true);
            tour.begin();
        });
        WorkingNote working = new WorkingNote(model);
        mapStack.add(working, help, tour);
        this.top = new TopBar(model, map, this::showPicture, panels, help::toggle);
        Shortcuts shortcuts = shortcuts();
        this.cycle = new PanelCycle(List.of(top, left, mapStack, timeline, right));
        setTop(new VBox(top, notice));
        this.over = new StackPane(panels);
        setCenter(over);
        parts.addAll(List.of(map, maps, top, panels, timeline, empty, notice, help, tour, eraNotice, finder, working));
        notice.tell(model.atlas().notices());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> hear(shortcuts, e));
        addEventHandler(KeyEvent.KEY_PRESSED, help::hear);
        addEventHandler(KeyEvent.KEY_PRESSED, tour::hear);
        // On some keyboards the stroke is typed with Shift.
        addEventFilter(KeyEvent.KEY_TYPED, finder::typed);
        dropped.on(this);
        model.onChange(this::follow);
        follow();
    }

    /** Puts the panels beside the map, if they are not there. They take half a second to make, dress and lay out the first time: the map is shown before. */
    void furnish() {
        furnishRight();
        furnishLeft();
    }

    /** Shows what is where, the first time the program is used. */
    void welcome() {
        tour.beginAtFirstStart();
    }

    /** The places with their counts, and what else can be asked. */
    void furnishLeft() {
        if (!left.getChildren().isEmpty()) {
            return;
        }
        question = new QuestionPanel(model, map.tools(), layers, settings);
        add(question);
        left.getChildren().setAll(question);
    }

    /** Details, table, charts, comparison and data. */
    void furnishRight() {
        if (!right.isFurnished()) {
            add(right.furnish(chooser, browser, notice::say, settings).toArray(Part[]::new));
        }
    }

    private void add(Part... panels) {
        for (Part panel : panels) {
            panel.translate(Words.of(AtlasWindow.class, language));
            parts.add(panel);
        }
    }

    /**
     * The size that the map will have in a window of a size, as far as can be said before there is one: right as long as the bars
     * above and below it are as high as usual. In JavaFX's pixels.
     */
    static Dimension2D mapSize(double width, double height, Settings settings) {
        return new Dimension2D(Math.max(120, SideBySide.middleWidth(width, settings)), Math.max(120, height - BARS));
    }

    AtlasModel model() {
        return model;
    }

    Language language() {
        return model.state().language();
    }

    MapPane map() {
        return map;
    }

    void tell(UserProblem problem) {
        notice.tell(List.of(problem));
    }

    private void follow() {
        if (model.state().language() != language) {
            if (language != null) {
                settings.put("language", model.state().language().code());
            }
            language = model.state().language();
            Words words = Words.of(AtlasWindow.class, language);
            parts.forEach(part -> part.translate(words));
            right.entitle(words);
            title.accept(words.say("window.title"));
        }
        right.count(Words.of(AtlasWindow.class, language));
    }

    /** Shows the way to import a file. */
    void showData() {
        right.showData();
    }

    private void beginImport(Path file) {
        showData();
        data.open(file);
    }

    /** Takes files as if they were dropped on the window. */
    void drop(List<Path> files) {
        dropped.take(files);
    }

    /** Shows the page that a picture is saved as, over the window. */
    private void showPicture() {
        pictures().show();
    }

    private void copyPicture() {
        pictures().copyPicture();
        notice.say(Words.of(AtlasWindow.class, language).say("page.copied"));
    }

    /** Esc puts the page away before anyone else hears it. */
    private void hear(Shortcuts shortcuts, KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && pictures != null && pictures.isVisible()) {
            pictures.hide();
            e.consume();
        } else {
            shortcuts.hear(e);
        }
    }

    private void showDetails() {
        right.showDetails();
    }

    private SnapshotPane pictures() {
        if (pictures == null) {
            pictures = new SnapshotPane(model, chooser, settings, map::requestFocus);
            add(pictures);
            over.getChildren().add(pictures);
        }
        return pictures;
    }

    /** Shows what a snapshot shows. */
    void openSnapshot(Path file) {
        new SnapshotDesk(model, notice::say, notice::tell).open(file);
    }

    private void addLayers(List<Path> files) {
        panels.leftShown().set(true);
        furnishLeft();
        layers.add(files);
    }

    private Shortcuts shortcuts() {
        KeyCombination.Modifier ctrl = KeyCombination.SHORTCUT_DOWN;
        KeyCombination.Modifier shift = KeyCombination.SHIFT_DOWN;
        KeyCombination.Modifier alt = KeyCombination.ALT_DOWN;
        return new Shortcuts().on(KeyCode.Z, model::undo, ctrl).on(KeyCode.Z, model::redo, ctrl, shift).on(KeyCode.Y, model::redo, ctrl)
                .on(KeyCode.S, this::showPicture, ctrl).on(KeyCode.C, this::copyPicture, ctrl, shift).on(KeyCode.O, this::chooseImport, ctrl)
                .on(KeyCode.L, this::chooseLayer, ctrl).on(KeyCode.D, this::keepQuestion, ctrl).on(KeyCode.F, finder::begin, ctrl)
                .on(KeyCode.DIGIT0, top::fitCountry, ctrl).on(KeyCode.SPACE, timeline::togglePlaying, ctrl)
                .on(KeyCode.PAGE_DOWN, () -> step(1), alt).on(KeyCode.PAGE_UP, () -> step(-1), alt).on(KeyCode.F1, help::toggle)
                .on(KeyCode.F6, () -> cycle.move(getScene().getFocusOwner(), 1)).on(KeyCode.F6, () -> cycle.move(getScene().getFocusOwner(), -1), shift)
                .on(KeyCode.F8, () -> panels.leftShown().set(!panels.leftShown().get())).on(KeyCode.F9, () -> panels.rightShown().set(!panels.rightShown().get()))
                .on(KeyCode.F8, panels::takeLeftEdge, shift).on(KeyCode.F9, panels::takeRightEdge, shift);
    }

    /** Goes on by one incident, or back by one, and shows what is reported of it. */
    private void step(int by) {
        furnishRight();
        right.step(by);
    }

    private void chooseImport() {
        showData();
        data.choose();
    }

    private void chooseLayer() {
        panels.leftShown().set(true);
        layers.choose();
    }

    private void keepQuestion() {
        panels.leftShown().set(true);
        furnishLeft();
        question.beginSaving();
    }

    /** Stops what runs. */
    void close() {
        timeline.stop();
        if (pictures != null) {
            pictures.close();
        }
        right.close();
        if (question != null) {
            question.close();
        }
        maps.close();
    }
}

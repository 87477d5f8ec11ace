package org.maliatlas.window;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.control.Tab;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
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
    private final StackPane right = new StackPane();
    private final TopBar top;
    private final HelpCard help;
    private final Tour tour;
    private final TimelineBar timeline;
    private final NoticeBar notice = new NoticeBar();
    private final SideTabs tabs;
    private final Tab incidentTab;
    private final Tab tableTab;
    private final Tab chartTab;
    private final Tab compareTab;
    private final Tab dataTab;
    private final PanelCycle cycle;
    private final List<Part> parts = new ArrayList<>();
    private final StackPane over;
    private SnapshotPane pictures;
    private final Consumer<String> browser;
    private final Function<String, Optional<Path>> chooser;
    private final DataPane data;
    private final Finder finder;
    private final LayersBox layers;
    private ShownList list;
    private IncidentTable table;
    private ChartPane charts;
    private ComparePane compare;
    private IncidentSteps steps;
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
        this.map = new MapPane(model, this::openDetails);
        this.maps = new ComparedMaps(model, map, this::openDetails);
        this.timeline = new TimelineBar(model, browser);
        data.attach(model, map::preview, file -> addLayers(List.of(file)));
        this.tabs = new SideTabs(settings);
        this.incidentTab = tabs.add("tab-incident", Feather.FILE_TEXT);
        this.tableTab = tabs.add("tab-table", Feather.LIST);
        this.chartTab = tabs.add("tab-charts", Feather.BAR_CHART_2);
        this.compareTab = tabs.add("tab-compare", Feather.COLUMNS);
        this.dataTab = tabs.add("tab-data", Feather.DATABASE);
        tabs.restore(tableTab);
        EmptyHint empty = new EmptyHint(model);
        this.layers = new LayersBox(model, map, layerChooser, notice::tell);
        this.finder = new Finder(model, map);
        EraNotice eraNotice = new EraNotice(model);
        OverMap mapStack = new OverMap(maps, finder, eraNotice, empty);
        VBox.setVgrow(mapStack, Priority.ALWAYS);
        VBox middle = new VBox(mapStack, timeline);
        this.panels = new SideBySide(left, middle, right, settings);
        this.tour = new Tour(settings, List.of(new Tour.Step("places", Pos.CENTER_LEFT, List.of(left)),
                new Tour.Step("timeline", Pos.BOTTOM_CENTER, List.of(timeline)), new Tour.Step("sources", Pos.CENTER_RIGHT, List.of(right))));
        this.help = new HelpCard(() -> {
            panels.leftShown().set(true);
            panels.rightShown().set(true);
            tour.begin();
        });
        mapStack.add(help, tour);
        this.top = new TopBar(model, map, this::showPicture, panels, help::toggle);
        this.cycle = new PanelCycle(List.of(top, left, mapStack, timeline, right));
        setTop(new VBox(top, notice));
        this.over = new StackPane(panels);
        setCenter(over);
        parts.addAll(List.of(map, maps, top, timeline, empty, notice, help, tour, eraNotice, finder));
        notice.tell(model.atlas().notices());
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        addEventHandler(KeyEvent.KEY_PRESSED, tour::hear);
        // On some keyboards the stroke is typed with Shift.
        addEventFilter(KeyEvent.KEY_TYPED, finder::typed);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
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

    /** Details, table and data. */
    void furnishRight() {
        if (!right.getChildren().isEmpty()) {
            return;
        }
        list = new ShownList(model);
        Jump jump = new Jump(model, map);
        steps = new IncidentSteps(model, list, map::bringIntoView);
        IncidentHead head = new IncidentHead(steps, () -> jump.toMap(table.selectedOfState()), this::showTable);
        IncidentPane incident = new IncidentPane(model, head, list, browser, data::part, settings);
        list.watchedProperty().bind(tableTab.selectedProperty().and(panels.rightShown()));
        table = new IncidentTable(model, list, map::bringIntoView);
        new TableLayout(settings, table.columns()).restore(list);
        TablePane tablePane = new TablePane(model, table, list, jump, this::openDetails, chooser);
        incidentTab.setContent(incident);
        tableTab.setContent(tablePane);
        compare = new ComparePane(model, compareTab.selectedProperty().and(panels.rightShown()), maps::framed);
        compareTab.setContent(compare);
        charts = new ChartPane(model, settings, chooser, notice::say, map::bringIntoView);
        charts.watchedProperty().bind(chartTab.selectedProperty().and(panels.rightShown()));
        chartTab.setContent(charts);
        dataTab.setContent(data);
        add(incident, tablePane, charts, compare, data);
        right.getChildren().setAll(tabs);
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
            incidentTab.setText(words.say("tab.incident"));
            chartTab.setText(words.say("tab.charts"));
            compareTab.setText(words.say("tab.compare"));
            dataTab.setText(words.say("tab.data"));
            tabs.setAccessibleText(words.say("tab.accessible"));
            title.accept(words.say("window.title"));
        }
        int shown = model.answer().tally().certain() + model.answer().tally().possible();
        tableTab.setText(Words.of(AtlasWindow.class, language).say("tab.table", shown));
    }

    /** Shows the way to import a file. */
    void showData() {
        tabs.getSelectionModel().select(dataTab);
        panels.rightShown().set(true);
    }

    private void over(DragEvent e) {
        if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
        }
        e.consume();
    }

    private void dropped(DragEvent e) {
        if (e.getDragboard().hasFiles()) {
            drop(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
        }
        e.consume();
    }

    /** Takes files that were dropped: a picture that the atlas saved is opened again, shapefiles with whatever lies beside them become layers, any other file the next import. */
    void drop(List<Path> files) {
        List<Path> shapefiles = files.stream().filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".shp")).toList();
        if (files.size() == 1 && SnapshotDesk.takes(files.get(0))) {
            openSnapshot(files.get(0));
        } else if (shapefiles.isEmpty()) {
            showData();
            data.open(files.get(0));
        } else {
            addLayers(shapefiles);
        }
    }

    /** Shows the page that a picture is saved as, over the window. */
    private void showPicture() {
        pictures().show();
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

    /** Shows the selected incident's row. */
    private void showTable() {
        tabs.getSelectionModel().select(tableTab);
        panels.rightShown().set(true);
        table.showSelected();
    }

    /** Goes on by one incident, or back by one, and shows what is reported of it. */
    private void step(int by) {
        furnishRight();
        steps.step(by);
    }

    private void openDetails() {
        tabs.getSelectionModel().select(incidentTab);
        panels.rightShown().set(true);
    }

    private void shortcut(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && pictures != null && pictures.isVisible()) {
            pictures.hide();
        } else if (is(e, KeyCode.Z, KeyCombination.SHORTCUT_DOWN)) {
            model.undo();
        } else if (is(e, KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN) || is(e, KeyCode.Y, KeyCombination.SHORTCUT_DOWN)) {
            model.redo();
        } else if (is(e, KeyCode.S, KeyCombination.SHORTCUT_DOWN)) {
            showPicture();
        } else if (is(e, KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)) {
            pictures().copyPicture();
            notice.say(Words.of(AtlasWindow.class, language).say("page.copied"));
        } else if (is(e, KeyCode.O, KeyCombination.SHORTCUT_DOWN)) {
            showData();
            data.choose();
        } else if (is(e, KeyCode.L, KeyCombination.SHORTCUT_DOWN)) {
            panels.leftShown().set(true);
            layers.choose();
        } else if (is(e, KeyCode.D, KeyCombination.SHORTCUT_DOWN)) {
            panels.leftShown().set(true);
            furnishLeft();
            question.beginSaving();
        } else if (is(e, KeyCode.F, KeyCombination.SHORTCUT_DOWN)) {
            finder.begin();
        } else if (is(e, KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN)) {
            top.fitCountry();
        } else if (is(e, KeyCode.SPACE, KeyCombination.SHORTCUT_DOWN)) {
            timeline.togglePlaying();
        } else if (is(e, KeyCode.PAGE_DOWN, KeyCombination.ALT_DOWN)) {
            step(1);
        } else if (is(e, KeyCode.PAGE_UP, KeyCombination.ALT_DOWN)) {
            step(-1);
        } else if (is(e, KeyCode.F1)) {
            help.toggle();
        } else if (is(e, KeyCode.F6) || is(e, KeyCode.F6, KeyCombination.SHIFT_DOWN)) {
            cycle.move(getScene().getFocusOwner(), e.isShiftDown() ? -1 : 1);
        } else if (is(e, KeyCode.F8)) {
            panels.leftShown().set(!panels.leftShown().get());
        } else if (is(e, KeyCode.F9)) {
            panels.rightShown().set(!panels.rightShown().get());
        } else {
            return;
        }
        e.consume();
    }

    private static boolean is(KeyEvent e, KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers).match(e);
    }

    /** Stops what runs. */
    void close() {
        timeline.stop();
        if (pictures != null) {
            pictures.close();
        }
        if (table != null) {
            table.close();
            list.close();
            charts.close();
        }
        if (question != null) {
            question.close();
        }
        if (compare != null) {
            compare.close();
        }
        maps.close();
    }
}

package org.maliatlas.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Tab;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Words;

/** The tabs beside the map: an incident, the table, charts, the comparison and the data. Their contents are made when they are first wanted. */
final class RightSide extends StackPane {
    private final AtlasModel model;
    private final ComparedMaps maps;
    private final MapPane map;
    private final SideBySide panels;
    private final DataPane data;
    private final SideTabs tabs;
    private final Tab incidentTab;
    private final Tab tableTab;
    private final Tab chartTab;
    private final Tab compareTab;
    private final Tab dataTab;
    private ShownList list;
    private IncidentTable table;
    private ChartPane charts;
    private ComparePane compare;
    private IncidentSteps steps;

    /**
     * @param panels shows this side when one of its tabs is to be seen
     * @param data brings files into the atlas; outlives this side
     */
    RightSide(AtlasModel model, ComparedMaps maps, MapPane map, SideBySide panels, DataPane data, Settings settings) {
        this.model = model;
        this.maps = maps;
        this.map = map;
        this.panels = panels;
        this.data = data;
        this.tabs = new SideTabs(settings);
        this.incidentTab = tabs.add("tab-incident", Feather.FILE_TEXT);
        this.tableTab = tabs.add("tab-table", Feather.LIST);
        this.chartTab = tabs.add("tab-charts", Feather.BAR_CHART_2);
        this.compareTab = tabs.add("tab-compare", Feather.COLUMNS);
        this.dataTab = tabs.add("tab-data", Feather.DATABASE);
        tabs.restore(tableTab);
    }

    boolean isFurnished() {
        return !getChildren().isEmpty();
    }

    /** Makes the tabs' contents. @return those that have words */
    List<Part> furnish(Function<String, Optional<Path>> chooser, Consumer<String> browser, Consumer<String> notice, Settings settings) {
        list = new ShownList(model);
        Jump jump = new Jump(model, map);
        steps = new IncidentSteps(model, list, map::bringIntoView);
        IncidentHead head = new IncidentHead(steps, () -> jump.toMap(table.selectedOfState()), this::showTable);
        IncidentPane incident = new IncidentPane(model, head, list, browser, data::part, settings);
        list.watchedProperty().bind(tableTab.selectedProperty().and(panels.rightShown()));
        table = new IncidentTable(model, list, map::bringIntoView);
        new TableLayout(settings, table.columns()).restore(list);
        TablePane tablePane = new TablePane(model, table, list, jump, this::showDetails, chooser);
        incidentTab.setContent(incident);
        tableTab.setContent(tablePane);
        compare = new ComparePane(model, compareTab.selectedProperty().and(panels.rightShown()), maps::framed);
        compareTab.setContent(compare);
        charts = new ChartPane(model, settings, chooser, notice, map::bringIntoView);
        charts.watchedProperty().bind(chartTab.selectedProperty().and(panels.rightShown()));
        chartTab.setContent(charts);
        dataTab.setContent(data);
        getChildren().setAll(tabs);
        return List.of(incident, tablePane, charts, compare, data);
    }

    /** Names the tabs. */
    void entitle(Words words) {
        incidentTab.setText(words.say("tab.incident"));
        chartTab.setText(words.say("tab.charts"));
        compareTab.setText(words.say("tab.compare"));
        dataTab.setText(words.say("tab.data"));
        tabs.setAccessibleText(words.say("tab.accessible"));
    }

    /** Says on the table's tab how many incidents are shown. */
    void count(Words words) {
        int shown = model.answer().tally().certain() + model.answer().tally().possible();
        tableTab.setText(words.say("tab.table", shown));
    }

    private void show(Tab tab) {
        tabs.getSelectionModel().select(tab);
        panels.rightShown().set(true);
    }

    /** Shows the way to import a file. */
    void showData() {
        show(dataTab);
    }

    /** Shows what is reported of the selected incident. */
    void showDetails() {
        show(incidentTab);
    }

    /** Shows the selected incident's row. */
    private void showTable() {
        show(tableTab);
        table.showSelected();
    }

    /** Goes on by some incidents in the order shown, or back, and shows what is reported. */
    void step(int by) {
        steps.step(by);
    }

    /** Ends what runs. */
    void close() {
        if (isFurnished()) {
            table.close();
            list.close();
            charts.close();
            compare.close();
        }
    }
}

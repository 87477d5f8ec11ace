package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.ListColumn;
import org.maliatlas.query.SortBy;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The table as a user reads and handles it. */
class TableTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private IncidentTable table(FxRobot robot) {
        return robot.lookup("#table").queryAs(IncidentTable.class);
    }

    private void listed(FxRobot robot) throws Exception {
        IncidentTable table = table(robot);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> table.listing().state().question().equals(model.state().question())
                && table.listing().state().language() == model.state().language() && table.listing().sortedBy().equals(table.columns().sortedBy())
                && table.listing().size() > 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void clickHeading(FxRobot robot, String code) {
        robot.clickOn(robot.lookup("#column-" + code).match(node -> node instanceof TableColumnHeader).<Node>query());
    }

    private static List<String> column(IncidentTable table, int number) {
        return IntStream.range(0, table.getItems().size()).mapToObj(row -> (String) table.getColumns().get(number).getCellData(row)).toList();
    }

    @Test
    void aClickOnAHeadingSortsAndAnotherTurnsTheOrderRound(FxRobot robot) throws Exception {
        listed(robot);
        IncidentTable table = table(robot);
        clickHeading(robot, "place");
        listed(robot);
        List<String> places = column(table, 1);
        assertThat(places.get(0)).startsWith("A");
        assertThat(label(robot, "table-status")).isEqualTo("by “Place”, then by date");
        clickHeading(robot, "place");
        listed(robot);
        assertThat(column(table, 1).get(0)).isEqualTo(places.get(places.size() - 1));
        clickHeading(robot, "place");
        listed(robot);
        assertThat(label(robot, "table-status")).as("a third click lets go of it").isEqualTo("by date");
        assertThat(column(table, 0)).isSorted();
    }

    @Test
    void dateAndPlaceAreNotSaidMoreExactlyThanTheyAreKnown(FxRobot robot) throws Exception {
        listed(robot);
        assertThat(column(table(robot), 0)).contains("2012", "2012-03-30").anyMatch(date -> date.matches("\\d{4}-\\d\\d-\\d\\d–\\d\\d"));
    }

    @Test
    void columnsAreChosenAndSortedByFromAMenu(FxRobot robot) throws Exception {
        listed(robot);
        IncidentTable table = table(robot);
        MenuButton menu = robot.lookup("#table-columns").queryAs(MenuButton.class);
        robot.interact(menu::show);
        robot.interact(() -> item(menu, "show-place-precision").fire());
        robot.interact(menu::show);
        robot.interact(() -> item(menu, "show-kind").fire());
        assertThat(table.columns().shown()).containsExactly(ListColumn.DATE, ListColumn.PLACE, ListColumn.DEATHS, ListColumn.WHO, ListColumn.ANSWER,
                ListColumn.PLACE_PRECISION);
        assertThat(column(table, 5)).anyMatch(cell -> cell.startsWith("town, within about")).contains("several regions");
        robot.interact(menu::show);
        Menu sort = (Menu) menu.getItems().stream().filter(item -> "table-sort".equals(item.getId())).findFirst().orElseThrow();
        robot.interact(() -> ((RadioMenuItem) sort.getItems().stream().filter(item -> "sort-target".equals(item.getId())).findFirst().orElseThrow()).fire());
        listed(robot);
        assertThat(table.columns().shown()).as("what is sorted by is shown").endsWith(ListColumn.TARGET);
        assertThat(column(table, 6)).isSortedAccordingTo((a, b) -> a.equals("–") || b.equals("–") ? 0
                : org.maliatlas.geography.Names.plain(a).compareTo(org.maliatlas.geography.Names.plain(b)));
    }

    @Test
    void theKeysOfTheTablesMenuAreHeardInTheTableOnly(FxRobot robot) throws Exception {
        waitForMap();
        listed(robot);
        IncidentTable table = table(robot);
        robot.interact(() -> table.getSelectionModel().select(3));
        MenuButton menu = robot.lookup("#table-menu").queryAs(MenuButton.class);
        robot.interact(menu::show);
        assertThat(menu.getItems()).extracting(javafx.scene.control.MenuItem::getId).contains("table-toMap");
        robot.interact(menu::hide);
        WaitForAsyncUtils.waitForFxEvents();
        org.maliatlas.query.View view = model.state().view();
        robot.interact(() -> robot.lookup("#near-Bamako").query().requestFocus());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().view()).isEqualTo(view);
    }

    private static CheckMenuItem item(MenuButton menu, String id) {
        return (CheckMenuItem) menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    @Test
    void manyAreSelectedByKeysAndStaySoInAnotherOrder(FxRobot robot) throws Exception {
        listed(robot);
        IncidentTable table = table(robot);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(2);
        });
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.selection().selectedRows()).containsExactly(2, 3, 4);
        assertThat(label(robot, "table-status")).isEqualTo("by date; 3 selected");
        List<IncidentTable.Row> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        clickHeading(robot, "date");
        listed(robot);
        assertThat(table.getSelectionModel().getSelectedItems()).containsExactlyInAnyOrderElementsOf(selected);
        robot.interact(table::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.selection().count()).isEqualTo(model.answer().total());
        robot.type(KeyCode.DOWN);
        assertThat(table.selection().count()).isOne();
    }

    @Test
    void theTableFollowsTheQuestion(FxRobot robot) throws Exception {
        listed(robot);
        robot.interact(() -> model.setQuestion(q -> q.withDates(java.time.LocalDate.of(2023, 1, 1), java.time.LocalDate.of(2023, 1, 31))));
        listed(robot);
        IncidentTable table = table(robot);
        assertThat(table.getItems()).hasSize(model.answer().tally().certain() + model.answer().tally().possible());
        assertThat(column(table, 5)).as("said in words").allMatch(word -> word.equals("certain") || word.equals("possible"));
    }

    @Test
    void enterShowsTheIncidentOnTheMap(FxRobot robot) throws Exception {
        waitForMap();
        listed(robot);
        IncidentTable table = table(robot);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(3);
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().view().spanKm()).isLessThanOrEqualTo(120);
        assertThat(model.state().view().centreLat()).isCloseTo(model.atlas().dataset().spots().lat(model.atlas().dataset().spot(table.getItems().get(3).index())),
                org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void columnsAndOrderAreRemembered(FxRobot robot) throws Exception {
        listed(robot);
        IncidentTable table = table(robot);
        robot.interact(() -> {
            table.columns().show(ListColumn.KIND, false);
            table.columns().show(ListColumn.DATASET, true);
            table.columns().sortBy(List.of(new SortBy(ListColumn.DEATHS, true)));
        });
        listed(robot);
        assertThat(settings.get("table.columns").orElseThrow()).startsWith("date:").endsWith("dataset:120").doesNotContain("kind");
        assertThat(settings.get("table.sort")).contains("deaths:down");
        settings.put("table.columns", "place:200 nonsense date:7777");
        ShownList list = new ShownList(model);
        IncidentTable later = new IncidentTable(model, list, index -> { });
        robot.interact(() -> new TableLayout(settings, later.columns()).restore(list));
        assertThat(later.columns().shown()).as("what is sorted by is shown").containsExactly(ListColumn.PLACE, ListColumn.DATE, ListColumn.DEATHS);
        assertThat(later.columns().sortedBy()).containsExactly(new SortBy(ListColumn.DEATHS, true));
        list.close();
    }

    private String copied(FxRobot robot, KeyCode modifier) throws Exception {
        robot.press(modifier).type(KeyCode.C).release(modifier);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> label(robot, "table-status").contains("copied") || label(robot, "table-status").contains("copi\u00e9"));
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void whatIsSelectedIsCopiedForASpreadsheetWithItsSources(FxRobot robot) throws Exception {
        listed(robot);
        IncidentTable table = table(robot);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().selectRange(2, 4);
        });
        List<String> lines = copied(robot, KeyCode.CONTROL).lines().toList();
        assertThat(label(robot, "table-status")).isEqualTo("2 incidents copied");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("First day\tLast day\tPlace\tKind\tReported deaths, lowest").contains("Sources in full");
        assertThat(lines).allMatch(line -> line.split("\t", -1).length == lines.get(0).split("\t", -1).length);
        assertThat(lines.get(1)).startsWith("2012-03-30\t2012-03-30\tKidal\ttown taken\t\t\t\t").contains("http");
    }

    @Test
    void whatIsSelectedIsCopiedAsSentencesInTheLanguageShown(FxRobot robot) throws Exception {
        robot.clickOn("#french");
        listed(robot);
        IncidentTable table = table(robot);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(3);
        });
        String text = copied(robot, KeyCode.ALT);
        assertThat(text).contains("31 mars 2012, Gao").contains("Morts rapport\u00e9es\u00a0:").contains("Sources\u00a0:").contains("http")
                .contains(model.atlas().dataset().fingerprint());
    }

    @Test
    void whatIsSelectedIsExportedInItsOrder(FxRobot robot) throws Exception {
        listed(robot);
        IncidentTable table = table(robot);
        chosen = java.util.Optional.of(folder.resolve("out.geojson"));
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().selectRange(0, 3);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> label(robot, "table-status").startsWith("Written"));
        assertThat(java.nio.file.Files.readString(chosen.get())).startsWith("{\"type\":\"FeatureCollection\"");
    }
}

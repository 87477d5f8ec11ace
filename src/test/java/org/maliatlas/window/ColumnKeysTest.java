package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.ListColumn;
import org.maliatlas.query.SortBy;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The table's columns, as a keyboard orders, widens and sorts by them. */
class ColumnKeysTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private IncidentTable table(FxRobot robot) throws Exception {
        IncidentTable table = robot.lookup("#table").queryAs(IncidentTable.class);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> table.listing().size() > 0 && table.listing().sortedBy().equals(table.columns().sortedBy()));
        robot.interact(table::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        return table;
    }

    private void type(FxRobot robot, KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(FxRobot robot, KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TableColumnHeader heading(FxRobot robot, String code) {
        return (TableColumnHeader) robot.lookup("#column-" + code).match(node -> node instanceof TableColumnHeader).<Node>query();
    }

    @Test
    void theArrowKeysTakeAColumnAndWithAltMoveIt(FxRobot robot) throws Exception {
        IncidentTable table = table(robot);
        type(robot, KeyCode.RIGHT);
        assertThat(label(robot, "table-status")).isEqualTo("Column “Date”, 1 of 6");
        type(robot, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(label(robot, "table-status")).isEqualTo("Column “Kind”, 3 of 6");
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(table.columns().shown()).startsWith(ListColumn.DATE, ListColumn.KIND, ListColumn.PLACE).hasSize(6);
        assertThat(label(robot, "table-status")).isEqualTo("Column “Kind”, 2 of 6");
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(table.columns().shown()).as("no farther than the first place").startsWith(ListColumn.KIND, ListColumn.DATE, ListColumn.PLACE);
        press(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(table.columns().shown()).startsWith(ListColumn.DATE, ListColumn.KIND, ListColumn.PLACE);
        assertThat(settings.get("table.columns").orElseThrow()).as("remembered").startsWith("date:96 kind:130 place:");
    }

    @Test
    void theColumnInHandIsFramedAndComesIntoView(FxRobot robot) throws Exception {
        IncidentTable table = table(robot);
        int columns = table.columns().shown().size();
        for (int i = 0; i <= columns; i++) {
            type(robot, KeyCode.RIGHT);
        }
        WaitForAsyncUtils.waitForFxEvents();
        TableColumnHeader last = heading(robot, "answer");
        Bounds heading = last.localToScene(last.getLayoutBounds());
        Bounds whole = table.localToScene(table.getLayoutBounds());
        assertThat(heading.getMaxX()).isLessThanOrEqualTo(whole.getMaxX() + 1);
        assertThat(last.getBorder()).as("framed").isNotNull();
        assertThat(last.getBorder().getStrokes().get(0).getTopStroke()).isEqualTo(javafx.scene.paint.Color.web("#0b5d6b"));
        robot.interact(() -> window.map().requestFocus());
        assertThat(last.getBorder() == null || !last.getBorder().getStrokes().get(0).getTopStroke().equals(javafx.scene.paint.Color.web("#0b5d6b")))
                .as("only while the keys are heard").isTrue();
    }

    @Test
    void plusAndMinusWidenAndNarrowIt(FxRobot robot) throws Exception {
        IncidentTable table = table(robot);
        double date = table.columns().width(ListColumn.DATE);
        double place = table.columns().width(ListColumn.PLACE);
        type(robot, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ADD, KeyCode.ADD);
        assertThat(table.columns().width(ListColumn.PLACE)).isCloseTo(place + 40, within(0.5));
        assertThat(table.columns().width(ListColumn.DATE)).as("the others keep theirs").isCloseTo(date, within(0.5));
        type(robot, KeyCode.MINUS);
        assertThat(table.columns().width(ListColumn.PLACE)).isCloseTo(place + 20, within(0.5));
        for (int i = 0; i < 10; i++) {
            type(robot, KeyCode.MINUS);
        }
        double narrowest = table.columns().width(ListColumn.PLACE);
        assertThat(narrowest).as("it can still be found").isCloseTo(40, within(0.5));
        type(robot, KeyCode.DIGIT0);
        assertThat(table.columns().width(ListColumn.PLACE)).as("as its contents").isGreaterThan(90);
        assertThat(settings.get("table.columns").orElseThrow()).contains("place:" + Math.round(table.columns().width(ListColumn.PLACE)));
    }

    @Test
    void sSortsByTheColumnInHandAsAClickOnItsHeading(FxRobot robot) throws Exception {
        IncidentTable table = table(robot);
        type(robot, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.S);
        assertThat(table.columns().sortedBy()).containsExactly(new SortBy(ListColumn.PLACE, false));
        type(robot, KeyCode.RIGHT);
        press(robot, KeyCode.SHIFT, KeyCode.S);
        assertThat(table.columns().sortedBy()).containsExactly(new SortBy(ListColumn.PLACE, false), new SortBy(ListColumn.KIND, false));
        press(robot, KeyCode.SHIFT, KeyCode.S);
        assertThat(table.columns().sortedBy()).endsWith(new SortBy(ListColumn.KIND, true));
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(table.columns().sortedBy()).as("moving a column leaves the order of the rows").hasSize(2);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> table.listing().sortedBy().size() == 2);
        type(robot, KeyCode.S);
        assertThat(table.columns().sortedBy()).as("by it alone").containsExactly(new SortBy(ListColumn.KIND, false));
        type(robot, KeyCode.S);
        assertThat(table.columns().sortedBy()).containsExactly(new SortBy(ListColumn.KIND, true));
        type(robot, KeyCode.S);
        assertThat(table.columns().sortedBy()).as("no longer").isEmpty();
    }

    @Test
    void theMenuOffersTheSameForTheColumnInHand(FxRobot robot) throws Exception {
        IncidentTable table = table(robot);
        type(robot, KeyCode.RIGHT, KeyCode.RIGHT);
        MenuButton menu = robot.lookup("#table-columns").queryAs(MenuButton.class);
        robot.interact(menu::show);
        Menu held = (Menu) menu.getItems().stream().filter(item -> "column-held".equals(item.getId())).findFirst().orElseThrow();
        assertThat(held.getText()).isEqualTo("Column “Place”, 2 of 6");
        assertThat(held.getItems()).allSatisfy(item -> assertThat(item.getAccelerator()).isNotNull());
        robot.interact(() -> held.getItems().stream().filter(item -> "column-left".equals(item.getId())).findFirst().orElseThrow().fire());
        assertThat(table.columns().shown()).startsWith(ListColumn.PLACE, ListColumn.DATE);
        robot.interact(menu::hide);
        robot.clickOn("#french");
        robot.interact(menu::show);
        assertThat(menu.getItems().stream().filter(item -> "column-held".equals(item.getId())).findFirst().orElseThrow().getText()).contains("Lieu").endsWith("1 sur 6");
        robot.interact(menu::hide);
    }
}

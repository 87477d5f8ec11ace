package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Two periods or places held against each other, as a user sees it. */
class CompareTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void openTab(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> robot.lookup("#tabs").queryAs(TabPane.class).getTabs().stream().filter(tab -> "tab-compare".equals(tab.getId()))
                .findFirst().ifPresent(tab -> tab.getTabPane().getSelectionModel().select(tab)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private void choose(FxRobot robot, ComparisonChoice.With with) throws Exception {
        robot.interact(() -> ((ChoiceBox<ComparisonChoice.With>) robot.lookup("#compare-with").query()).setValue(with));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ComparisonView waitForTable(FxRobot robot) throws Exception {
        ComparePane pane = robot.lookup("#compare").queryAs(ComparePane.class);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> pane.counted().filter(table -> table.state().equals(model.state())).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#compare-table").queryAs(ComparisonView.class);
    }

    private static List<String> notes(FxRobot robot) {
        return robot.lookup("#compare-note").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private void dates(FxRobot robot, String from, String to) {
        robot.interact(() -> model.setQuestion(q -> q.withDates(LocalDate.parse(from), LocalDate.parse(to))));
    }

    @Test
    void theYearBeforeStandsBesideAndFollowsTheHand(FxRobot robot) throws Exception {
        dates(robot, "2023-01-01", "2023-12-31");
        openTab(robot);
        choose(robot, ComparisonChoice.With.YEAR_EARLIER);
        assertThat(sentence(robot)).startsWith("Incidents in Mali, 2023:").contains("; compared with 2022:");
        assertThat(label(robot, "side-ours")).startsWith("A: Incidents in Mali, 2023: ");
        assertThat(label(robot, "side-theirs")).startsWith("B: Incidents in Mali, 2022: ");
        ComparisonView table = waitForTable(robot);
        ComparisonView.Line all = table.getItems().get(0);
        assertThat(label(robot, "side-theirs")).contains(all.theirs().split(" ")[0] + " certain");
        assertThat(notes(robot).get(0)).contains("same length");
        assertThat(robot.lookup("#compare-equal").query().isVisible()).isFalse();
        dates(robot, "2024-01-01", "2024-12-31");
        assertThat(label(robot, "side-theirs")).startsWith("B: Incidents in Mali, 2023: ");
        waitForTable(robot);
        assertThat(notes(robot).get(0)).contains("366 and 365 days");
        robot.clickOn("#compare-equal");
        waitForTable(robot);
        assertThat(notes(robot).get(0)).contains("same length");
        robot.clickOn("#undo");
        robot.clickOn("#undo");
        robot.clickOn("#undo");
        assertThat(sentence(robot)).as("undo takes the comparison back").doesNotContain("compared");
    }

    @Test
    void bothMapsMoveWithOneHand(FxRobot robot) throws Exception {
        openTab(robot);
        double wide = window.map().getWidth();
        choose(robot, ComparisonChoice.With.BEFORE);
        MapPane other = robot.lookup("#map-other").queryAs(MapPane.class);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> window.map().isSettled() && other.isSettled());
        assertThat(window.map().getWidth()).isLessThan(wide * 0.6).isEqualTo(other.getWidth());
        View before = model.state().view();
        Bounds bounds = other.localToScreen(other.getBoundsInLocal());
        drag(robot, new java.awt.geom.Point2D.Double(bounds.getCenterX(), bounds.getCenterY()),
                new java.awt.geom.Point2D.Double(bounds.getCenterX() - 40, bounds.getCenterY() + 30));
        assertThat(model.state().view()).isNotEqualTo(before);
        assertThat(model.state().view().heldEra()).as("no boundaries are held by moving a map").isEmpty();
        assertThat(other.viewport().view()).isEqualTo(window.map().viewport().view());
        choose(robot, ComparisonChoice.With.NOTHING);
        assertThat(window.map().getWidth()).isEqualTo(wide);
        assertThat(other.isVisible()).isFalse();
    }

    @Test
    void otherDatesAreTypedAndTheTableIsCopied(FxRobot robot) throws Exception {
        dates(robot, "2023-01-01", "2023-12-31");
        openTab(robot);
        choose(robot, ComparisonChoice.With.DATES);
        TextField from = robot.lookup("#compare-from").queryAs(TextField.class);
        robot.interact(() -> {
            from.requestFocus();
            from.setText("2019-07");
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().comparison().orElseThrow().other()).isEqualTo(new Comparison.Fixed(LocalDate.of(2019, 7, 1), LocalDate.of(2022, 12, 31)));
        waitForTable(robot);
        robot.interact(() -> robot.lookup("#compare-copy").queryButton().fire());
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("A: Incidents in Mali, 2023")
                .contains("\tA: certain\t").contains("differ in length").contains("Source:"));
        robot.interact(() -> from.setText("soon"));
        robot.interact(() -> from.fireEvent(new javafx.event.ActionEvent()));
        assertThat(label(robot, "compare-problem")).isNotEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherPlaceIsHeldAgainstTheOneAsked(FxRobot robot) throws Exception {
        openTab(robot);
        robot.interact(() -> model.setQuestion(q -> q.withIn(java.util.Set.of("Gao"))));
        choose(robot, ComparisonChoice.With.PLACE);
        assertThat(label(robot, "side-theirs")).contains("within 100 km of Bamako");
        ChoiceBox<Object> place = (ChoiceBox<Object>) robot.lookup("#compare-place").query();
        robot.interact(() -> place.setValue(place.getItems().stream().filter(item -> item.toString().contains("Sikasso")).reduce((a, b) -> b).orElseThrow()));
        assertThat(label(robot, "side-theirs")).contains("in the region of Sikasso");
        assertThat(label(robot, "side-ours")).contains("in the region of Gao");
        waitForTable(robot);
        assertThat(notes(robot)).anyMatch(note -> note.contains("differ in size"));
        robot.clickOn("#french");
        waitForTable(robot);
        assertThat(label(robot, "side-theirs")).startsWith("B").contains("dans la région de Sikasso");
    }

    @Test
    void inAWiderPanelTheNamesAreReadWhole(FxRobot robot) throws Exception {
        dates(robot, "2023-01-01", "2023-12-31");
        openTab(robot);
        choose(robot, ComparisonChoice.With.YEAR_EARLIER);
        ComparisonView table = waitForTable(robot);
        double before = table.getColumns().get(0).getWidth();
        robot.press(KeyCode.SHIFT).type(KeyCode.F9).release(KeyCode.SHIFT);
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getColumns().get(0).getWidth()).isGreaterThan(before + 30);
        assertThat(table.getColumns().stream().filter(javafx.scene.control.TableColumn::isVisible).mapToDouble(javafx.scene.control.TableColumn::getWidth).sum())
                .as("nothing lies beside it").isLessThanOrEqualTo(table.getWidth());
    }

    @Test
    void aNoteInFrenchBeginsWithACapital(FxRobot robot) throws Exception {
        openTab(robot);
        robot.clickOn("#french");
        choose(robot, ComparisonChoice.With.YEAR_EARLIER);
        waitForTable(robot);
        assertThat(notes(robot)).anyMatch(note -> note.startsWith("Du 1er janvier 2011"));
    }
}

package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.charts.ChartMark;
import org.maliatlas.query.Chart;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The charts beside the map, and what a hand does on them. */
class ChartsTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private ChartView charts(FxRobot robot, Chart.Subject subject) throws Exception {
        waitForMap();
        robot.interact(() -> {
            TabPane tabs = robot.lookup("#tabs").queryAs(TabPane.class);
            tabs.getTabs().stream().filter(tab -> "tab-charts".equals(tab.getId())).findFirst().ifPresent(tabs.getSelectionModel()::select);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#chart-subject").<ComboBox<Chart.Subject>>query().setValue(subject));
        ChartView view = robot.lookup("#chart").queryAs(ChartView.class);
        waitForChart(view, subject);
        return view;
    }

    private void waitForChart(ChartView view, Chart.Subject subject) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> view.made().filter(made -> made.wish().chart().subject() == subject
                && made.wish().state().question().equals(model.state().question()) && made.wish().state().language() == model.state().language()).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ChartMark mark(ChartView view, String words) {
        var marks = view.made().orElseThrow().marks();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).words().startsWith(words)) {
                return marks.get(i);
            }
        }
        throw new AssertionError("no mark says " + words);
    }

    private static void clickOn(FxRobot robot, ChartView view, ChartMark mark) {
        Bounds bounds = view.localToScreen(view.getBoundsInLocal());
        robot.clickOn(bounds.getMinX() + mark.area().getCenterX(), bounds.getMinY() + mark.area().getCenterY());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aMonthClickedSetsTheDatesAndIsThenShownByDay(FxRobot robot) throws Exception {
        ChartView view = charts(robot, Chart.Subject.MONTH);
        clickOn(robot, view, mark(view, "July 2022"));
        assertThat(sentence(robot)).contains("July 2022");
        waitForChart(view, Chart.Subject.MONTH);
        assertThat(mark(view, "22 July 2022").words()).contains("certain");
        robot.clickOn("#undo");
        assertThat(sentence(robot)).contains("2012");
    }

    @Test
    void aKindClickedIsAskedForAndLetGoAgain(FxRobot robot) throws Exception {
        ChartView view = charts(robot, Chart.Subject.KIND);
        String said = mark(view, "Ambush").words();
        clickOn(robot, view, mark(view, "Ambush"));
        assertThat(sentence(robot)).contains("(ambush)").contains(said.substring(said.indexOf(':') + 2));
        waitForChart(view, Chart.Subject.KIND);
        assertThat(mark(view, "Explosion").words()).endsWith("not asked for");
        clickOn(robot, view, mark(view, "Ambush"));
        assertThat(model.state().question().what().kinds()).isEmpty();
    }

    @Test
    void placesAreAskedForByKeys(FxRobot robot) throws Exception {
        ChartView view = charts(robot, Chart.Subject.PLACE);
        robot.interact(view::requestFocus);
        robot.type(KeyCode.HOME).type(KeyCode.DOWN);
        String second = label(robot, "chart-reading");
        assertThat(second).contains("100 km").contains("certain");
        assertThat(view.getAccessibleText()).isEqualTo(second);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sentence(robot)).contains("within 100 km of " + second.substring(0, second.indexOf(',')));
        waitForChart(view, Chart.Subject.PLACE);
        clickOn(robot, view, mark(view, "Gao"));
        assertThat(model.state().question().where().regions()).isEqualTo(Set.of("Gao"));
    }

    @Test
    void aPointIsTheIncidentThatItStandsFor(FxRobot robot) throws Exception {
        ChartView view = charts(robot, Chart.Subject.DISTANCE);
        robot.interact(view::requestFocus);
        robot.type(KeyCode.END);
        assertThat(label(robot, "chart-reading")).contains("km from Bamako");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().selectedId()).isPresent();
        robot.interact(() -> robot.lookup("#chart-from").<ComboBox<String>>query().setValue("Kidal"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> view.made().orElseThrow().wish().chart().from().equals("Kidal"));
        assertThat(view.getAccessibleText()).contains("distance from Kidal over time");
    }

    @Test
    void theChartSpeaksTheLanguageChosen(FxRobot robot) throws Exception {
        ChartView view = charts(robot, Chart.Subject.KIND);
        robot.clickOn("#french");
        waitForChart(view, Chart.Subject.KIND);
        assertThat(mark(view, "Embuscade").words()).contains("certain");
        assertThat(robot.lookup("#chart-subject").<ComboBox<Chart.Subject>>query().getConverter().toString(Chart.Subject.KIND)).isEqualTo("par type");
        assertThat(label(robot, "chart-reading")).contains("flèches");
    }

    @Test
    void aChartIsSavedAsADrawingAndAsNumbers(FxRobot robot) throws Exception {
        charts(robot, Chart.Subject.MONTH);
        Path file = folder.resolve("months.svg");
        chosen = Optional.of(file);
        robot.clickOn("#chart-save").clickOn("#chart-save-svg");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("Incidents in Mali, by month");
        chosen = Optional.of(folder.resolve("months"));
        robot.clickOn("#chart-save").clickOn("#chart-save-csv");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(folder.resolve("months.csv")));
    }

    @Test
    void aChartTickedGoesWithTheMapAndFollowsUndo(FxRobot robot) throws Exception {
        charts(robot, Chart.Subject.KIND);
        robot.clickOn("#chart-save").clickOn("#chart-with-picture");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().chart()).contains(Chart.by(Chart.Subject.KIND));
        robot.interact(() -> robot.lookup("#chart-subject").<ComboBox<Chart.Subject>>query().setValue(Chart.Subject.PLACE));
        assertThat(model.state().chart()).contains(Chart.by(Chart.Subject.PLACE));
        robot.clickOn("#undo").clickOn("#undo");
        assertThat(model.state().chart()).isEmpty();
    }
}

package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.Bars;
import org.maliatlas.query.Question;
import org.maliatlas.query.TimeStep;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The timeline's axis and bars, as a hand and the keyboard meet them. */
class TimelineAxisTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private TimelineCanvas timeline(FxRobot robot) {
        return robot.lookup("#timeline").queryAs(TimelineCanvas.class);
    }

    private void focus(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    @Test
    void theWheelZoomsAboutThePointerAndADoubleClickShowsAllDays(FxRobot robot) throws Exception {
        waitForMap();
        TimeScale all = timeline(robot).scale();
        Point2D.Double at = onTimeline(robot, "2020-06-15", false);
        robot.moveTo(at.x, at.y);
        // Which way the headless robot's wheel turns is not said; away from the hand zooms in.
        robot.scroll(12, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        if (timeline(robot).scale().equals(all)) {
            robot.scroll(12, VerticalDirection.DOWN);
        }
        WaitForAsyncUtils.waitForFxEvents();
        TimeScale close = timeline(robot).scale();
        assertThat(close.lastDay() - close.firstDay()).isLessThan(all.lastDay() - all.firstDay());
        assertThat(close.x(LocalDate.of(2020, 6, 15))).isCloseTo(all.x(LocalDate.of(2020, 6, 15)), org.assertj.core.data.Offset.offset(20.0));
        assertThat(model.state().question().from()).as("the dates shown stay").isEqualTo(model.atlas().dataset().firstDay());
        Bounds bounds = timeline(robot).localToScreen(timeline(robot).getBoundsInLocal());
        drag(robot, new Point2D.Double(bounds.getCenterX(), bounds.getMaxY() - 6), new Point2D.Double(bounds.getCenterX() - 120, bounds.getMaxY() - 6));
        assertThat(timeline(robot).scale().firstDay()).as("the axis is dragged").isGreaterThan(close.firstDay());
        robot.moveTo(bounds.getCenterX(), bounds.getMaxY() - 6).doubleClickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(timeline(robot).scale()).isEqualTo(all);
    }

    @Test
    void plusMinusAndNoughtZoomByKey(FxRobot robot) throws Exception {
        waitForMap();
        typeDates(robot, "2022-07-01", "2022-07-31");
        focus(robot, "#timeline");
        TimeScale all = timeline(robot).scale();
        for (int n = 0; n < 9; n++) {
            robot.type(KeyCode.ADD);
        }
        assertThat(timeline(robot).scale().unit()).isEqualTo(TimeStep.DAY);
        robot.type(KeyCode.RIGHT);
        assertThat(model.state().question().from()).as("by the axis' unit").isEqualTo("2022-07-02");
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(model.state().question().from()).as("with Shift by more").isEqualTo("2022-07-09");
        robot.type(KeyCode.SUBTRACT, KeyCode.DIGIT0);
        assertThat(timeline(robot).scale()).isEqualTo(all);
    }

    @Test
    void eachEndHasTheKeyboardForItself(FxRobot robot) throws Exception {
        waitForMap();
        typeDates(robot, "2022-03-01", "2022-07-31");
        focus(robot, "#timeline-from");
        robot.type(KeyCode.RIGHT);
        assertThat(model.state().question().from()).isEqualTo("2022-04-01");
        assertThat(model.state().question().to()).isEqualTo("2022-07-31");
        focus(robot, "#timeline-to");
        robot.type(KeyCode.LEFT);
        assertThat(model.state().question().to()).isEqualTo("2022-06-30");
        robot.type(KeyCode.END);
        assertThat(model.state().question().to()).isEqualTo(model.atlas().dataset().lastDay());
        focus(robot, "#timeline-from");
        robot.type(KeyCode.HOME);
        assertThat(model.state().question().from()).isEqualTo(model.atlas().dataset().firstDay());
    }

    @Test
    void draggedDatesKeepToMonthsUnlessAltIsHeldOrItIsSwitchedOff(FxRobot robot) throws Exception {
        waitForMap();
        typeDates(robot, "2019-01-01", "2019-12-31");
        drag(robot, onTimeline(robot, "2019-12-31", true), onTimeline(robot, "2021-06-01", false));
        assertThat(model.state().question().to()).isEqualTo("2021-05-31");
        robot.press(KeyCode.ALT);
        drag(robot, onTimeline(robot, "2021-05-31", true), onTimeline(robot, "2022-05-14", true));
        robot.release(KeyCode.ALT);
        LocalDate free = model.state().question().to();
        assertThat(free).isBetween(LocalDate.of(2022, 5, 4), LocalDate.of(2022, 5, 24));
        CheckMenuItem snap = (CheckMenuItem) robot.lookup("#timeline-menu").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "timeline-snap".equals(item.getId())).findFirst().orElseThrow();
        robot.interact(() -> snap.setSelected(false));
        drag(robot, onTimeline(robot, free.toString(), true), onTimeline(robot, "2020-08-14", true));
        assertThat(model.state().question().to()).isBetween(LocalDate.of(2020, 8, 4), LocalDate.of(2020, 8, 24)).isNotEqualTo(LocalDate.of(2020, 8, 31));
    }

    @Test
    void aBarSaysItsNumbersAndTheirParts(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> model.set(model.state().withTiming(model.state().timing().withBars(new Bars(Bars.Stack.KIND, true)))));
        assertThat(robot.lookup("#bar-key").query().isVisible()).isTrue();
        assertThat(robot.lookup("#bar-key").lookup(".label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("ambush", "up to the highest", "no figure reported of some");
        Point2D.Double bar = onTimeline(robot, "2022-07-16", false);
        robot.moveTo(bar.x, bar.y);
        WaitForAsyncUtils.waitForFxEvents();
        String tip = Window.getWindows().stream().filter(w -> w instanceof javafx.scene.control.Tooltip t && t.isShowing() && "bar-tip".equals(t.getId()))
                .map(w -> ((javafx.scene.control.Tooltip) w).getText()).findFirst().orElse("");
        assertThat(tip).contains("2022").contains("Reported deaths").contains("attack on a base or post: at least ");
        robot.clickOn("#undo");
        assertThat(robot.lookup("#bar-key").query().isVisible()).as("undo covers the bars").isFalse();
        Question all = model.state().question();
        assertThat(all.from()).isEqualTo(model.atlas().dataset().firstDay());
    }
}

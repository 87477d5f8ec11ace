package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.Question;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The ways in which the dates shown move, as somebody meets them in the timeline's menus and keys. */
class TimelineModesTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void choose(FxRobot robot, String menu, String... ids) {
        robot.interact(() -> {
            MenuItem found = null;
            var items = robot.lookup(menu).queryAs(MenuButton.class).getItems();
            for (String id : ids) {
                found = items.stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
                items = found instanceof javafx.scene.control.Menu inner ? inner.getItems() : items;
            }
            if (found instanceof javafx.scene.control.CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            found.fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void onTimelineType(FxRobot robot, KeyCode... keys) {
        robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
        for (KeyCode key : keys) {
            robot.type(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void oneMonthAtATimeStepsByKeyAndSaysSo(FxRobot robot) throws Exception {
        waitForMap();
        typeDates(robot, "2022-07-01", "2022-12-31");
        choose(robot, "#timeline-menu", "mode", "mode-step");
        assertThat(sentence(robot)).contains("July 2022, month by month");
        onTimelineType(robot, KeyCode.PERIOD, KeyCode.PAGE_DOWN);
        assertThat(sentence(robot)).contains("September 2022, month by month");
        onTimelineType(robot, KeyCode.COMMA);
        assertThat(sentence(robot)).contains("August 2022, month by month");
        choose(robot, "#timeline-menu", "step", "step-week");
        assertThat(sentence(robot)).contains("1 August to 7 August 2022, week by week");
        choose(robot, "#timeline-menu", "step", "step-year");
        assertThat(sentence(robot)).contains("2022, year by year");
        robot.clickOn("#step-back");
        assertThat(sentence(robot)).contains("2021, year by year");
        robot.clickOn("#undo");
        assertThat(sentence(robot)).contains("2022, year by year");
        typeDates(robot, "2022-02-03", "2022-02-09");
        assertThat(sentence(robot)).as("dates that are no year are a window").doesNotContain("year by year");
    }

    @Test
    void cumulativeKeepsItsFirstDay(FxRobot robot) throws Exception {
        waitForMap();
        typeDates(robot, "2020-01-01", "2020-03-31");
        choose(robot, "#timeline-menu", "mode", "mode-cumulative");
        assertThat(sentence(robot)).contains("since 1 January 2020, cumulative to 31 March 2020");
        int before = model.answer().tally().certain();
        robot.clickOn("#step-forward");
        assertThat(sentence(robot)).contains("since 1 January 2020, cumulative to 30 April 2020");
        assertThat(model.answer().tally().certain()).isGreaterThanOrEqualTo(before);
        robot.clickOn("#undo");
        robot.clickOn("#undo");
        assertThat(sentence(robot)).contains("January to March 2020").doesNotContain("cumulative");
    }

    @Test
    void playingIsOneStepToUndoAndEndsWhenTheHandTakesOver(FxRobot robot) throws Exception {
        waitForMap();
        typeDates(robot, "2020-01-01", "2020-03-31");
        choose(robot, "#timeline-menu", "speed", "speed-fast");
        robot.clickOn("#play");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.state().question().from().isAfter(LocalDate.of(2020, 2, 1)));
        robot.clickOn("#undo");
        assertThat(model.state().question().from()).isEqualTo("2020-01-01");
        robot.sleep(900);
        assertThat(model.state().question().from()).as("it no longer plays").isEqualTo("2020-01-01");
    }

    @Test
    void playedOverAndOverItBeginsAnew(FxRobot robot) throws Exception {
        waitForMap();
        choose(robot, "#dates", "latest-year");
        LocalDate last = model.atlas().dataset().lastDay();
        choose(robot, "#timeline-menu", "mode", "mode-step");
        choose(robot, "#timeline-menu", "step", "step-year");
        choose(robot, "#timeline-menu", "speed", "speed-fast");
        choose(robot, "#timeline-menu", "timeline-loop");
        robot.clickOn("#step-back");
        robot.clickOn("#play");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.state().question().from().getYear() == model.atlas().dataset().firstDay().getYear());
        robot.clickOn("#play");
        assertThat(model.state().question().to()).isBefore(last);
    }

    @Test
    void theLastDaysAreThoseOfTheDataAndNotOfToday(FxRobot robot) throws Exception {
        waitForMap();
        LocalDate last = model.atlas().dataset().lastDay();
        choose(robot, "#dates", "last-30");
        Question shown = model.state().question();
        assertThat(shown.to()).isEqualTo(last);
        assertThat(shown.from()).isEqualTo(last.minusDays(29));
        choose(robot, "#dates", "years", "year-2019");
        assertThat(sentence(robot)).contains(", 2019: ");
        choose(robot, "#dates", "all-dates");
        assertThat(model.state().question().from()).isEqualTo(model.atlas().dataset().firstDay());
    }

    @Test
    void datesBeginWithAnEvent(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#dates");
        robot.clickOn("Since");
        robot.clickOn((javafx.scene.Node) robot.lookup(node -> node instanceof javafx.scene.control.Label label && label.getText().startsWith("18 August 2020")).query());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().question().from()).isEqualTo("2020-08-18");
        assertThat(model.state().question().to()).isEqualTo(model.atlas().dataset().lastDay());
    }
}

package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.geography.Era;
import org.maliatlas.query.Style;
import org.maliatlas.query.Way;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How the answer is drawn, chosen in the window. */
class DrawingTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void choose(FxRobot robot, String id) throws Exception {
        robot.clickOn("#drawing");
        robot.clickOn("#" + id);
        WaitForAsyncUtils.waitForFxEvents();
        waitForMap();
    }

    private String legend(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.map().legend().isVisible());
        return robot.lookup("#legend").query().getAccessibleText();
    }

    @Test
    void aWayIsChosenReadByItsLegendAndUndone(FxRobot robot) throws Exception {
        waitForMap();
        assertThat(window.map().legend().isVisible()).isFalse();
        choose(robot, "way-hexagons");
        assertThat(legend(robot)).contains("Incidents in each hexagon of").contains("none known");
        choose(robot, "style-dark");
        assertThat(model.state().drawing().style()).isEqualTo(Style.DARK);
        assertThat(model.state().drawing().way()).isEqualTo(Way.HEXAGONS);
        robot.push(new javafx.scene.input.KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        robot.push(new javafx.scene.input.KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !window.map().legend().isVisible());
        assertThat(model.state().drawing().way()).isEqualTo(Way.KINDS);
    }

    @Test
    void theLegendIsFoldedAndOpenedByKeys(FxRobot robot) throws Exception {
        waitForMap();
        choose(robot, "way-hexagons");
        String said = legend(robot);
        LegendCard card = window.map().legend();
        robot.interact(() -> window.map().requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(card.isFocused()).as("Tab comes to it after the map").isTrue();
        double whole = card.getHeight();
        String folds = card.getAccessibleHelp();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(card.getHeight()).isLessThan(whole * 0.7);
        assertThat(card.getAccessibleHelp()).isEqualTo("Show the whole legend");
        assertThat(legend(robot)).as("a reader of the screen is told all of it").isEqualTo(said);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(card.getHeight()).isEqualTo(whole);
        assertThat(folds).isEqualTo("Fold the legend").isEqualTo(card.getAccessibleHelp());
    }

    @Test
    void cerclesAreShadedAndTheLegendSpeaksFrench(FxRobot robot) throws Exception {
        waitForMap();
        choose(robot, "draw-cercles");
        assertThat(legend(robot)).contains("Incidents by cercle (2016)").contains("counted in each");
        robot.clickOn("#french");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> legend(robot).contains("Incidents par cercle (2016)"));
        choose(robot, "draw-possible");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> legend(robot).contains("que peut-être n’est pas dessiné"));
        MenuButton menu = robot.lookup("#drawing").queryAs(MenuButton.class);
        assertThat(menu.getItems().stream().filter(RadioMenuItem.class::isInstance).map(item -> ((RadioMenuItem) item).getText()))
                .contains("Régions ou cercles teintés", "Contraste fort");
    }

    @Test
    void aRegionUnderThePointerSaysItsCounts(FxRobot robot) throws Exception {
        waitForMap();
        choose(robot, "way-areas");
        var px = window.map().viewport().toPx(1.0, 19.5);
        var bounds = window.map().localToScreen(window.map().getBoundsInLocal());
        double scale = window.map().viewport().pixelsPerPoint();
        robot.moveTo(bounds.getMinX() + px.x / scale, bounds.getMinY() + px.y / scale);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".hover-what").queryLabeled().getText()).isEqualTo("Kidal");
    }

    @Test
    void aClickOnAClusterComesCloser(FxRobot robot) throws Exception {
        waitForMap();
        choose(robot, "way-clusters");
        double before = model.state().view().spanKm();
        // Mopti and its surroundings have many.
        for (double lon = -4.6; lon < -3.6 && model.state().view().spanKm() == before; lon += 0.2) {
            clickMark(robot, lon, 14.5);
            waitForMap();
        }
        assertThat(model.state().view().spanKm()).isLessThan(0.8 * before);
    }

    @Test
    void boundariesThatChangeUnderTheHandAreSaid(FxRobot robot) throws Exception {
        waitForMap();
        assertThat(robot.lookup("#era-notice").query().isVisible()).isFalse();
        typeDates(robot, "2012-01-01", "2014-12-31");
        assertThat(robot.lookup("#era-notice").query().isVisible()).isTrue();
        assertThat(label(robot, "era-notice")).contains("until January 2016");
        assertThat(label(robot, "era-note")).doesNotContain("changed");
        typeDates(robot, "2012-01-01", "2017-12-31");
        assertThat(label(robot, "era-notice")).contains("since January 2016");
        assertThat(label(robot, "era-note")).contains("Boundaries changed within these dates: numbers by region are by those of 2016");
    }

    @Test
    void aSecondSetOfBoundariesIsDrawnAndUndone(FxRobot robot) throws Exception {
        waitForMap();
        choose(robot, "also-era-1991");
        assertThat(model.state().drawing().alsoEra()).contains(Era.E1991);
        robot.push(new javafx.scene.input.KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        assertThat(model.state().drawing().alsoEra()).isEmpty();
    }

    @Test
    void eachPlaceHasItsLaneOnTheTimeline(FxRobot robot) throws Exception {
        waitForMap();
        assertThat(robot.lookup("#lanes").query().isVisible()).isFalse();
        robot.clickOn("#lanes-shown");
        assertThat(robot.lookup("#lanes").query().isVisible()).isTrue();
        assertThat(robot.lookup("#lanes").query().getAccessibleText()).isEqualTo("Incidents over time near Bamako, Kidal, Sikasso, Koulikoro");
        robot.clickOn("#lanes-in");
        assertThat(robot.lookup("#lanes").query().getAccessibleText()).startsWith("Incidents over time in the regions Bamako");
        robot.clickOn("#lanes-shown");
        assertThat(robot.lookup("#lanes").query().isVisible()).isFalse();
        assertThat(robot.lookup("#lanes-in").query().isVisible()).isFalse();
    }

    @Test
    void aYearOrAMonthCanBeTyped(FxRobot robot) throws Exception {
        waitForMap();
        typeDates(robot, "2022", "2023-02");
        assertThat(sentence(robot)).contains("January 2022 to February 2023");
    }
}

package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The edges of the side panels, as a keyboard moves them. */
class PanelEdgeTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void press(FxRobot robot, KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(FxRobot robot, KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node edge(FxRobot robot, String side) {
        return robot.lookup("#panel-" + side + "Edge").query();
    }

    private double left(FxRobot robot) {
        return robot.lookup("#question").queryAs(Region.class).getWidth();
    }

    private double right(FxRobot robot) {
        return robot.lookup("#tabs").queryAs(Region.class).getWidth();
    }

    @Test
    void theArrowKeysMoveTheEdgeOfTheLeftPanel(FxRobot robot) throws Exception {
        waitForMap();
        double before = left(robot);
        double map = window.map().getWidth();
        press(robot, KeyCode.SHIFT, KeyCode.F8);
        assertThat(edge(robot, "left").isFocused()).isTrue();
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(left(robot)).as("three times as far, however fast the keys come").isCloseTo(before + 48, within(1.0));
        assertThat(window.map().getWidth()).isCloseTo(map - 48, within(1.0));
        type(robot, KeyCode.LEFT);
        assertThat(left(robot)).isCloseTo(before + 32, within(1.0));
        type(robot, KeyCode.HOME);
        assertThat(left(robot)).as("no narrower than its words need").isCloseTo(270, within(1.0));
        type(robot, KeyCode.LEFT);
        assertThat(left(robot)).isCloseTo(270, within(1.0));
        press(robot, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(left(robot)).as("with Shift by more").isCloseTo(350, within(1.0));
    }

    @Test
    void theEdgeOfTheRightPanelGoesWhereTheKeyPoints(FxRobot robot) throws Exception {
        waitForMap();
        double before = right(robot);
        press(robot, KeyCode.SHIFT, KeyCode.F9);
        type(robot, KeyCode.LEFT);
        assertThat(right(robot)).isCloseTo(before + 16, within(1.0));
        type(robot, KeyCode.HOME);
        double widest = right(robot);
        assertThat(widest).isGreaterThan(before + 16);
        assertThat(window.map().getWidth()).as("a map is left").isGreaterThanOrEqualTo(360);
        type(robot, KeyCode.LEFT);
        assertThat(right(robot)).isCloseTo(widest, within(1.0));
        type(robot, KeyCode.END);
        assertThat(right(robot)).isCloseTo(236, within(1.0));
    }

    @Test
    void theEdgeIsLetGoOfAndTheKeyboardIsWhereItWas(FxRobot robot) throws Exception {
        waitForMap();
        Node text = robot.lookup("#text").query();
        robot.interact(text::requestFocus);
        press(robot, KeyCode.SHIFT, KeyCode.F8);
        press(robot, KeyCode.SHIFT, KeyCode.F9);
        assertThat(edge(robot, "right").isFocused()).isTrue();
        type(robot, KeyCode.ESCAPE);
        assertThat(text.isFocused()).isTrue();
    }

    @Test
    void aPanelThatWasPutAwayComesBackToBeMoved(FxRobot robot) throws Exception {
        waitForMap();
        type(robot, KeyCode.F9);
        assertThat(robot.lookup("#tabs").tryQuery()).isEmpty();
        press(robot, KeyCode.SHIFT, KeyCode.F9);
        double before = right(robot);
        type(robot, KeyCode.LEFT);
        assertThat(right(robot)).isCloseTo(before + 16, within(1.0));
    }

    @Test
    void tabComesToTheEdgesBetweenThePanels(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> window.requestFocus());
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 200 && !met.contains("tabs"); i++) {
            type(robot, KeyCode.TAB);
            Node owner = stage.getScene().getFocusOwner();
            if (owner.getId() != null) {
                met.add(owner.getId());
            }
        }
        assertThat(met).containsSubsequence("near-Kidal", "panel-leftEdge", "map", "timeline", "panel-rightEdge", "tabs");
    }

    @Test
    void whatWasMovedByKeysIsRemembered(FxRobot robot) throws Exception {
        waitForMap();
        press(robot, KeyCode.SHIFT, KeyCode.F8);
        type(robot, KeyCode.RIGHT);
        press(robot, KeyCode.SHIFT, KeyCode.F9);
        press(robot, KeyCode.SHIFT, KeyCode.LEFT);
        double left = left(robot);
        double right = right(robot);
        robot.interact(() -> {
            window.close();
            window = new AtlasWindow(model, name -> chosen, opened::add, stage::setTitle, data, () -> chosen, settings);
            window.furnish();
            stage.getScene().setRoot(window);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(left(robot)).isCloseTo(left, within(1.0));
        assertThat(right(robot)).isCloseTo(right, within(1.0));
    }

    @Test
    void aWidthKeptOnALargerScreenLeavesRoomForTheMap(FxRobot robot) throws Exception {
        waitForMap();
        settings.put("panel.left.width", 900);
        settings.put("panel.right.width", 1900);
        robot.interact(() -> {
            window.close();
            window = new AtlasWindow(model, name -> chosen, opened::add, stage::setTitle, data, () -> chosen, settings);
            window.furnish();
            stage.getScene().setRoot(window);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".split-pane").queryAs(SplitPane.class).getWidth()).isLessThan(1300);
        assertThat(window.map().getWidth()).isGreaterThanOrEqualTo(355);
    }

    @Test
    void aReaderOfTheScreenIsToldWhatItIsAndHowWide(FxRobot robot) throws Exception {
        waitForMap();
        Node edge = edge(robot, "right");
        assertThat(edge.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(edge.getAccessibleText()).isEqualTo("Edge of the right panel; arrow keys move it");
        assertThat((double) edge.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isCloseTo(right(robot), within(1.0));
        robot.interact(() -> edge.executeAccessibleAction(javafx.scene.AccessibleAction.SET_VALUE, 300.0));
        assertThat(right(robot)).isCloseTo(300, within(1.0));
        robot.clickOn("#french");
        assertThat(edge.getAccessibleText()).startsWith("Bord du panneau de droite");
    }

    @Test
    void thePanelThatStaysKeepsTheKeyboard(FxRobot robot) throws Exception {
        waitForMap();
        Node kidal = robot.lookup("#near-Kidal").query();
        robot.interact(kidal::requestFocus);
        type(robot, KeyCode.F9);
        assertThat(kidal.isFocused()).isTrue();
        type(robot, KeyCode.F9);
        assertThat(kidal.isFocused()).isTrue();
        press(robot, KeyCode.SHIFT, KeyCode.F8);
        type(robot, KeyCode.F9);
        assertThat(edge(robot, "left").isFocused()).isTrue();
        double before = left(robot);
        type(robot, KeyCode.RIGHT);
        assertThat(left(robot)).isCloseTo(before + 16, within(1.0));
    }
}

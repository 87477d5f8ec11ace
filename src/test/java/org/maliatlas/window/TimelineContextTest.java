package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the timeline says beside the incidents: what the data cover, and days of context. */
class TimelineContextTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    @Test
    void aFlagNamesItsDayAndBeginsTheDatesShown(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn(flag(robot, "18 August 2020"));
        robot.clickOn("Show from this day on");
        assertThat(model.state().question().from()).isEqualTo(LocalDate.of(2020, 8, 18));
        robot.clickOn("#undo");
        assertThat(model.state().question().from()).isEqualTo("2012-01-01");
    }

    @Test
    void arrowsGoFromFlagToFlagAndTheyAreInFrenchToo(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#french");
        Button first = flag(robot, "22 mars 2012");
        assertThat(first.isFocusTraversable()).isTrue();
        robot.interact(first::requestFocus);
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(flag(robot, "Serval").isFocused()).isTrue();
    }

    @Test
    void whatTheDataCoverIsSaidToAScreenReader(FxRobot robot) throws Exception {
        waitForMap();
        assertThat(robot.lookup("#coverage").query().getAccessibleText()).startsWith("Shipped selection, not a census: rows from 1 January 2012");
    }

    @Test
    void whatHappenedIsReadAsWellAsWhatCanBeDone(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn(flag(robot, "Serval"));
        WaitForAsyncUtils.waitForFxEvents();
        Node title = robot.lookup(".event-title").query();
        double opacity = 1;
        for (Node each = title; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        assertThat(opacity).isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
    }

    private static Button flag(FxRobot robot, String part) {
        Set<Node> flags = robot.lookup(".event-flag").queryAll();
        return flags.stream().map(Button.class::cast).filter(flag -> flag.getAccessibleText().contains(part)).findFirst().orElseThrow();
    }
}

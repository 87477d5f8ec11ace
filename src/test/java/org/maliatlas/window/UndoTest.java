package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Style;
import org.maliatlas.query.UserLayer;
import org.maliatlas.query.Way;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever a user changes of what is asked, looked at or drawn can be taken back, one gesture at a time. */
class UndoTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    /** Does something, and finds that it changed the state in one step. */
    private void isOneStep(FxRobot robot, String what, Runnable gesture) throws Exception {
        AtlasState before = model.state();
        gesture.run();
        WaitForAsyncUtils.waitForFxEvents();
        // The wheel comes to rest before it counts.
        WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        AtlasState after = model.state();
        assertThat(after).as(what).isNotEqualTo(before);
        robot.interact(model::undo);
        assertThat(model.state()).as("undo of %s", what).isEqualTo(before);
        robot.interact(model::redo);
        assertThat(model.state()).as("redo of %s", what).isEqualTo(after);
    }

    private void dragSlider(FxRobot robot, double from, double to) {
        Slider slider = robot.lookup("#radius-Bamako").queryAs(Slider.class);
        Bounds at = slider.localToScreen(slider.getBoundsInLocal());
        robot.moveTo(at.getMinX() + from * at.getWidth(), at.getCenterY()).press(MouseButton.PRIMARY);
        for (int i = 1; i <= 4; i++) {
            robot.moveTo(at.getMinX() + (from + (to - from) * i / 4) * at.getWidth(), at.getCenterY());
        }
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void everyGestureIsOneStep(FxRobot robot) throws Exception {
        waitForMap();
        isOneStep(robot, "ticking a place", () -> robot.clickOn("#near-Bamako"));
        isOneStep(robot, "a drag of a radius by its thumb", () -> dragSlider(robot, 95 / 245.0, 0.8));
        isOneStep(robot, "a drag of a radius along the groove", () -> dragSlider(robot, 0.2, 0.5));
        isOneStep(robot, "a drag of the timeline", () -> drag(robot, onTimeline(robot, model.state().question().from().toString(), false), onTimeline(robot, "2020-01-01", false)));
        isOneStep(robot, "a key on the timeline", () -> {
            robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
            robot.type(KeyCode.LEFT);
        });
        isOneStep(robot, "a drag of the map", () -> robot.drag("#map").moveBy(30, 20).moveBy(10, 10).drop());
        isOneStep(robot, "the wheel", () -> robot.moveTo("#map").scroll(1, javafx.geometry.VerticalDirection.UP).scroll(1, javafx.geometry.VerticalDirection.UP));
        isOneStep(robot, "the language", () -> robot.clickOn("#french"));
        isOneStep(robot, "picking an incident", () -> robot.interact(() -> model.pick(List.of(3))));
        isOneStep(robot, "the way to draw", () -> robot.interact(() -> model.set(model.state().withDrawing(model.state().drawing().withWay(Way.DENSITY).withStyle(Style.DARK)))));
        isOneStep(robot, "a layer", () -> robot.interact(() -> model.set(model.state().withLayers(List.of(
                new UserLayer("/gone.shp", "abc", "Gone", 0x0072b2, 1, Optional.empty(), true))))));
    }

    @Test
    void allOfItCanBeTakenBackToTheBeginning(FxRobot robot) throws Exception {
        waitForMap();
        AtlasState first = model.state();
        List<AtlasState> states = new ArrayList<>(List.of(first));
        for (String control : List.of("#near-Kidal", "#near-Sikasso", "#french")) {
            robot.clickOn(control);
            WaitForAsyncUtils.waitForFxEvents();
            states.add(model.state());
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            robot.clickOn("#undo");
            assertThat(model.state()).isEqualTo(states.get(i));
        }
        assertThat(model.canUndo()).isFalse();
    }
}

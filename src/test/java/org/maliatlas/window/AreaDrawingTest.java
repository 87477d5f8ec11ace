package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.Corner;
import org.maliatlas.query.Outline;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Areas drawn on the map by hand or by key, changed, named and let go. */
class AreaDrawingTest extends OpenWindow {
    private static final double[][] DELTA = {{-6, 13.5}, {-3, 13.5}, {-3, 15.5}, {-6, 15.5}};

    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private Point2D.Double onScreen(double lon, double lat) {
        var px = window.map().viewport().toPx(lon, lat);
        Bounds bounds = window.map().localToScreen(window.map().getBoundsInLocal());
        double scale = window.map().viewport().pixelsPerPoint();
        return new Point2D.Double(bounds.getMinX() + px.x / scale, bounds.getMinY() + px.y / scale);
    }

    private void click(FxRobot robot, double[] lonLat) {
        var at = onScreen(lonLat[0], lonLat[1]);
        robot.moveTo(at.x, at.y).clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Outline> outlines() {
        return model.state().question().where().outlines();
    }

    private void draw(FxRobot robot) {
        for (double[] corner : DELTA) {
            click(robot, corner);
        }
    }

    @Test
    void anAreaIsDrawnByClicksNamedAndLetGo(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> window.map().requestFocus());
        robot.type(KeyCode.P);
        assertThat(label(robot, "tool-hint-text")).startsWith("Click the corners");
        draw(robot);
        assertThat(label(robot, "tool-hint-text")).contains("Enter");
        assertThat(model.picked()).as("a click while drawing picks nothing").isEmpty();
        robot.type(KeyCode.BACK_SPACE);
        click(robot, DELTA[3]);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(outlines()).hasSize(1);
        assertThat(outlines().get(0).rings().get(0)).hasSize(4);
        Corner second = outlines().get(0).rings().get(0).get(1);
        assertThat(second.lon()).isCloseTo(-3, within(0.05));
        assertThat(second.lat()).isCloseTo(13.5, within(0.05));
        assertThat(sentence(robot)).contains("in the area “Area 1”");
        assertThat(robot.lookup("#tool-hint").query().isVisible()).isFalse();
        TextField name = robot.lookup("#area-name-0").queryAs(TextField.class);
        robot.interact(() -> {
            name.requestFocus();
            name.setText("The delta");
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sentence(robot)).contains("in the area “The delta”");
        robot.interact(() -> robot.lookup("#area-remove-0").queryButton().fire());
        assertThat(sentence(robot)).contains("in Mali");
        robot.clickOn("#undo");
        assertThat(sentence(robot)).contains("The delta");
    }

    @Test
    void cornersAreDraggedAndEachChangeCanBeUndone(FxRobot robot) throws Exception {
        waitForMap();
        List<Corner> corners = java.util.Arrays.stream(DELTA).map(at -> new Corner(at[0], at[1])).toList();
        robot.interact(() -> model.setQuestion(q -> q.withWhere(q.where().withOutlines(List.of(Outline.of("Delta", corners))))));
        robot.interact(() -> robot.lookup("#area-change-0").queryAs(javafx.scene.control.ToggleButton.class).fire());
        var view = model.state().view();
        drag(robot, onScreen(-3, 15.5), onScreen(-2, 16.5));
        assertThat(outlines().get(0).rings().get(0).get(2).lon()).isCloseTo(-2, within(0.05));
        assertThat(model.state().view()).as("the map stays where it is").isEqualTo(view);
        click(robot, new double[] {-4.5, 13.5});
        assertThat(outlines().get(0).rings().get(0)).as("a click on an edge makes a corner").hasSize(5);
        robot.type(KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(outlines().get(0).rings().get(0)).hasSize(4);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(outlines().get(0).rings().get(0)).isEqualTo(corners);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#tool-hint").query().isVisible()).isFalse();
        assertThat(outlines()).as("giving up the change keeps the area").hasSize(1);
    }

    @Test
    void keysAloneDrawAndEscapeGivesUp(FxRobot robot) throws Exception {
        waitForMap();
        robot.moveTo("#sentence");
        robot.interact(() -> window.map().requestFocus());
        robot.type(KeyCode.P).type(KeyCode.SPACE).type(KeyCode.RIGHT).type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(outlines()).hasSize(1);
        robot.type(KeyCode.P).type(KeyCode.SPACE).type(KeyCode.ENTER);
        assertThat(robot.lookup("#tool-hint").query().isVisible()).as("one corner is no area").isTrue();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(outlines()).hasSize(1);
        assertThat(robot.lookup("#tool-hint").query().isVisible()).isFalse();
    }
}

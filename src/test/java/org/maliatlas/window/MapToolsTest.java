package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.Ring;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Finding places, measuring, and what can be done with a point of the map. */
class MapToolsTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void find(FxRobot robot, String text) throws Exception {
        robot.push(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN));
        robot.interact(() -> robot.lookup("#find").queryAs(TextField.class).setText(text));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        waitForMap();
    }

    private java.awt.geom.Point2D.Double onScreen(double lon, double lat) {
        var px = window.map().viewport().toPx(lon, lat);
        Bounds bounds = window.map().localToScreen(window.map().getBoundsInLocal());
        double scale = window.map().viewport().pixelsPerPoint();
        return new java.awt.geom.Point2D.Double(bounds.getMinX() + px.x / scale, bounds.getMinY() + px.y / scale);
    }

    @Test
    void aPlaceIsFoundInAnyWritingAndTheMapGoesThere(FxRobot robot) throws Exception {
        waitForMap();
        find(robot, "segou");
        assertThat(model.state().view().centreLon()).isCloseTo(-6.26, within(0.05));
        assertThat(model.state().view().centreLat()).isCloseTo(13.44, within(0.05));
        find(robot, "Timbuktu");
        assertThat(model.state().view().centreLat()).isCloseTo(16.77, within(0.05));
        find(robot, "18.44, 1.41");
        assertThat(model.state().view().centreLon()).isCloseTo(1.41, within(0.001));
        robot.push(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        assertThat(model.state().view().centreLat()).isCloseTo(16.77, within(0.05));
    }

    @Test
    void aMisspeltPlaceIsOfferedAsItIsSpelt(FxRobot robot) throws Exception {
        waitForMap();
        robot.push(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN));
        robot.interact(() -> robot.lookup("#find").queryAs(TextField.class).setText("Menakka"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("Nothing is called “Menakka”; did you mean:").tryQuery()).isPresent();
        robot.clickOn("Ménaka");
        assertThat(model.state().view().centreLon()).isCloseTo(2.4, within(0.1));
    }

    @Test
    void aLineIsMeasuredAlongTheGeodesic(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> window.map().requestFocus());
        robot.type(KeyCode.M);
        for (double[] point : new double[][] {{-8.0, 12.65}, {-3.0, 16.77}, {1.41, 18.44}}) {
            var at = onScreen(point[0], point[1]);
            robot.clickOn(at.x, at.y);
            WaitForAsyncUtils.waitForFxEvents();
        }
        // Bamako to Timbuktu is about 702 km, on to Kidal about 503 km; a click is true to a pixel or so.
        assertThat(window.map().notes().lengthKm()).isCloseTo(702 + 503, within(8.0));
        robot.type(KeyCode.BACK_SPACE);
        assertThat(window.map().notes().lengthKm()).isCloseTo(702, within(6.0));
        robot.type(KeyCode.ESCAPE);
        assertThat(window.map().notes().isEmpty()).isTrue();
        assertThat(model.picked()).as("a click while measuring picks nothing").isEmpty();
    }

    @Test
    void aPointIsCopiedAndCountedNear(FxRobot robot) throws Exception {
        waitForMap();
        var at = onScreen(-8.0, 12.65);
        robot.moveTo(at.x, at.y).clickOn(MouseButton.SECONDARY);
        robot.clickOn("#copy-point");
        Map<String, String> copied = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Map.of("text", Clipboard.getSystemClipboard().getString()));
        String[] parts = copied.get("text").split(", ");
        assertThat(Double.parseDouble(parts[0])).isCloseTo(12.65, within(0.03));
        assertThat(Double.parseDouble(parts[1])).isCloseTo(-8.0, within(0.03));
        robot.moveTo(at.x, at.y).clickOn(MouseButton.SECONDARY);
        robot.clickOn("#count-near-point");
        WaitForAsyncUtils.waitForFxEvents();
        Ring added = model.state().question().rings().get(4);
        assertThat(added.asked()).isTrue();
        assertThat(added.place()).startsWith("12.6");
        assertThat(sentence(robot)).contains("km of 12.6");
    }
}

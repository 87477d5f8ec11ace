package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
        robot.clickOn("Ménaka (town, region of Ménaka)");
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
        assertThat(label(robot, "tool-hint-text")).matches("1,\\d{3}\\.\\d km");
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
        var bush = onScreen(-9.0, 14.2);
        robot.moveTo(bush.x, bush.y).clickOn(MouseButton.SECONDARY);
        robot.clickOn("#count-near-point");
        WaitForAsyncUtils.waitForFxEvents();
        Ring added = model.state().question().rings().get(4);
        assertThat(added.asked()).isTrue();
        assertThat(added.place()).startsWith("14.2");
        assertThat(sentence(robot)).contains("km of 14.2");
        var town = onScreen(-8.002, 12.652);
        robot.moveTo(town.x, town.y).clickOn(MouseButton.SECONDARY);
        robot.clickOn("#count-near-point");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().question().rings()).as("a town that is clicked is that town").hasSize(5);
        assertThat(model.state().question().rings().get(0).asked()).isTrue();
    }

    private List<String> offers(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup("#find").queryAs(TextField.class).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#find-offers").queryListView().getItems().stream().map(Object::toString).toList();
    }

    @Test
    void whatHasTheSameNameIsToldApart(FxRobot robot) throws Exception {
        waitForMap();
        assertThat(offers(robot, "Sikasso")).startsWith("Sikasso (town, region of Sikasso)", "Sikasso: the region", "Sikasso: the cercle");
        List<String> madinas = offers(robot, "Madina");
        assertThat(madinas).hasSizeGreaterThan(5).doesNotHaveDuplicates().allMatch(offer -> offer.contains("cercle of"));
        assertThat(offers(robot, "Timbuctu")).as("near an English name").anyMatch(offer -> offer.startsWith("Timbuktu"));
    }

    @Test
    void aStrokeBeginsASearchAndTheRingGoesWithTheNextClick(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> window.map().requestFocus());
        robot.type(KeyCode.SLASH);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#find").query().isFocused()).isTrue();
        assertThat(robot.lookup("#find").queryAs(TextField.class).getText()).isEmpty();
        find(robot, "segou");
        assertThat(window.map().notes().isMarked()).isTrue();
        robot.clickOn("#count-near-found");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sentence(robot)).contains("within 100 km of Ségou");
        assertThat(window.map().notes().isMarked()).isFalse();
        find(robot, "kayes");
        assertThat(window.map().notes().isMarked()).isTrue();
        var at = onScreen(model.state().view().centreLon() + 0.2, model.state().view().centreLat() - 0.2);
        robot.clickOn(at.x, at.y);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.map().notes().isMarked()).isFalse();
        assertThat(robot.lookup("#count-near-found").query().isVisible()).isFalse();
    }

    @Test
    void aToolIsTakenUpByItsButtonAndPutDownByTheBar(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#tool-measure");
        assertThat(label(robot, "tool-hint-text")).contains("Click points");
        var at = onScreen(-8.05, 12.7);
        robot.clickOn(at.x, at.y);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.map().notes().line()).as("a town or mark is meant where one is close").hasSize(1);
        robot.clickOn("#tool-finish");
        assertThat(robot.lookup("#tool-hint").query().isVisible()).isFalse();
        assertThat(window.map().notes().line()).isEmpty();
    }

    @Test
    void aKeyCopiesTheCoordinatesUnderThePointer(FxRobot robot) throws Exception {
        waitForMap();
        var at = onScreen(-4.0, 17.0);
        robot.interact(() -> window.map().requestFocus());
        robot.moveTo(at.x, at.y).type(KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        String copied = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(Double.parseDouble(copied.split(", ")[0])).isCloseTo(17.0, within(0.05));
        assertThat(label(robot, "map-said")).isEqualTo("Copied: " + copied);
    }

    @Test
    void theKeyboardMeasuresFromACrossInTheMiddleAndOpensTheMenuThere(FxRobot robot) throws Exception {
        waitForMap();
        javafx.scene.Node cross = robot.lookup("#middle-cross").query();
        assertThat(cross.isVisible()).isFalse();
        robot.moveTo("#sentence");
        robot.interact(() -> window.map().requestFocus());
        robot.type(KeyCode.M);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cross.isVisible()).isTrue();
        robot.type(KeyCode.SPACE).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        waitForMap();
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label(robot, "tool-hint-text")).endsWith(" km");
        robot.moveTo("#map");
        assertThat(cross.isVisible()).as("the pointer is where a point is set").isFalse();
        robot.moveTo("#sentence").type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cross.isVisible()).isFalse();
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.listWindows()).anyMatch(shown -> shown instanceof MapMenu menu && menu.isShowing());
        robot.type(KeyCode.ESCAPE);
    }
}

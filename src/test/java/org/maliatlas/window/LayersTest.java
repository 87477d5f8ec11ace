package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.UserLayer;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The user's own layers in the window. */
class LayersTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void add(FxRobot robot, String name, String text) throws Exception {
        chosen = Optional.of(Files.writeString(folder.resolve(name), text));
        int before = model.state().layers().size();
        robot.push(new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> model.state().layers().size() > before || !label(robot, "layers-said").isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String road(String name, double lon) {
        return "{\"type\": \"Feature\", \"properties\": {\"name\": \"" + name + "\", \"class\": \"paved\"}, \"geometry\": {\"type\": \"LineString\", \"coordinates\": [[-8, 12.6], ["
                + lon + ", 16.3]]}}";
    }

    @Test
    void aLayerIsAddedChangedOrderedAndTakenAway(FxRobot robot) throws Exception {
        waitForMap();
        add(robot, "road.geojson", road("RN 6", -2));
        add(robot, "track.geojson", road("Track", -4));
        assertThat(model.state().layers()).extracting(UserLayer::name).containsExactly("road", "track");
        assertThat(model.state().layers().get(0).labelField()).contains("name");
        // The topmost stands first in the list.
        robot.interact(() -> robot.from(robot.lookup("#layers").queryAll()).lookup(".layer-down").nth(0).queryAs(Button.class).fire());
        assertThat(model.state().layers()).extracting(UserLayer::name).containsExactly("track", "road");
        robot.interact(() -> {
            ChoiceBox<Optional<String>> labels = robot.lookup(".layer-label").nth(0).query();
            labels.setValue(Optional.of("class"));
        });
        assertThat(model.state().layers().get(1).labelField()).contains("class");
        robot.interact(() -> robot.from(robot.lookup("#layers").queryAll()).lookup(".check-box").nth(0).queryAs(CheckBox.class).fire());
        assertThat(model.state().layers().get(1).visible()).isFalse();
        robot.interact(() -> robot.from(robot.lookup("#layers").queryAll()).lookup(".layer-remove").nth(0).queryAs(Button.class).fire());
        assertThat(model.state().layers()).extracting(UserLayer::name).containsExactly("track");
        robot.push(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        assertThat(model.state().layers()).extracting(UserLayer::name).containsExactly("track", "road");
    }

    @Test
    void aBrokenFileIsRefusedInWordsAndTheMapStays(FxRobot robot) throws Exception {
        waitForMap();
        add(robot, "broken.geojson", "{\"type\": \"FeatureCollection\", \"features\": [");
        assertThat(label(robot, "layers-said")).contains("broken.geojson").contains("no JSON at line 1");
        robot.clickOn("#french");
        assertThat(label(robot, "layers-said")).contains("n’est pas du JSON");
        assertThat(model.state().layers()).isEmpty();
    }
}

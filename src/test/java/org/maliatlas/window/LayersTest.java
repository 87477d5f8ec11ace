package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.geography.LayerFile;
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

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private void waitForLayers(int number) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> model.state().layers().size() == number);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theKeyboardStaysWithTheLayerThatItMoves(FxRobot robot) throws Exception {
        waitForMap();
        add(robot, "road.geojson", road("RN 6", -2));
        add(robot, "track.geojson", road("Track", -4));
        add(robot, "path.geojson", road("Path", -5));
        robot.interact(() -> robot.lookup(".layer-down").nth(0).queryAs(Button.class).requestFocus());
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.SPACE);
        assertThat(model.state().layers()).extracting(UserLayer::name).containsExactly("path", "road", "track");
        assertThat(robot.lookup(".layer-down").nth(2).queryAs(Button.class).isFocused()).isTrue();
        robot.interact(() -> robot.lookup(".layer-remove").nth(2).queryAs(Button.class).requestFocus());
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.SPACE);
        assertThat(model.state().layers()).isEmpty();
        assertThat(robot.lookup("#add-layer").queryAs(Button.class).isFocused()).isTrue();
    }

    @Test
    void aNewLayerComesIntoSightInAColourOfItsOwn(FxRobot robot) throws Exception {
        waitForMap();
        add(robot, "a.geojson", road("A", -2));
        add(robot, "b.geojson", road("B", -4));
        robot.interact(() -> robot.lookup(".layer-remove").nth(1).queryAs(Button.class).fire());
        add(robot, "c.geojson", road("C", -5));
        assertThat(model.state().layers()).extracting(UserLayer::rgb).doesNotHaveDuplicates();
        ScrollPane panel = robot.lookup("#question").query();
        assertThat(panel.getVvalue()).isEqualTo(panel.getVmax());
    }

    @Test
    void aShapefileMayBeDroppedWithAllThatLiesBesideIt(FxRobot robot) throws Exception {
        waitForMap();
        Path shipped = ShippedMap.HOME.resolve("shapefiles");
        robot.interact(() -> window.drop(List.of(shipped.resolve("rivers.dbf"), shipped.resolve("rivers.shp"), shipped.resolve("lakes.shp"))));
        waitForLayers(2);
        assertThat(model.state().layers()).extracting(UserLayer::name).containsExactly("rivers", "lakes");
    }

    @Test
    void aDroppedGeoJsonWithoutIncidentsIsOfferedAsALayer(FxRobot robot) throws Exception {
        waitForMap();
        Path file = write("road.geojson", road("RN 6", -2));
        robot.interact(() -> window.drop(List.of(file)));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#import-as-layer").tryQuery().isPresent());
        robot.clickOn("#import-as-layer");
        waitForLayers(1);
    }

    @Test
    void aLayerOfTheStateIsReadFromItsFileAndAnotherOrMissingFileIsSaid(FxRobot robot) throws Exception {
        waitForMap();
        Path same = write("same.geojson", road("Same", -2));
        Path other = write("other.geojson", road("Other", -4));
        Path gone = folder.resolve("gone.geojson");
        UserLayer kept = UserLayer.of(same, LayerFile.read(same), 0);
        UserLayer changed = UserLayer.of(other, LayerFile.read(other), 1);
        Files.writeString(other, road("Another", -5));
        UserLayer missing = new UserLayer(gone.toString(), "000000000000", "gone", 0x333333, 1, Optional.empty(), true);
        robot.interact(() -> model.set(model.state().withLayers(List.of(kept, changed, missing))));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> label(robot, "notice-text").contains("gone.geojson"));
        assertThat(label(robot, "notice-text")).contains("other.geojson is not what it was").contains("put it back");
        assertThat(ShippedMap.MAP.shelf().has(kept)).isTrue();
        assertThat(ShippedMap.MAP.shelf().has(changed)).isFalse();
        assertThat(model.state().layers()).hasSize(3);
    }
}

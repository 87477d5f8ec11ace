package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maliatlas.ShippedMap;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Standing;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The window on the shipped data, as tests of it open it, and what a hand does in it. */
@ExtendWith(ApplicationExtension.class)
abstract class OpenWindow {
    @TempDir
    Path folder;
    final List<String> opened = new ArrayList<>();
    OpenAtlas atlas;
    final AtomicInteger reloads = new AtomicInteger();
    ImportDesk desk;
    DataPane data;
    final Settings settings = Settings.unkept();
    AtlasModel model;
    AtlasWindow window;
    Stage stage;
    Optional<Path> chosen = Optional.empty();

    /** To be called from a method of the test class itself, marked {@code @Start}: TestFX does not look further. */
    void open(Stage newStage) {
        stage = newStage;
        AtlasApplication.dress();
        atlas = OpenAtlas.of(ShippedMap.LAYERS, ShippedMap.database(folder), ShippedMap.SHIPPED);
        model = new AtlasModel(atlas, ShippedMap.MAP, Standing.initial(atlas.dataset(), ShippedMap.GAZETTEER, Language.EN));
        desk = new ImportDesk(() -> AtlasDatabase.open(atlas.database(), ShippedMap.SHIPPED), ShippedMap.LAYERS, ShippedMap.GAZETTEER.places());
        data = new DataPane(desk, () -> chosen, name -> chosen, () -> reloads.incrementAndGet());
        window = new AtlasWindow(model, name -> chosen, opened::add, stage::setTitle, data, () -> chosen, settings);
        window.furnish();
        Scene scene = new Scene(window, 1200, 760);
        scene.getStylesheets().add(AtlasApplication.class.getResource("atlas.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            stage.hide();
            window.close();
            desk.close();
        });
        atlas.close();
    }

    String sentence(FxRobot robot) {
        return robot.lookup("#sentence").queryAs(Label.class).getText();
    }

    String label(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    void waitForMap() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> window.map().isSettled());
    }

    void drag(FxRobot robot, Point2D.Double from, Point2D.Double to) {
        robot.moveTo(from.x, from.y).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 5; step++) {
            robot.moveTo(from.x + (to.x - from.x) * step / 5, from.y + (to.y - from.y) * step / 5);
        }
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A point of the timeline, on the screen. */
    Point2D.Double onTimeline(FxRobot robot, String day, boolean dayAfter) {
        TimelineCanvas timeline = robot.lookup("#timeline").queryAs(TimelineCanvas.class);
        Bounds bounds = timeline.localToScreen(timeline.getBoundsInLocal());
        java.time.LocalDate date = java.time.LocalDate.parse(day);
        return new Point2D.Double(bounds.getMinX() + timeline.scale().x(dayAfter ? date.plusDays(1) : date), bounds.getCenterY());
    }

    void clickMark(FxRobot robot, double lon, double lat) {
        Viewport viewport = window.map().viewport();
        Point2D.Double px = viewport.toPx(lon, lat);
        Bounds bounds = window.map().localToScreen(window.map().getBoundsInLocal());
        robot.clickOn(bounds.getMinX() + px.x / viewport.pixelsPerPoint(), bounds.getMinY() + px.y / viewport.pixelsPerPoint());
        WaitForAsyncUtils.waitForFxEvents();
    }

    void typeDates(FxRobot robot, String from, String to) {
        for (String[] field : new String[][] {{"#date-to", to}, {"#date-from", from}}) {
            robot.clickOn(field[0]);
            robot.interact(() -> robot.lookup(field[0]).queryAs(TextField.class).setText(field[1]));
            robot.type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}

package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.View;
import org.maliatlas.store.Settings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window comes back as it was left, and a database that is read anew takes nothing of the question or its history. */
class RememberedTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    /** A second window over the same settings, as the next start makes one. */
    private AtlasWindow next(FxRobot robot) {
        AtlasWindow[] made = new AtlasWindow[1];
        robot.interact(() -> {
            window.close();
            window = new AtlasWindow(model, name -> chosen, opened::add, stage::setTitle, data, () -> chosen, settings);
            window.furnish();
            stage.getScene().setRoot(window);
            made[0] = window;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return made[0];
    }

    @Test
    void panelsThatWerePutAwayStayAway(FxRobot robot) throws Exception {
        waitForMap();
        robot.type(KeyCode.F8);
        next(robot);
        SplitPane panels = robot.lookup(".split-pane").queryAs(SplitPane.class);
        assertThat(panels.getItems()).hasSize(2);
        robot.type(KeyCode.F8);
        assertThat(panels.getItems()).hasSize(3);
        assertThat(settings.yes("panel.left", false)).isTrue();
    }

    @Test
    void aDividerStaysWhereItWasLetGo(FxRobot robot) throws Exception {
        waitForMap();
        Node divider = robot.lookup(".split-pane-divider").queryAll().stream()
                .max(java.util.Comparator.comparingDouble(node -> node.localToScreen(node.getBoundsInLocal()).getMinX())).orElseThrow();
        Bounds at = divider.localToScreen(divider.getBoundsInLocal());
        robot.moveTo(at.getCenterX(), at.getCenterY()).press(MouseButton.PRIMARY).moveBy(-40, 0).moveBy(-40, 0).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        double tabs = robot.lookup("#tabs").queryAs(Region.class).getWidth();
        assertThat(settings.number("panel.right.width", 0, 5000)).hasValueSatisfying(kept -> assertThat(kept).isCloseTo(tabs, org.assertj.core.data.Offset.offset(1.0)));
        next(robot);
        assertThat(robot.lookup("#tabs").queryAs(Region.class).getWidth()).isCloseTo(tabs, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void theTabThatWasOpenIsOpen(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#tab-data");
        next(robot);
        assertThat(robot.lookup("#tabs").queryAs(javafx.scene.control.TabPane.class).getSelectionModel().getSelectedItem().getId()).isEqualTo("tab-data");
    }

    @Test
    void theLanguageIsKeptOnceItWasChosen(FxRobot robot) throws Exception {
        waitForMap();
        assertThat(settings.get("language")).as("not chosen yet: the system's").isEmpty();
        robot.clickOn("#french");
        assertThat(settings.get("language")).contains("fr");
    }

    @Test
    void aDatabaseReadAnewTakesNothingFromUndo(FxRobot robot) throws Exception {
        waitForMap();
        View view = model.state().view();
        robot.clickOn("#near-Kidal");
        robot.interact(() -> model.setView(new View(view.centreLon(), view.centreLat(), 300, view.heldEra())));
        AtlasModel again = new AtlasModel(model, atlas, ShippedMap.MAP);
        robot.clickOn("#near-Bamako");
        robot.interact(() -> again.follow(model));
        assertThat(again.state()).as("what was changed while the database was read").isEqualTo(model.state());
        model = again;
        next(robot);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> window.map().isSettled());
        assertThat(model.state().view().spanKm()).as("the view stays").isEqualTo(300);
        robot.clickOn("#undo");
        assertThat(sentence(robot)).contains("Kidal").doesNotContain("Bamako");
        robot.clickOn("#undo").clickOn("#undo");
        assertThat(sentence(robot)).contains("in Mali");
        assertThat(model.canUndo()).isFalse();
        robot.clickOn("#redo");
        assertThat(sentence(robot)).contains("Kidal");
    }

    @Test
    void allDatesBeforeAreAllDatesAfter() {
        assertThat(new AtlasModel(model, atlas, ShippedMap.MAP).state().question().from()).isEqualTo(LocalDate.from(atlas.dataset().firstDay()));
    }

    @Test
    void aWindowLeftOnALargerScreenFitsASmallerOne() {
        Settings left = Settings.unkept();
        left.put("window.width", 3000);
        left.put("window.height", 1800);
        assertThat(WindowSize.of(left, new Rectangle2D(0, 0, 1024, 600))).isEqualTo(new WindowSize(1024, 600, false));
        assertThat(WindowSize.of(left, new Rectangle2D(0, 0, 3840, 2160))).isEqualTo(new WindowSize(3000, 1800, false));
        assertThat(WindowSize.of(Settings.unkept(), new Rectangle2D(0, 0, 1024, 600))).isEqualTo(new WindowSize(1024, 600, false));
        left.put("window.width", -4);
        assertThat(WindowSize.of(left, new Rectangle2D(0, 0, 2000, 1000)).width()).as("no width").isEqualTo(1700);
    }
}

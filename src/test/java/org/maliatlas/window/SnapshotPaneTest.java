package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.PageBlock;
import org.maliatlas.snapshot.PageFormat;
import org.maliatlas.snapshot.Passport;
import org.maliatlas.snapshot.SnapshotReader;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page is seen before it is saved. */
class SnapshotPaneTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void waitForPage(FxRobot robot, double widthToHeight) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup("#page-preview .sheet").queryAll().stream().map(ImageView.class::cast)
                .anyMatch(view -> view.getImage() != null && Math.abs(view.getImage().getWidth() / view.getImage().getHeight() - widthToHeight) < 0.02));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theChosenPageIsSeenAndSaved(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#save");
        waitForPage(robot, 297 / 210.0);
        robot.interact(() -> robot.lookup("#page-format").queryAs(ChoiceBox.class).setValue(PageFormat.SQUARE));
        robot.interact(() -> robot.lookup("#page-title").queryAs(TextField.class).setText("Our title"));
        robot.interact(() -> robot.lookup("#page-part-timeline").queryAs(CheckBox.class).fire());
        waitForPage(robot, 1);
        chosen = Optional.of(folder.resolve("ours.pdf"));
        robot.interact(() -> robot.lookup("#page-save").queryButton().fire());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(folder.resolve("ours.pdf")));
        Passport passport = SnapshotReader.read(folder.resolve("ours.pdf"));
        assertThat(passport.page().title()).contains("Our title");
        assertThat(passport.page().without()).containsExactly(PageBlock.TIMELINE);
        assertThat(passport.state()).isEqualTo(model.state());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aBundleIsSavedAndADropOfItBringsItsViewBack(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#save");
        waitForPage(robot, 297 / 210.0);
        robot.interact(() -> {
            ChoiceBox<Object> kinds = robot.lookup("#page-kind").queryAs(ChoiceBox.class);
            kinds.setValue(kinds.getItems().stream().filter(kind -> kinds.getConverter().toString(kind).startsWith("ZIP")).findFirst().orElseThrow());
        });
        robot.interact(() -> robot.lookup("#page-list").queryAs(CheckBox.class).fire());
        chosen = Optional.of(folder.resolve("ours"));
        robot.interact(() -> robot.lookup("#page-save").queryButton().fire());
        Path bundle = folder.resolve("ours.zip");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(bundle));
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            assertThat(zip.getEntry("map.pdf")).as("which holds the list").isNotNull();
        }
        assertThat(SnapshotReader.read(bundle).page().list()).isTrue();
        AtlasState saved = model.state();
        robot.interact(() -> {
            robot.type(KeyCode.ESCAPE);
            model.set(saved.withQuestion(saved.question().withText("Gao")));
            window.drop(List.of(bundle));
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.state().question().equals(saved.question()));
        assertThat(robot.lookup("#notice-text").queryAs(Label.class).getText()).contains("ours.zip").contains("Today's data are the same");
    }

    @Test
    @SuppressWarnings("unchecked")
    void escapeBringsTheMapBackAndAPageTooSmallSaysSo(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        waitForPage(robot, 297 / 210.0);
        robot.interact(() -> {
            ((ChoiceBox<PageFormat>) robot.lookup("#page-format").queryAs(ChoiceBox.class)).setValue(PageFormat.FREE);
            robot.lookup("#page-width").queryAs(TextField.class).setText("80");
            robot.lookup("#page-height").queryAs(TextField.class).setText("80");
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup("#page-warnings").queryAs(Label.class).getText().contains("too small"));
        assertThat(robot.lookup("#page-save").queryButton().isDisabled()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#snapshot-pane").query().isVisible()).isFalse();
    }
}

package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.maliatlas.query.TimeSeries;
import org.maliatlas.query.TimeStep;
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

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String box, String name) {
        robot.interact(() -> {
            ChoiceBox<Object> choice = robot.lookup(box).queryAs(ChoiceBox.class);
            choice.setValue(choice.getItems().stream().filter(value -> choice.getConverter().toString(value).equals(name)).findFirst().orElseThrow());
        });
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    @Test
    void aFilmIsSeenPictureByPictureSavedAndOpenedAgain(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> model.set(model.state().withQuestion(model.state().question().withDates(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30)))));
        robot.clickOn("#save");
        choose(robot, "#page-kind", "GIF film");
        choose(robot, "#page-format", "Slide, 16:9");
        choose(robot, "#film-step", "quarter");
        choose(robot, "#film-size", "960 px");
        waitForPage(robot, 16 / 9.0);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> text(robot, "#film-place").equals("1 of 2"));
        robot.interact(() -> robot.lookup("#film-picture").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(text(robot, "#film-place")).isEqualTo("2 of 2");
        choose(robot, "#film-dates", "All of the data");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> text(robot, "#film-place").equals("2 of 58"));
        choose(robot, "#film-dates", "Those shown");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> text(robot, "#film-place").equals("2 of 2"));
        chosen = Optional.of(folder.resolve("ours"));
        robot.interact(() -> robot.lookup("#page-save").queryButton().fire());
        Path film = folder.resolve("ours.gif");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> text(robot, "#page-said").startsWith("Saved"));
        Passport passport = SnapshotReader.read(film);
        assertThat(passport.film().orElseThrow().series()).isEqualTo(TimeSeries.of(TimeStep.QUARTER));
        assertThat(passport.page().widthPx()).isEqualTo(960);
        Label said = robot.lookup("#page-said").queryAs(Label.class);
        // All of a short sentence is read.
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> said.getHeight() >= Math.min(92, said.prefHeight(said.getWidth())));
        AtlasState shown = model.state();
        assertThat(passport.state().question()).isEqualTo(shown.question());
        robot.interact(() -> {
            robot.type(KeyCode.ESCAPE);
            model.set(shown.withQuestion(shown.question().withText("Gao")));
            window.drop(List.of(film));
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.state().question().equals(shown.question()));
    }

    @Test
    void aFilmCanBeBrokenOff(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#save");
        choose(robot, "#page-kind", "MP4 film");
        choose(robot, "#film-dates", "All of the data");
        choose(robot, "#film-step", "week");
        chosen = Optional.of(folder.resolve("long.mp4"));
        robot.interact(() -> robot.lookup("#page-save").queryButton().fire());
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> text(robot, "#page-said").matches(".* of 75[0-9] pictures"));
        robot.interact(() -> robot.lookup("#page-stop").queryButton().fire());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> text(robot, "#page-said").contains("broken off"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            try (Stream<Path> files = Files.list(folder)) {
                return files.noneMatch(file -> file.toString().endsWith(".mp4") || file.toString().endsWith(".part"));
            }
        });
        assertThat(robot.lookup("#page-stop").query().isVisible()).isFalse();
    }

    /** Headless JavaFX has no drag out of a window; what a drag would take is looked at. */
    @Test
    void underThePointerThePageBecomesTheFileThatADragTakes(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#save");
        waitForPage(robot, 297 / 210.0);
        choose(robot, "#page-dpi", "96 dpi");
        choose(robot, "#page-kind", "PDF document");
        DragOut dragged = robot.lookup("#snapshot-pane").queryAs(SnapshotPane.class).dragged();
        assertThat(dragged.isReady()).as("nothing is made that nobody may want").isFalse();
        robot.moveTo("#page-preview");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, dragged::isReady);
        assertThat(dragged.file().getFileName().toString()).startsWith("mali-2012-01-01").endsWith(".pdf");
        Passport passport = SnapshotReader.read(dragged.file());
        assertThat(passport.state()).isEqualTo(model.state());
        assertThat(passport.page().dpi()).isEqualTo(96);
        robot.interact(() -> robot.lookup("#page-title").queryAs(TextField.class).setText("Another"));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, dragged::isReady);
        assertThat(SnapshotReader.read(dragged.file()).page().title()).contains("Another");
        choose(robot, "#page-kind", "GIF film");
        assertThat(dragged.isReady()).isFalse();
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

package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PageFormat;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.snapshot.SnapshotPainter;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A snapshot dropped on the window brings its view back. */
class OpenSnapshotTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void waitForNotice(FxRobot robot, String part) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#notice-text").queryAs(Label.class).getText().contains(part));
    }

    @Test
    void aDroppedSnapshotIsShownAndCheckedAndCanBeUndone(FxRobot robot) throws Exception {
        waitForMap();
        Path file = folder.resolve("kidal.svg");
        Page page = Page.of(PageFormat.SQUARE);
        AtlasState asked = model.state().withQuestion(model.state().question().withDates(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)).withText("Kidal"));
        PictureFile.SVG.write(new SnapshotPainter(model.map(), model.atlas().dataset()), asked, page, LocalDate.of(2026, 11, 20), file);
        robot.interact(() -> window.drop(List.of(file)));
        waitForNotice(robot, "kidal.svg");
        assertThat(model.state().question()).isEqualTo(asked.question());
        assertThat(robot.lookup("#notice-text").queryAs(Label.class).getText()).contains("20 November 2026").contains("Today's data are the same");
        robot.clickOn("#undo");
        assertThat(model.state().question().what().text()).isEmpty();
    }

    @Test
    void anotherPictureIsRefusedInWords(FxRobot robot) throws Exception {
        waitForMap();
        AtlasState before = model.state();
        Path file = Files.writeString(folder.resolve("cat.png"), "no picture of ours");
        robot.interact(() -> window.drop(List.of(file)));
        waitForNotice(robot, "no snapshot of this atlas");
        assertThat(model.state()).isEqualTo(before);
    }
}

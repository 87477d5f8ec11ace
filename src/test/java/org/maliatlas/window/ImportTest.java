package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.intake.RowEntry;
import org.maliatlas.store.StoredList;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class ImportTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private static Path file(String name) {
        return ShippedMap.HOME.resolve("src/test/resources/org/maliatlas/intake").resolve(name);
    }

    private void importing(FxRobot robot, String name) {
        chosen = Optional.of(file(name));
        robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
    }

    private void await(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean has(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#data").lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).reduce("", (a, b) -> a + "\n" + b);
    }

    @SuppressWarnings("unchecked")
    private static ListView<RowEntry> rows(FxRobot robot) {
        return robot.lookup("#import-rows").queryAs(ListView.class);
    }

    @Test
    void aFileIsShownWithWhatWouldBecomeOfItsRowsBeforeAnythingIsWritten(FxRobot robot) throws Exception {
        importing(robot, "GEDEvent_v25_1.csv");
        await(() -> has(robot, "#import-rows"));
        assertThat(text(robot)).contains("UCDP GED, 49 columns").contains("17 rows read: 11 new").contains("on the map, as rings");
        assertThat(rows(robot).getItems()).hasSize(8);
        assertThat(StoredList.of(atlas.database())).as("nothing written").hasSize(241);
        assertThat(robot.lookup("#import-go").queryButton().isDisabled()).isFalse();
    }

    @Test
    void anImportIsMadeGoodReportedSavedAndTakenOutAgain(FxRobot robot) throws Exception {
        importing(robot, "GEDEvent_v25_1.csv");
        await(() -> has(robot, "#import-rows"));
        robot.interact(() -> robot.lookup("#import-go").queryButton().fire());
        await(() -> has(robot, "#import-save-report"));
        assertThat(reloads.get()).isEqualTo(1);
        assertThat(StoredList.of(atlas.database())).hasSize(252);
        Path report = folder.resolve("report.csv");
        chosen = Optional.of(report);
        robot.interact(() -> robot.lookup("#import-save-report").queryButton().fire());
        assertThat(Files.readString(report)).contains("row,outcome").contains("13,other country").contains("swapped");
        robot.interact(() -> robot.lookup("#import-close").queryButton().fire());
        await(() -> text(robot).contains("UCDP GED 25.1"));
        Button remove = robot.lookup("#imports").lookup(".button").queryButton();
        robot.interact(remove::fire);
        assertThat(remove.getText()).contains("Really");
        robot.interact(remove::fire);
        await(() -> text(robot).contains("Nothing yet"));
        assertThat(StoredList.of(atlas.database())).hasSize(241);
    }

    @Test
    void whatTheFileDoesNotSayIsAskedFor(FxRobot robot) throws Exception {
        importing(robot, "ambiguous.csv");
        await(() -> has(robot, "#import-question"));
        assertThat(text(robot)).contains("06/12/2022");
        assertThat(robot.lookup("#import-go").queryButton().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#import-order").queryComboBox().getSelectionModel().select(0));
        await(() -> has(robot, "#import-go") && !robot.lookup("#import-go").queryButton().isDisabled() && text(robot).contains("2 new"));
    }

    @Test
    void aFileThatIsNoTableIsSaidToBeNone(FxRobot robot) throws Exception {
        Path picture = Files.write(folder.resolve("a.csv"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0, 1, 2, 3});
        chosen = Optional.of(picture);
        robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        await(() -> text(robot).contains("a.csv is no text"));
        assertThat(has(robot, "#import-choose")).as("another can be chosen").isTrue();
    }

    @Test
    void theColumnsAreCorrectedKeptAsAMappingAndUsedAgain(FxRobot robot) throws Exception {
        importing(robot, "tableau.csv");
        await(() -> has(robot, "#import-rows"));
        assertThat(text(robot)).contains("4 rows read: 3 new");
        robot.interact(() -> robot.lookup("#import-column-note").queryComboBox().getSelectionModel().select(0));
        await(() -> has(robot, "#import-rows") && !text(robot).contains("note = Description"));
        Path mapping = folder.resolve("mapping.json");
        chosen = Optional.of(mapping);
        robot.interact(() -> robot.lookup("#import-save-mapping").queryButton().fire());
        assertThat(Files.readString(mapping)).contains("\"date\" : \"Date de l'incident\"").doesNotContain("Description");
        Files.writeString(mapping, Files.readString(mapping).replace("\"target\"", "\"x\"").replace("\"Auteurs\"", "\"Description\""));
        robot.interact(() -> robot.lookup("#import-load-mapping").queryButton().fire());
        await(() -> text(robot).contains("attributed to = Description"));
    }

    @Test
    void aWrongSeparatorOrEncodingIsCorrected(FxRobot robot) throws Exception {
        importing(robot, "tableau.csv");
        await(() -> has(robot, "#import-rows"));
        robot.interact(() -> robot.lookup("#import-separator").queryComboBox().getSelectionModel().select(0));
        await(() -> text(robot).contains("separated by commas") && robot.lookup("#import-go").queryButton().isDisabled());
        robot.interact(() -> robot.lookup("#import-separator").queryComboBox().getSelectionModel().select(1));
        await(() -> text(robot).contains("separated by semicolons") && has(robot, "#import-rows"));
        assertThat(text(robot)).contains("windows-1252");
    }
}

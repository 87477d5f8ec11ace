package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.AtlasState;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.SavedQuestion;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Questions kept from the window, as its user sees them. */
class SavedTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private List<SavedQuestion> kept() {
        try (AtlasDatabase database = AtlasDatabase.open(atlas.database(), ShippedMap.SHIPPED)) {
            return database.savedQuestions().all();
        }
    }

    private List<String> names(FxRobot robot) {
        return robot.lookup(".saved-open").queryAllAs(Button.class).stream().map(Button::getText).toList();
    }

    private void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    private void save(FxRobot robot, String name, String note) throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, "#saved-note", note);
        type(robot, "#saved-name", name);
        robot.clickOn("#saved-save");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> names(robot).contains(name));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Button button(FxRobot robot, String accessible) {
        return (Button) robot.lookup((Node node) -> accessible.equals(node.getAccessibleText())).query();
    }

    @Test
    void aQuestionIsSavedAndOpenedAgainAsOneStep(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#near-Kidal");
        AtlasState asked = model.state();
        save(robot, "The north", "for May");
        assertThat(robot.lookup(".saved-note").queryAs(Label.class).getText()).isEqualTo("for May");
        assertThat(kept()).hasSize(1);
        robot.interact(() -> model.setQuestion(q -> q.withText("convoy").withDates(q.from(), q.from().plusDays(90))));
        AtlasState later = model.state();
        robot.clickOn("The north");
        assertThat(model.state()).isEqualTo(asked);
        assertThat(sentence(robot)).contains("Kidal");
        robot.clickOn("#undo");
        assertThat(model.state()).isEqualTo(later);
    }

    @Test
    void oneOfTheSameNameIsOverwrittenOnlyAfterAsking(FxRobot robot) throws Exception {
        waitForMap();
        save(robot, "North", "first");
        robot.clickOn("#near-Kidal");
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        type(robot, "#saved-name", "");
        robot.clickOn("#saved-name").write("north").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label(robot, "saved-taken")).contains("“North”");
        assertThat(kept().get(0).state()).as("Enter alone overwrites nothing").doesNotContain("\"asked\" : true");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> kept().get(0).state().contains("\"asked\" : true"));
        assertThat(kept()).hasSize(1);
    }

    @Test
    void oneIsRenamedWhereItStands(FxRobot robot) throws Exception {
        waitForMap();
        save(robot, "North", "");
        robot.clickOn(button(robot, "Rename “North”"));
        robot.write("Far north").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> names(robot).equals(List.of("Far north")));
        robot.clickOn(button(robot, "Rename “Far north”"));
        robot.write("x").type(KeyCode.ESCAPE);
        assertThat(names(robot)).containsExactly("Far north");
    }

    @Test
    void oneThatWasDeletedCanBePutBack(FxRobot robot) throws Exception {
        waitForMap();
        save(robot, "North", "n");
        SavedQuestion before = kept().get(0);
        robot.clickOn(button(robot, "Delete “North”"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> names(robot).isEmpty());
        assertThat(label(robot, "saved-deleted")).contains("“North”");
        assertThat(kept()).isEmpty();
        robot.clickOn("#saved-undo");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !names(robot).isEmpty());
        assertThat(kept()).containsExactly(before);
    }

    @Test
    void whatCannotBeOpenedIsSaidAndChangesNothing(FxRobot robot) throws Exception {
        waitForMap();
        save(robot, "North", "");
        AtlasState before = model.state();
        SavedQuestion good = kept().get(0);
        try (AtlasDatabase database = AtlasDatabase.open(atlas.database(), ShippedMap.SHIPPED)) {
            database.savedQuestions().save(SavedQuestion.of("Newer", "", good.state().replace("\"format\" : 1", "\"format\" : 9")), false);
            database.savedQuestions().save(SavedQuestion.of("Lost", "", good.state().replaceFirst("\"places\" : \\[",
                    "\"places\" : [ {\"name\": \"Atlantis\", \"lon\": -5, \"lat\": 14, \"radiusKm\": 50, \"asked\": true},")), false);
        }
        save(robot, "South", "");
        robot.clickOn("Newer");
        assertThat(label(robot, "saved-said")).contains("newer version");
        assertThat(model.state()).isEqualTo(before);
        robot.clickOn("Lost");
        assertThat(label(robot, "saved-said")).contains("Atlantis");
        assertThat(sentence(robot)).contains("Atlantis");
        robot.clickOn("#french");
        assertThat(label(robot, "saved-said")).contains("n’est plus dans le répertoire");
    }
}

package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.geography.LayerFile;
import org.maliatlas.query.Along;
import org.maliatlas.query.Course;
import org.maliatlas.query.UserLayer;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is asked of place in the left panel, besides the places. */
class WherePanelTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void choose(FxRobot robot, String menu, String item) {
        MenuButton button = robot.lookup(menu).queryAs(MenuButton.class);
        robot.interact(() -> {
            button.show();
            button.getItems().stream().filter(each -> item.equals(each.getText()) || item.equals(each.getUserData())).findFirst().orElseThrow().fire();
            button.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void askAlong(FxRobot robot, String river) throws Exception {
        int before = model.state().question().where().alongs().size();
        choose(robot, "#add-along", river);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.state().question().where().alongs().size() > before);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int shown() {
        return model.answer().tally().certain() + model.answer().tally().possible();
    }

    @Test
    void nearAllOfThePlacesCanBeMeant(FxRobot robot) throws Exception {
        waitForMap();
        assertThat(robot.lookup("#any-or-all").query().isVisible()).as("one place needs no choice").isFalse();
        robot.interact(() -> model.setQuestion(q -> q.withRings(q.rings().stream().map(ring -> ring.withAsked(Set.of("Bamako", "Koulikoro").contains(ring.place()))).toList())));
        int any = shown();
        robot.interact(() -> robot.lookup("#near-all").query().requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sentence(robot)).contains("within 100 km of Bamako and within 100 km of Koulikoro (both)");
        assertThat(shown()).isLessThan(any).isPositive();
        robot.clickOn("#undo");
        assertThat(shown()).isEqualTo(any);
    }

    @Test
    void cerclesAndRiversAreAskedForAndLetGo(FxRobot robot) throws Exception {
        waitForMap();
        choose(robot, "#cercles", "Niono");
        assertThat(sentence(robot)).contains("in the cercle of Niono");
        askAlong(robot, "Niger");
        assertThat(sentence(robot)).contains("within 20 km of the Niger, in the cercle of Niono");
        assertThat(robot.lookup("#section-where").queryAs(TitledPane.class).getText()).isEqualTo("Where (2)");
        int near = shown();
        Slider km = robot.lookup("#along-km-0").queryAs(Slider.class);
        robot.interact(km::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sentence(robot)).contains("within 30 km of the Niger");
        assertThat(shown()).isGreaterThanOrEqualTo(near);
        robot.interact(() -> robot.lookup("#along-remove-0").queryButton().fire());
        assertThat(sentence(robot)).doesNotContain("Niger");
        choose(robot, "#cercles", "Niono");
        assertThat(sentence(robot)).contains("in Mali");
    }

    @Test
    void theChoicesSpeakFrench(FxRobot robot) throws Exception {
        waitForMap();
        askAlong(robot, "Senegal");
        robot.clickOn("#french");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sentence(robot)).contains("à 20 km au plus du Sénégal");
        assertThat(robot.lookup(".where-row").lookup((Label label) -> label.getText().equals("Sénégal")).tryQuery()).isPresent();
        assertThat(robot.lookup("#section-where").queryAs(TitledPane.class).getText()).isEqualTo("Où (1)");
    }

    @Test
    void aLayerOfOnesOwnIsReadWhenItIsAskedAlong(FxRobot robot) throws Exception {
        waitForMap();
        Path file = Files.writeString(folder.resolve("track.geojson"),
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[-8,12.6],[-7.5,12.9]]}}");
        UserLayer layer = UserLayer.of(file, LayerFile.read(file), 0);
        robot.interact(() -> model.setQuestion(q -> q.withWhere(q.where().withAlongs(List.of(new Along(Course.of(layer), 15))))));
        assertThat(sentence(robot)).contains("within 15 km of “track”");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> model.answer().tally().certain() > 0);
        assertThat(shown()).isLessThan(model.answer().total());
        MenuButton add = robot.lookup("#add-along").queryAs(MenuButton.class);
        robot.interact(add::show);
        assertThat(add.getItems().stream().map(MenuItem::getText)).contains("Niger", "Bani");
        robot.interact(add::hide);
    }
}

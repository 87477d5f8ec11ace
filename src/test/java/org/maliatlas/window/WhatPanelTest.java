package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Answer;
import org.maliatlas.query.DeathRange;
import org.maliatlas.query.Tally;
import org.maliatlas.query.What;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is asked of the incident itself, through what a user sees and presses. */
class WhatPanelTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private What what() {
        return model.state().question().what();
    }

    /** Opens a list of the section, and scrolls so that it can be reached. */
    private void unfold(FxRobot robot, String name) {
        TitledPane pane = robot.lookup("#pick-" + name).queryAs(TitledPane.class);
        robot.interact(() -> {
            pane.setExpanded(true);
            ScrollPane panel = robot.lookup("#question").queryAs(ScrollPane.class);
            panel.layout();
            double top = pane.localToScene(0, 0).getY() - panel.getContent().localToScene(0, 0).getY();
            double room = panel.getContent().getBoundsInLocal().getHeight() - panel.getViewportBounds().getHeight();
            panel.setVvalue(Math.min(1, top / room));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void waitFor(Supplier<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(what::get).get());
    }

    private static String countBeside(FxRobot robot, String control) {
        HBox line = (HBox) robot.lookup("#" + control).query().getParent();
        return ((Label) line.getChildren().get(2)).getText();
    }

    private String wouldLeave(What other) {
        Answer answer = new Answer(atlas.dataset());
        answer.ask(model.state().withQuestion(model.state().question().withWhat(other)));
        Tally tally = answer.tally();
        return tally.certain() + " + " + tally.possible();
    }

    @Test
    void anActorIsFoundByAnotherOfItsNamesAndChosenByKey(FxRobot robot) throws Exception {
        waitForMap();
        unfold(robot, "actors");
        robot.clickOn("#find-actors").write("gsim").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(what().actors()).containsExactly("jnim");
        assertThat(sentence(robot)).contains("attributed to, claimed by or involving JNIM");
        assertThat(robot.lookup("#pick-actors").queryAs(TitledPane.class).getText()).isEqualTo("Actors: JNIM");
        assertThat(robot.lookup("#section-what").queryAs(TitledPane.class).getText()).isEqualTo("What (1)");
        robot.clickOn("#undo");
        assertThat(what().actors()).isEmpty();
    }

    @Test
    void theListIsATreeThatShowsOnlyWhatMatchesWithItsHeading(FxRobot robot) throws Exception {
        waitForMap();
        unfold(robot, "actors");
        robot.interact(() -> robot.lookup("#find-actors").queryAs(TextField.class).setText("macina"));
        ListView<NameRow> list = robot.lookup("#list-actors").queryListView();
        assertThat(list.getItems()).extracting(NameRow::key).containsSubsequence("jihadist", "jnim", "katiba-macina").doesNotContain("mnla");
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(list.getItems().stream().filter(row -> row.key().equals("katiba-macina")).findFirst().orElseThrow());
        });
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(what().actors()).containsExactly("katiba-macina");
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(what().actors()).isEmpty();
    }

    @Test
    void besideEachFilterStandsWhatItWouldLeaveAlsoWhenTheDatesMove(FxRobot robot) throws Exception {
        waitForMap();
        for (String year : new String[] {"2019", "2022"}) {
            typeDates(robot, year + "-01-01", year + "-12-31");
            String ambushes = wouldLeave(what().withKinds(Set.of(Kind.AMBUSH)));
            waitFor(() -> countBeside(robot, "kind-ambush").equals(ambushes));
            String exact = wouldLeave(what().withExactPlaces(true));
            waitFor(() -> countBeside(robot, "exact-places").equals(exact));
        }
    }

    @Test
    void deathsAreARangeThatHoldsNoIncidentWithoutAFigure(FxRobot robot) throws Exception {
        waitForMap();
        unfold(robot, "deaths");
        robot.clickOn("#deaths-from").write("10").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(what().deaths()).isEqualTo(DeathRange.of(10, DeathRange.NO_END));
        assertThat(sentence(robot)).contains("with at least 10 reported deaths");
        robot.clickOn("#deaths-unreported");
        assertThat(sentence(robot)).contains("or without a figure");
        robot.clickOn("#deaths-to").write("3").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#deaths-problem").query().isVisible()).as("10 to 3 is no range").isTrue();
        assertThat(what().deaths().most()).isEqualTo(DeathRange.NO_END);
    }

    @Test
    void exactPlacesAndDaysNarrowAndResetForgetsAll(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> {
            robot.lookup("#exact-places").queryAs(CheckBox.class).fire();
            robot.lookup("#dated-day").queryAs(javafx.scene.control.RadioButton.class).fire();
        });
        assertThat(what().exactPlaces()).isTrue();
        assertThat(what().coarsestDate()).isEqualTo(DatePrecision.DAY);
        assertThat(sentence(robot)).contains("at exactly known places, dated to the day");
        robot.interact(() -> robot.lookup("#reset").queryButton().fire());
        assertThat(what()).isEqualTo(What.ANYTHING);
        assertThat(robot.lookup("#exact-places").queryAs(CheckBox.class).isSelected()).isFalse();
    }
}

package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Question;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a user meets it, with the shipped data. */
class AtlasWindowTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    @Test
    void itShowsEverythingAtFirst(FxRobot robot) throws Exception {
        waitForMap();
        assertThat(sentence(robot)).startsWith("Incidents in Mali").endsWith(model.answer().total() + " certain, 0 possible");
        assertThat(stage.getTitle()).isEqualTo("Mali Conflict Atlas");
        assertThat(robot.lookup("#undo").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void draggingAnEndOfTheTimelineNarrowsTheDatesAndTheCountsFollow(FxRobot robot) throws Exception {
        waitForMap();
        String before = label(robot, "count-near-Bamako");
        drag(robot, onTimeline(robot, model.state().question().from().toString(), false), onTimeline(robot, "2023-01-01", false));
        assertThat(model.state().question().from().getYear()).isBetween(2022, 2023);
        assertThat(label(robot, "count-near-Bamako")).isNotEqualTo(before);
        assertThat(robot.lookup("#date-from").queryAs(TextField.class).getText()).isEqualTo(model.state().question().from().toString());
        robot.clickOn("#undo");
        assertThat(label(robot, "count-near-Bamako")).as("one drag is one step").isEqualTo(before);
    }

    @Test
    void draggingTheMiddleMovesTheWholeWindow(FxRobot robot) throws Exception {
        waitForMap();
        typeDates(robot, "2019-01-01", "2019-12-31");
        drag(robot, onTimeline(robot, "2019-06-15", false), onTimeline(robot, "2021-06-15", false));
        Question question = model.state().question();
        assertThat(java.time.temporal.ChronoUnit.DAYS.between(question.from(), question.to())).isEqualTo(364);
        assertThat(question.from()).isBetween(java.time.LocalDate.of(2020, 12, 1), java.time.LocalDate.of(2021, 2, 1));
    }

    @Test
    void arrowKeysStepTheWindowByAMonth(FxRobot robot) throws Exception {
        waitForMap();
        typeDates(robot, "2023-01-01", "2023-01-31");
        robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().question().from()).isEqualTo("2023-02-01");
        assertThat(model.state().question().to()).isEqualTo("2023-02-28");
        assertThat(sentence(robot)).contains("February 2023");
    }

    @Test
    void aDateThatIsNoneIsSaidSo(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#date-from");
        robot.interact(() -> robot.lookup("#date-from").queryAs(TextField.class).setText("2023-13-40"));
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#date-problem").queryAs(Label.class).getText()).contains("2023-01-31");
    }

    @Test
    void aPlaceAndItsRadiusNarrowTheQuestion(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#near-Kidal");
        assertThat(sentence(robot)).contains("within 100 km of Kidal");
        robot.interact(() -> robot.lookup("#radius-Kidal").queryAs(Slider.class).setValue(40));
        assertThat(sentence(robot)).contains("within 40 km of Kidal");
        robot.clickOn("#undo");
        robot.clickOn("#undo");
        assertThat(sentence(robot)).contains("in Mali");
        assertThat(robot.lookup("#near-Kidal").queryAs(CheckBox.class).isSelected()).isFalse();
    }

    @Test
    void aClickedMarkShowsWhatIsReportedAndItsSources(FxRobot robot) throws Exception {
        waitForMap();
        typeDates(robot, "2022-07-22", "2022-07-22");
        waitForMap();
        clickMark(robot, -8.0726, 12.7441);
        assertThat(label(robot, "incident-title")).isEqualTo("Attack on a base or post");
        assertThat(label(robot, "incident-when")).isEqualTo("22 July 2022");
        assertThat(label(robot, "incident-who")).startsWith("claimed by JNIM");
        assertThat(label(robot, "incident-deaths")).contains("2 to 8");
        assertThat(robot.lookup(".claim-card").queryAll().size()).as("the founding article's claim beside the others'").isGreaterThan(1);
        Hyperlink link = robot.lookup(".claim-card .hyperlink").query();
        robot.interact(link::fire);
        assertThat(opened).containsExactly(link.getText());
    }

    @Test
    void incidentsAtOneSpotCanBeToldApart(FxRobot robot) throws Exception {
        waitForMap();
        clickMark(robot, 1.4078, 18.4411);
        assertThat(label(robot, "incident-of")).startsWith("1 of ");
        String first = label(robot, "incident-when");
        robot.clickOn("#next-here");
        assertThat(label(robot, "incident-of")).startsWith("2 of ");
        assertThat(label(robot, "incident-when")).isNotEqualTo(first);
    }

    private String id(IncidentTable.Row row) {
        return model.atlas().dataset().incident(row.index()).id();
    }

    @Test
    void theTableAndTheMapPickTogether(FxRobot robot) throws Exception {
        waitForMap();
        TableView<IncidentTable.Row> table = robot.lookup("#table").query();
        robot.interact(() -> table.getSelectionModel().select(3));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().selectedId()).contains(id(table.getItems().get(3)));
        TabPane tabs = robot.lookup("#tabs").queryAs(TabPane.class);
        assertThat(tabs.getSelectionModel().getSelectedIndex()).as("the table stays open while it is read").isEqualTo(1);
        robot.interact(table::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(tabs.getSelectionModel().getSelectedIndex()).as("Ctrl+Enter opens the details").isZero();
        clickMark(robot, 1.4078, 18.4411);
        assertThat(id(table.getSelectionModel().getSelectedItem())).isEqualTo(model.state().selectedId().orElseThrow());
    }

    @Test
    void theLanguageChangesWhileItRuns(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#french");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sentence(robot)).startsWith("Incidents au Mali");
        assertThat(stage.getTitle()).isEqualTo("Atlas du conflit au Mali");
        assertThat(label(robot, "count-near-Bamako")).contains("certains");
        assertThat(robot.lookup("#kind-ambush").queryAs(CheckBox.class).getText()).isEqualTo("embuscade");
        robot.clickOn("#english");
        assertThat(sentence(robot)).startsWith("Incidents in Mali");
    }

    @Test
    void undoAndRedoByKey(FxRobot robot) throws Exception {
        waitForMap();
        AtlasState before = model.state();
        robot.clickOn("#near-Bamako");
        AtlasState after = model.state();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(model.state().question()).isEqualTo(before.question());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(model.state()).isEqualTo(after);
    }

    @Test
    void theMapZoomsAboutThePointerAndComesBack(FxRobot robot) throws Exception {
        waitForMap();
        double span = model.state().view().spanKm();
        robot.moveTo("#map").scroll(3, javafx.geometry.VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().view().spanKm()).isNotEqualTo(span);
        robot.clickOn("#fit");
        assertThat(model.state().view().spanKm()).isCloseTo(span, org.assertj.core.data.Percentage.withPercentage(1));
    }

    @Test
    void aPictureIsSaved(FxRobot robot) throws Exception {
        waitForMap();
        Path folder = Files.createTempDirectory("atlas-window");
        chosen = Optional.of(folder.resolve("map.png"));
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#page-save");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> label(robot, "page-said").startsWith("Saved: ") && Files.exists(folder.resolve("map.png")));
        assertThat(javax.imageio.ImageIO.read(folder.resolve("map.png").toFile()).getWidth()).as("A4 at 300 dpi").isEqualTo(3508);
    }

    @Test
    void anEmptyAnswerSaysSoAndOffersAWayOn(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#near-Bamako");
        typeDates(robot, "2012-02-01", "2012-02-02");
        Node empty = robot.lookup("#empty").query();
        assertThat(model.answer().tally().certain()).isZero();
        robot.interact(() -> model.setQuestion(q -> q.withText("no such word")));
        assertThat(empty.isVisible()).isTrue();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".empty-way").tryQuery().isPresent());
        Button way = robot.lookup(".empty-way").queryAs(Button.class);
        assertThat(way.getText()).contains("without the words");
        robot.interact(way::fire);
        assertThat(model.answer().tally().certain() + model.answer().tally().possible()).isPositive();
        assertThat(empty.isVisible()).isFalse();
    }

    @Test
    void playingMovesTheWindowMonthByMonthUntilItIsPaused(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#play");
        java.time.LocalDate start = model.state().question().from();
        assertThat(model.state().question().to()).as("it begins with the first year").isEqualTo(start.plusYears(1).minusDays(1));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> model.state().question().from().isAfter(start));
        robot.clickOn("#play");
        java.time.LocalDate paused = model.state().question().from();
        assertThat(paused.getDayOfMonth()).isEqualTo(1);
        robot.sleep(1500);
        assertThat(model.state().question().from()).as("nothing moves while it is paused").isEqualTo(paused);
        robot.clickOn("#step-back");
        assertThat(model.state().question().from()).isEqualTo(paused.minusMonths(1));
    }
}

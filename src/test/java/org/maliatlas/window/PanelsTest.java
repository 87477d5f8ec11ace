package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The panels beside the map and what is asked in them. */
class PanelsTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    @Test
    void aPanelPutAwayComesBackWhenAMarkIsPicked(FxRobot robot) throws Exception {
        waitForMap();
        double before = window.map().getWidth();
        robot.type(KeyCode.F8).type(KeyCode.F9);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#tabs").tryQuery()).isEmpty();
        assertThat(robot.lookup("#question").tryQuery()).isEmpty();
        assertThat(window.map().getWidth()).isGreaterThan(before + 400);
        waitForMap();
        clickMark(robot, 1.4078, 18.4411);
        assertThat(label(robot, "incident-of")).startsWith("1 of ");
        robot.clickOn("#left-panel");
        assertThat(robot.lookup("#near-Kidal").tryQuery()).isPresent();
    }

    @Test
    void aPlaceOfTheGazetteerIsAddedAskedAboutAndTakenAway(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#add-place").write("Segou").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sentence(robot)).contains("within 100 km of Ségou");
        assertThat(label(robot, "count-near-Ségou")).contains("certain");
        robot.clickOn("#remove-Ségou");
        assertThat(sentence(robot)).contains("in Mali");
        robot.clickOn("#undo");
        assertThat(sentence(robot)).contains("Ségou");
    }

    @Test
    void aPlaceThatIsNoneIsSaidSoWithWhatIsLikeIt(FxRobot robot) throws Exception {
        waitForMap();
        robot.clickOn("#add-place").write("Kidall").type(KeyCode.ENTER);
        assertThat(robot.lookup("#add-place-problem").queryAs(Label.class).getText()).contains("Kidall").contains("Kidal");
        assertThat(model.state().question().rings()).hasSize(4);
    }

    @Test
    void theWordsFollowUndo(FxRobot robot) throws Exception {
        waitForMap();
        TextField text = robot.lookup("#text").queryAs(TextField.class);
        robot.interact(() -> model.setQuestion(q -> q.withText("convoy")));
        assertThat(text.getText()).isEqualTo("convoy");
        robot.interact(text::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text.getText()).as("also while it has the focus").isEmpty();
    }

    @Test
    void aRegionOfOtherBoundariesCanBeLetGo(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> model.setQuestion(q -> q.withIn(java.util.Set.of("Bougouni"))));
        robot.clickOn("#era-1991");
        RegionChooser regions = robot.lookup("#regions").queryAs(RegionChooser.class);
        assertThat(regions.getText()).contains("Bougouni").contains("not in these boundaries");
        robot.interact(() -> regions.getItems().get(0).fire());
        assertThat(model.state().question().where().regions()).isEmpty();
    }

    @Test
    void helpIsShownAndPutAwayByKey(FxRobot robot) throws Exception {
        waitForMap();
        Node help = robot.lookup("#help-card").query();
        Node kidal = robot.lookup("#near-Kidal").query();
        robot.interact(kidal::requestFocus);
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(help.isVisible()).isTrue();
        javafx.scene.control.ScrollPane body = robot.lookup("#help-body").queryAs(javafx.scene.control.ScrollPane.class);
        robot.type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        double hidden = body.getContent().getLayoutBounds().getHeight() - body.getViewportBounds().getHeight();
        assertThat(body.getVvalue() * hidden).as("the keyboard scrolls it, by a page").isGreaterThan(Math.min(hidden, body.getViewportBounds().getHeight() * 0.8));
        robot.type(KeyCode.ESCAPE);
        assertThat(help.isVisible()).isFalse();
        assertThat(kidal.isFocused()).as("the keyboard is where it was").isTrue();
        robot.type(KeyCode.F1);
        robot.interact(() -> window.map().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(help.isVisible()).as("also from elsewhere").isFalse();
    }

    @Test
    void helpTakesNoRoomFromTheTimeline(FxRobot robot) throws Exception {
        waitForMap();
        double map = window.map().getHeight();
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#help-card").query().isVisible()).isTrue();
        assertThat(window.map().getHeight()).isEqualTo(map);
    }

    @Test
    void spacePlaysAndPausesOnTheTimeline(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.state().question().to()).as("playing begins with the first year").isBefore("2013-01-02");
        robot.type(KeyCode.SPACE);
    }

    @Test
    void theWindowFitsASmallScreen(FxRobot robot) {
        robot.push(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.minHeight(1024)).isLessThan(560);
        assertThat(window.minWidth(600)).isLessThan(1000);
    }

    @Test
    void theTypedDatesAreNotCutOnASmallScreenInFrench(FxRobot robot) {
        robot.clickOn("#french");
        WaitForAsyncUtils.waitForFxEvents();
        javafx.scene.layout.Region row = (javafx.scene.layout.Region) robot.lookup("#date-from").query().getParent();
        // The bar's own padding is ten to each side.
        assertThat(row.minWidth(-1)).isLessThanOrEqualTo(AtlasWindow.mapSize(1024, 600, settings).getWidth() - 20);
    }

    @Test
    void whatExcludesAllIsNamedAndLeftOutByOneClick(FxRobot robot) throws Exception {
        waitForMap();
        robot.interact(() -> model.setQuestion(q -> q.withText("no such word")));
        WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, () -> robot.lookup(".empty-way").tryQuery().isPresent());
        assertThat(label(robot, "empty-why")).isEqualTo("With one change there are some:");
        robot.clickOn("Without the words: " + model.answer().total() + " certain, 0 possible");
        assertThat(model.state().question().what().text()).isEmpty();
        robot.clickOn("#undo");
        assertThat(robot.lookup("#empty").query().isVisible()).as("one step").isTrue();
        robot.clickOn("#french");
        assertThat(robot.lookup(".empty-way").queryAs(javafx.scene.control.Button.class).getText()).startsWith("Sans les mots");
    }

    @Test
    void theTourComesOnceAndStandsInNobodysWay(FxRobot robot) throws Exception {
        waitForMap();
        Node tour = robot.lookup("#tour").query();
        assertThat(tour.isVisible()).isFalse();
        robot.interact(() -> window.map().requestFocus());
        robot.interact(window::welcome);
        assertThat(tour.isVisible()).isTrue();
        assertThat(label(robot, "tour-title")).isEqualTo("Places and counts");
        assertThat(window.map().isFocused()).as("the keyboard stays where it is").isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(tour.isVisible()).as("Esc ends it from the map").isFalse();
        settings.put("tour.seen", false);
        robot.interact(window::welcome);
        robot.clickOn("#near-Kidal");
        assertThat(sentence(robot)).as("all can be used").contains("Kidal");
        robot.clickOn("#tour-next").clickOn("#french");
        assertThat(label(robot, "tour-title")).isEqualTo("La frise");
        robot.clickOn("#tour-next").clickOn("#tour-next");
        assertThat(tour.isVisible()).isFalse();
        robot.interact(window::welcome);
        assertThat(tour.isVisible()).as("never again by itself").isFalse();
        robot.type(KeyCode.F1).clickOn("#help-tour");
        assertThat(tour.isVisible()).isTrue();
        robot.interact(() -> robot.lookup("#near-Kidal").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(tour.isVisible()).isFalse();
        assertThat(robot.lookup(".toured").tryQuery()).isEmpty();
    }
}

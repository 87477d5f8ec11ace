package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An incident's details as a user reads them. */
class IncidentTest extends OpenWindow {
    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void show(FxRobot robot, String id) throws Exception {
        IncidentTable table = robot.lookup("#table").queryAs(IncidentTable.class);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> table.listing().size() > 0);
        robot.interact(() -> {
            model.pick(List.of(atlas.dataset().indexOf(id)));
            robot.lookup("#tabs").queryAs(TabPane.class).getSelectionModel().select(0);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String part) {
        return robot.lookup(part).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).reduce("", (a, b) -> a + "\n" + b);
    }

    private static String clipboard() throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void whatTheSourcesSayDifferentlyStandsSideBySideAndIsCalledSo(FxRobot robot) throws Exception {
        show(robot, "2022-07-22-kati-camp");
        assertThat(text(robot, "#claims-compared")).contains("When: the sources differ").contains("some time in July 2022 (less exactly)").contains("taken together")
                .contains("22 July 2022").contains("Not said by:").contains("JNIM (claimed) (differs)");
        assertThat(robot.lookup("#claims-compared").lookup(".differing").queryAll()).as("bold too").isNotEmpty();
        show(robot, "2012-03-31-gao-taken");
        assertThat(robot.lookup("#claims-compared").tryQuery()).as("where none differ nothing is compared").isEmpty();
    }

    @Test
    void howExactlyItIsKnownAndWhatBroughtItIsSaid(FxRobot robot) throws Exception {
        show(robot, "2012-03-31-gao-taken");
        assertThat(label(robot, "incident-date-known")).isEqualTo("Known to the day");
        assertThat(text(robot, "#incident-history")).contains("Part of the atlas' own selection");
    }

    @Test
    void itIsCitedInBothLanguagesAndCopied(FxRobot robot) throws Exception {
        show(robot, "2012-03-31-gao-taken");
        Button copy = robot.lookup("#copy-citation").queryButton();
        robot.interact(copy::fire);
        assertThat(clipboard()).startsWith("Town taken, Gao, 31 March 2012. Reported by: ").contains(atlas.dataset().fingerprint());
        robot.interact(() -> robot.lookup("#cite-fr").queryAs(javafx.scene.control.ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#incident-scroll").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(clipboard()).startsWith("Prise de ville, Gao, 31 mars 2012.").contains("consult\u00e9 le");
        assertThat(label(robot, "citation-copied")).isEqualTo("Copied.");
    }

    @Test
    void keysGoToTheNextInTheOrderOfTheTableAndItsRowIsFound(FxRobot robot) throws Exception {
        show(robot, "2012-03-31-gao-taken");
        assertThat(label(robot, "incident-of")).isEqualTo("4 of 241");
        robot.press(KeyCode.ALT).type(KeyCode.PAGE_DOWN).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label(robot, "incident-of")).isEqualTo("5 of 241");
        assertThat(model.state().selectedId()).isEqualTo(Optional.of("2012-04-01-tombouctou-taken"));
        robot.press(KeyCode.ALT).type(KeyCode.PAGE_UP).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#incident-to-table");
        WaitForAsyncUtils.waitForFxEvents();
        IncidentTable table = robot.lookup("#table").queryAs(IncidentTable.class);
        assertThat(table.isFocused()).isTrue();
        assertThat(table.selection().selectedRows()).containsExactly(3);
    }

    @Test
    void lettersAreEnlargedForARoomAndItIsRemembered(FxRobot robot) throws Exception {
        show(robot, "2012-03-31-gao-taken");
        Label when = robot.lookup("#incident-when").queryAs(Label.class);
        double usual = when.getFont().getSize();
        robot.clickOn("#incident-larger");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(when.getFont().getSize()).isGreaterThan(1.4 * usual);
        assertThat(settings.yes("incident.larger", false)).isTrue();
    }

    @Test
    void aSourceIsOpenedByTheKeyboard(FxRobot robot) throws Exception {
        show(robot, "2012-03-31-gao-taken");
        Hyperlink link = robot.lookup(".claim-card .hyperlink").query();
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(opened).containsExactly(link.getText());
    }
}

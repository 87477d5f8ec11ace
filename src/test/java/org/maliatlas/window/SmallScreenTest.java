package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.Standing;
import org.maliatlas.words.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window of 1024 × 600, on a stage of its own, in both languages: nothing is cut, everything has a name, and the keyboard gets everywhere. */
class SmallScreenTest extends OpenWindow {
    private Stage small;
    private AtlasWindow its;

    @Start
    void start(Stage newStage) {
        open(newStage);
    }

    private void show(FxRobot robot, Language language, double width, double height) {
        robot.interact(() -> {
            AtlasModel model = new AtlasModel(atlas, ShippedMap.MAP, Standing.initial(atlas.dataset(), ShippedMap.GAZETTEER, language));
            DataPane pane = new DataPane(desk, () -> chosen, name -> chosen, () -> { });
            its = new AtlasWindow(model, name -> chosen, opened::add, title -> { }, pane, () -> chosen, settings);
            its.furnish();
            small = new Stage();
            // A stage larger than the screen of the tests cannot be shown; the window itself can be as large as any.
            boolean large = width > 1280;
            its.setPrefSize(width, height);
            Scene scene = large ? new Scene(new javafx.scene.Group(its), 1024, 600) : new Scene(its, width, height);
            scene.getStylesheets().add(AtlasApplication.class.getResource("atlas.css").toExternalForm());
            small.setScene(scene);
            small.show();
        });
        settle(robot);
    }

    private void settle(FxRobot robot) {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                its.applyCss();
                its.layout();
            });
        }
    }

    @AfterEach
    void hide(FxRobot robot) {
        if (small != null) {
            robot.interact(() -> {
                small.hide();
                its.close();
            });
        }
    }

    private void press(FxRobot robot, KeyCode code, boolean shift, boolean control) {
        robot.interact(() -> Event.fireEvent(small.getScene().getFocusOwner() == null ? its : small.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false)));
        settle(robot);
    }

    private TabPane tabs() {
        return (TabPane) its.lookup("#tabs");
    }

    /** Does a check in every state of the window in which there is something else to see. */
    private void inEachState(FxRobot robot, java.util.function.Consumer<String> check) {
        check.accept("at first");
        for (Tab tab : tabs().getTabs()) {
            robot.interact(() -> tabs().getSelectionModel().select(tab));
            settle(robot);
            check.accept("tab " + tab.getText());
        }
        robot.interact(() -> SceneWalk.shown(its).stream().filter(TitledPane.class::isInstance).map(TitledPane.class::cast).toList().forEach(pane -> pane.setExpanded(true)));
        settle(robot);
        check.accept("all sections open");
        press(robot, KeyCode.D, false, true);
        check.accept("about to save a question");
        robot.interact(() -> ((ToggleButton) its.lookup("#lanes-shown")).fire());
        settle(robot);
        check.accept("with lanes");
        robot.interact(() -> its.model().pick(List.of(0)));
        robot.interact(() -> tabs().getSelectionModel().select(0));
        settle(robot);
        check.accept("with an incident");
        press(robot, KeyCode.F1, false, false);
        check.accept("help");
        press(robot, KeyCode.F1, false, false);
        robot.interact(() -> its.model().setQuestion(q -> q.withText("no such word")));
        settle(robot);
        check.accept("no answers");
    }

    private void nothingIsCut(FxRobot robot, Language language, double width, double height) {
        show(robot, language, width, height);
        List<String> cut = new ArrayList<>();
        inEachState(robot, state -> addNew(cut, state, SceneWalk.cut(its)));
        assertThat(cut).isEmpty();
    }

    @Test
    void nothingIsCutInEnglish(FxRobot robot) {
        nothingIsCut(robot, Language.EN, 1024, 600);
    }

    @Test
    void nothingIsCutInFrench(FxRobot robot) {
        nothingIsCut(robot, Language.FR, 1024, 600);
    }

    @Test
    void nothingIsCutOnALargeScreenInFrench(FxRobot robot) {
        nothingIsCut(robot, Language.FR, 3840, 2160);
    }

    @Test
    void aWindowThatIsTooSmallWouldBeFoundOut(FxRobot robot) {
        show(robot, Language.FR, 640, 400);
        assertThat(SceneWalk.cut(its)).isNotEmpty();
    }

    @Test
    void theFocusIsSeenWhereverItIs(FxRobot robot) {
        show(robot, Language.EN, 1024, 600);
        List<String> unseen = new ArrayList<>();
        for (Tab tab : tabs().getTabs()) {
            robot.interact(() -> tabs().getSelectionModel().select(tab));
            settle(robot);
            robot.interact(() -> SceneWalk.controls(its).stream().filter(node -> !looksOtherWithFocus(node)).map(SceneWalk::name).filter(name -> !unseen.contains(name))
                    .forEach(unseen::add));
        }
        assertThat(unseen).isEmpty();
    }

    private boolean looksOtherWithFocus(Node node) {
        Node elsewhere = node == its.map() ? its.lookup("#undo").getParent().lookup("#copy") : its.map();
        // What is no control of its own is drawn by what it stands in.
        Node drawn = node instanceof javafx.scene.control.Control || node == its.map() ? node : node.getParent();
        elsewhere.requestFocus();
        java.nio.IntBuffer without = pixels(drawn);
        node.requestFocus();
        return !node.isFocused() || !pixels(drawn).equals(without);
    }

    private java.nio.IntBuffer pixels(Node node) {
        its.applyCss();
        its.layout();
        javafx.scene.image.WritableImage image = node.snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), argb, 0, width);
        return java.nio.IntBuffer.wrap(argb);
    }

    @Test
    void everyControlHasANameInEnglish(FxRobot robot) {
        everyControlHasAName(robot, Language.EN);
    }

    @Test
    void everyControlHasANameInFrench(FxRobot robot) {
        everyControlHasAName(robot, Language.FR);
    }

    private void everyControlHasAName(FxRobot robot, Language language) {
        show(robot, language, 1024, 600);
        List<String> nameless = new ArrayList<>();
        inEachState(robot, state -> addNew(nameless, state, SceneWalk.controls(its).stream().filter(node -> !hasName(node)).map(SceneWalk::name).toList()));
        assertThat(nameless).isEmpty();
    }

    private static void addNew(List<String> all, String state, List<String> found) {
        found.stream().filter(what -> all.stream().noneMatch(known -> known.endsWith(": " + what))).forEach(what -> all.add(state + ": " + what));
    }

    private static boolean hasName(Node node) {
        String spoken = node.getAccessibleText();
        boolean named = spoken != null && !spoken.isBlank() || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return named && node.getAccessibleRole() != null && node.getAccessibleRole() != javafx.scene.AccessibleRole.NODE
                && node.getAccessibleRole() != javafx.scene.AccessibleRole.PARENT;
    }

    @Test
    void theMapIsSpokenOfWithWhatItShows(FxRobot robot) {
        show(robot, Language.FR, 1024, 600);
        robot.interact(() -> its.model().setQuestion(q -> q.withText("convoi")));
        assertThat((String) its.map().queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT)).startsWith("Carte du Mali").contains("convoi").contains("certain");
    }

    @Test
    void theTabKeyReachesEverything(FxRobot robot) {
        show(robot, Language.EN, 1024, 600);
        for (Tab tab : tabs().getTabs()) {
            robot.interact(() -> tabs().getSelectionModel().select(tab));
            settle(robot);
            List<Node> wanted = new ArrayList<>(SceneWalk.controls(its));
            // Of buttons that exclude each other the Tab key comes to the chosen one, and arrow keys to the others.
            wanted.removeIf(node -> node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && !toggle.isSelected());
            robot.interact(() -> its.map().requestFocus());
            robot.interact(() -> {
                for (int i = 0; i < 400 && !wanted.isEmpty(); i++) {
                    wanted.remove(small.getScene().getFocusOwner());
                    Event.fireEvent(small.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
                }
            });
            assertThat(wanted).extracting(SceneWalk::name).as("never reached, with the tab %s", tab.getId()).isEmpty();
        }
    }

    @Test
    void f6GoesFromPartToPartAndBackToWhereItWas(FxRobot robot) {
        show(robot, Language.EN, 1024, 600);
        robot.interact(() -> its.lookup("#kind-ambush").requestFocus());
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            press(robot, KeyCode.F6, false, false);
            parts.add(small.getScene().getFocusOwner());
        }
        assertThat(parts).doesNotHaveDuplicates();
        assertThat(parts.get(0).getId()).isEqualTo("map");
        assertThat(parts.get(4).getId()).as("round and back to where it was").isEqualTo("kind-ambush");
        press(robot, KeyCode.F6, true, false);
        assertThat(small.getScene().getFocusOwner()).isEqualTo(parts.get(3));
        press(robot, KeyCode.F8, false, false);
        for (int i = 0; i < 4; i++) {
            press(robot, KeyCode.F6, false, false);
        }
        assertThat(small.getScene().getFocusOwner()).as("a panel that is put away is passed over").isEqualTo(parts.get(3));
    }
}

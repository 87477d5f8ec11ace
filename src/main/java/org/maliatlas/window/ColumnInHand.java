package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.maliatlas.query.ListColumn;
import org.maliatlas.words.Words;

/**
 * The column of the table that the keyboard has in hand: the left and right arrow keys take another, which comes into view, and what a
 * mouse does with a heading can be done with it. The same stands in the menu of the columns, which shows the keys.
 */
final class ColumnInHand {
    private static final double STEP = 20;
    private static final KeyCombination LEFT = new KeyCodeCombination(KeyCode.LEFT);
    private static final KeyCombination RIGHT = new KeyCodeCombination(KeyCode.RIGHT);

    private record Action(String key, List<KeyCombination> keys, Consumer<ListColumn> run) {
    }

    private final IncidentTable table;
    private final TableColumns columns;
    private final Consumer<String> tell;
    private final List<Action> actions = new ArrayList<>();
    private ListColumn held;
    private Words words;

    /** @param tell says which column was taken, and where it stands now */
    ColumnInHand(IncidentTable table, Consumer<String> tell) {
        this.table = table;
        this.columns = table.columns();
        this.tell = tell;
        on("column.left", column -> columns.move(column, -1), new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN));
        on("column.right", column -> columns.move(column, 1), new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN));
        // Which key bears the plus, and whether with Shift, depends on the keyboard.
        on("column.wider", column -> columns.widen(column, STEP), new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHIFT_ANY),
                new KeyCodeCombination(KeyCode.ADD), new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHIFT_ANY));
        on("column.narrower", column -> columns.widen(column, -STEP), new KeyCodeCombination(KeyCode.MINUS), new KeyCodeCombination(KeyCode.SUBTRACT));
        on("column.fit", columns::fit, new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHIFT_ANY), new KeyCodeCombination(KeyCode.NUMPAD0));
        on("column.sort", column -> columns.sortNext(column, false), new KeyCodeCombination(KeyCode.S));
        on("column.sortFurther", column -> columns.sortNext(column, true), new KeyCodeCombination(KeyCode.S, KeyCombination.SHIFT_DOWN));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void on(String key, Consumer<ListColumn> run, KeyCombination... keys) {
        actions.add(new Action(key, List.of(keys), run));
    }

    private void press(KeyEvent e) {
        if (LEFT.match(e) || RIGHT.match(e)) {
            take(e.getCode() == KeyCode.LEFT ? -1 : 1);
            e.consume();
            return;
        }
        actions.stream().filter(action -> action.keys.stream().anyMatch(keys -> keys.match(e))).findFirst().ifPresent(action -> {
            run(action, column());
            e.consume();
        });
    }

    private void run(Action action, ListColumn column) {
        action.run.accept(column);
        hold(column);
    }

    /** The column in hand; the first, as long as none was taken. */
    private ListColumn column() {
        List<ListColumn> shown = columns.shown();
        return held != null && shown.contains(held) ? held : shown.get(0);
    }

    private void take(int by) {
        List<ListColumn> shown = columns.shown();
        int at = held == null || !shown.contains(held) ? 0 : Math.max(0, Math.min(shown.size() - 1, shown.indexOf(held) + by));
        hold(shown.get(at));
    }

    private void hold(ListColumn column) {
        held = column;
        columns.mark(column);
        columns.reveal(column);
        tell.accept(where(column));
        table.setAccessibleText(words.say("table.accessible") + ". " + where(column));
    }

    private String where(ListColumn column) {
        List<ListColumn> shown = columns.shown();
        return words.say("column.held", columns.heading(column), shown.indexOf(column) + 1, shown.size());
    }

    void translate(Words newWords) {
        words = newWords;
    }

    /** A menu, named by the column in hand, of what can be done with it. */
    Menu menu() {
        ListColumn column = column();
        Menu menu = new Menu(where(column));
        menu.setId("column-held");
        for (Action action : actions) {
            MenuItem item = new MenuItem(words.say(action.key));
            item.setId(action.key.replace('.', '-'));
            item.setAccelerator(action.keys.get(0));
            item.setOnAction(e -> run(action, column));
            menu.getItems().add(item);
        }
        return menu;
    }
}

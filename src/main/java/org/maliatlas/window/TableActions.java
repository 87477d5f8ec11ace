package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.maliatlas.words.Words;

/** What can be done with the incidents selected in the table: by keys, from the menu above it and from the one on its rows. */
final class TableActions {
    private record Action(String key, KeyCodeCombination keys, Runnable run) {
    }

    private final IncidentTable table;
    private final List<Action> actions = new ArrayList<>();

    /** @param details opens the incident's details */
    TableActions(IncidentTable table, Jump jump, Runnable details, SelectionOut out) {
        this.table = table;
        add("table.toMap", new KeyCodeCombination(KeyCode.ENTER), () -> jump.toMap(table.pickedNow()));
        add("table.toTimeline", new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN), () -> jump.toTimeline(table.pickedNow()));
        add("table.details", new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), () -> {
            table.pickedNow();
            details.run();
        });
        add("table.copyLines", new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN), out::copyLines);
        add("table.copySentences", new KeyCodeCombination(KeyCode.C, KeyCombination.ALT_DOWN), out::copySentences);
        add("table.export", new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN), out::export);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void add(String key, KeyCodeCombination keys, Runnable run) {
        actions.add(new Action(key, keys, run));
    }

    private void key(KeyEvent e) {
        actions.stream().filter(action -> action.keys.match(e)).findFirst().ifPresent(action -> {
            if (!table.selection().isEmpty()) {
                action.run.run();
            }
            e.consume();
        });
    }

    /** The first of them, for a double click. */
    void runFirst() {
        if (!table.selection().isEmpty()) {
            actions.get(0).run.run();
        }
    }

    /** Menu items for all of them; without a selection they can only be read. */
    List<MenuItem> items(Words words) {
        List<MenuItem> items = new ArrayList<>();
        for (Action action : actions) {
            if (action.key.equals("table.copyLines")) {
                items.add(new SeparatorMenuItem());
            }
            MenuItem item = new MenuItem(words.say(action.key));
            item.setId(action.key.replace('.', '-'));
            item.setAccelerator(action.keys);
            item.setDisable(table.selection().isEmpty());
            item.setOnAction(e -> action.run.run());
            items.add(item);
        }
        return items;
    }
}

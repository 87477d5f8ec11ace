package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.maliatlas.query.ListColumn;
import org.maliatlas.query.SortBy;
import org.maliatlas.words.Words;

/** What the menu above the table offers: which columns are shown, what is done with the one in hand, and what the rows are sorted by. */
final class ColumnsMenu {
    private final IncidentTable table;
    private final ShownList list;
    private final ColumnInHand inHand;

    ColumnsMenu(IncidentTable table, ShownList list, ColumnInHand inHand) {
        this.table = table;
        this.list = list;
        this.inHand = inHand;
    }

    /** The items as they are now. */
    List<MenuItem> items(Words words) {
        List<MenuItem> items = new ArrayList<>();
        List<ListColumn> shown = table.columns().shown();
        for (ListColumn column : ListColumn.values()) {
            CheckMenuItem item = new CheckMenuItem(table.columns().heading(column));
            item.setId("show-" + column.code());
            item.setSelected(shown.contains(column));
            item.setDisable(shown.size() == 1 && shown.contains(column));
            item.setOnAction(e -> table.columns().show(column, !shown.contains(column)));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.addAll(List.of(inHand.menu(), sorting(words)));
        return items;
    }

    private Menu sorting(Words words) {
        Menu menu = new Menu(words.say("table.sort"));
        menu.setId("table-sort");
        SortBy now = list.sortedBy().isEmpty() ? new SortBy(ListColumn.DATE, false) : list.sortedBy().get(0);
        for (ListColumn column : ListColumn.values()) {
            RadioMenuItem item = new RadioMenuItem(table.columns().heading(column));
            item.setId("sort-" + column.code());
            item.setSelected(column == now.column());
            item.setOnAction(e -> table.sortBy(List.of(new SortBy(column, now.descending()))));
            menu.getItems().add(item);
        }
        CheckMenuItem descending = new CheckMenuItem(words.say("table.descending"));
        descending.setId("sort-descending");
        descending.setSelected(now.descending());
        descending.setOnAction(e -> table.sortBy(List.of(new SortBy(now.column(), !now.descending()))));
        menu.getItems().addAll(new SeparatorMenuItem(), descending);
        return menu;
    }
}

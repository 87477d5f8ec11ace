package org.maliatlas.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.query.ListColumn;
import org.maliatlas.query.SortBy;
import org.maliatlas.words.Words;

/** The table with, over it, what it is sorted by and the choice of its columns. */
final class TablePane extends VBox implements Part {
    private final IncidentTable table;
    private final ShownList list;
    private final Label status = new Label();
    private final MenuButton columns = new MenuButton(null, new FontIcon(Feather.COLUMNS));
    private final MenuButton menu = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
    private final ContextMenu rowMenu = new ContextMenu();
    private final SelectionOut out;
    private final ColumnInHand inHand;
    private Words words;

    /**
     * @param details opens the details of an incident
     * @param chooser asks for a file, given a name to begin with
     */
    TablePane(AtlasModel model, IncidentTable table, ShownList list, Jump jump, Runnable details, Function<String, Optional<Path>> chooser) {
        this.table = table;
        this.list = list;
        this.out = new SelectionOut(model.atlas().dataset(), table, chooser, this::tell);
        this.inHand = new ColumnInHand(table, this::tell);
        TableActions actions = new TableActions(table, jump, details, out);
        status.setId("table-status");
        status.getStyleClass().add("quiet");
        status.setMaxWidth(Double.MAX_VALUE);
        status.setMinWidth(0);
        status.setWrapText(true);
        HBox.setHgrow(status, Priority.ALWAYS);
        columns.setId("table-columns");
        ColumnsMenu choices = new ColumnsMenu(table, list, inHand);
        offer(columns, () -> choices.items(words));
        menu.setId("table-menu");
        offer(menu, () -> actions.items(words));
        rowMenu.getItems().add(new MenuItem());
        rowMenu.setOnShowing(e -> rowMenu.getItems().setAll(actions.items(words)));
        rowMenu.setOnHidden(e -> rowMenu.getItems().setAll(new MenuItem()));
        table.setRowFactory(t -> row(actions));
        HBox bar = new HBox(2, status, columns, menu);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("table-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table);
        list.onChange(this::say);
        table.selection().getSelectedIndices().addListener((Observable o) -> say());
    }

    /**
     * Fills a menu while it is shown. The keys of a menu's items are heard in the whole window as long as it has them, and those of the
     * table's are meant for the table.
     */
    private static void offer(MenuButton button, Supplier<List<MenuItem>> items) {
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setMinWidth(USE_PREF_SIZE);
        // Without an item a menu does not open.
        button.getItems().add(new MenuItem());
        button.setOnShowing(e -> button.getItems().setAll(items.get()));
        button.setOnHidden(e -> button.getItems().setAll(new MenuItem()));
    }

    private TableRow<IncidentTable.Row> row(TableActions actions) {
        TableRow<IncidentTable.Row> row = new TableRow<>();
        row.setContextMenu(rowMenu);
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                actions.runFirst();
            }
        });
        return row;
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        table.translate(words);
        out.translate(words);
        inHand.translate(words);
        for (MenuButton button : List.of(columns, menu)) {
            String tip = words.say(button.getId().replace('-', '.'));
            button.setTooltip(new Tooltip(tip));
            button.setAccessibleText(tip);
        }
        say();
    }

    private void tell(String text) {
        status.setText(text);
        status.setTooltip(new Tooltip(text));
    }

    private void say() {
        if (words == null) {
            return;
        }
        String order;
        if (list.isSorting()) {
            order = words.say("table.sorting");
        } else if (list.sortedBy().isEmpty()) {
            order = words.say("table.byDate");
        } else {
            SortBy first = list.sortedBy().get(0);
            order = first.column() == ListColumn.DATE ? words.say(first.descending() ? "table.byDateDown" : "table.byDate")
                    : words.say(first.descending() ? "table.byDown" : "table.by", table.columns().heading(first.column()));
        }
        int selected = table.selection().count();
        tell(selected > 1 ? words.say("table.selected", order, selected) : order);
    }
}

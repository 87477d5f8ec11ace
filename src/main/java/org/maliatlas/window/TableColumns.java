package org.maliatlas.window;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.maliatlas.query.ListColumn;
import org.maliatlas.query.RowInWords;
import org.maliatlas.query.SortBy;

/** The columns of the table: their headings and cells, which of them are shown, and what they are sorted by. */
final class TableColumns {
    static final List<ListColumn> AT_FIRST = List.of(ListColumn.DATE, ListColumn.PLACE, ListColumn.KIND, ListColumn.DEATHS, ListColumn.WHO, ListColumn.ANSWER);

    private static final double USUAL_WIDTH = 120;
    private static final Map<ListColumn, Double> WIDTHS = Map.of(ListColumn.DATE, 96.0, ListColumn.DEATHS, 76.0, ListColumn.ANSWER, 72.0,
            ListColumn.KIND, 130.0, ListColumn.SOURCES, 170.0, ListColumn.DATE_PRECISION, 100.0, ListColumn.PLACE_PRECISION, 170.0);

    private static final String IN_HAND = "in-hand";

    private final IncidentTable table;
    private final Map<ListColumn, TableColumn<IncidentTable.Row, String>> columns = new EnumMap<>(ListColumn.class);
    private RowInWords words;

    TableColumns(IncidentTable table) {
        this.table = table;
        for (ListColumn column : ListColumn.values()) {
            columns.put(column, make(column));
        }
        AT_FIRST.forEach(column -> table.getColumns().add(columns.get(column)));
    }

    private TableColumn<IncidentTable.Row, String> make(ListColumn column) {
        TableColumn<IncidentTable.Row, String> made = new TableColumn<>();
        made.setId("column-" + column.code());
        made.setUserData(column);
        made.setPrefWidth(WIDTHS.getOrDefault(column, USUAL_WIDTH));
        made.setMinWidth(40);
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.say(column, cell.getValue().index(), cell.getValue().certain())));
        made.setCellFactory(c -> new Cell());
        // What is clicked is sorted elsewhere: any order will do here.
        made.setComparator((a, b) -> 0);
        return made;
    }

    /** A cell whose text can be read whole where it is cut. */
    private static final class Cell extends TableCell<IncidentTable.Row, String> {
        private final Tooltip whole = new Tooltip();

        Cell() {
            whole.setWrapText(true);
            whole.setMaxWidth(420);
            setOnMouseEntered(e -> setTooltip(isCut() ? whole : null));
        }

        private boolean isCut() {
            return !isEmpty() && getItem() != null && computePrefWidth(-1) > getWidth() + 1;
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            whole.setText(text);
        }
    }

    /** Says everything in the words of a state. */
    void say(RowInWords newWords) {
        words = newWords;
        columns.forEach((column, shown) -> shown.setText(words.heading(column)));
    }

    /** The heading of a column. */
    String heading(ListColumn column) {
        return columns.get(column).getText();
    }

    /** The columns shown, from the left. */
    List<ListColumn> shown() {
        return table.getColumns().stream().map(column -> (ListColumn) column.getUserData()).toList();
    }

    /** Shows a column as the last one, or puts it away; one is always left. */
    void show(ListColumn column, boolean wanted) {
        TableColumn<IncidentTable.Row, String> own = columns.get(column);
        if (wanted && !table.getColumns().contains(own)) {
            table.getColumns().add(own);
        } else if (!wanted && table.getColumns().size() > 1) {
            table.getSortOrder().remove(own);
            table.getColumns().remove(own);
        }
    }

    /** Shows these columns in this order. */
    void showAll(List<ListColumn> wanted) {
        table.getColumns().setAll(wanted.stream().map(columns::get).toList());
    }

    double width(ListColumn column) {
        return columns.get(column).getWidth();
    }

    void setWidth(ListColumn column, double width) {
        columns.get(column).setPrefWidth(width);
    }

    /** Widens a column by some pixels, or narrows it, as far as it goes. */
    void widen(ListColumn column, double by) {
        table.resizeColumn(columns.get(column), by);
    }

    /** Makes a column as wide as its heading and its first rows need. */
    void fit(ListColumn column) {
        if (table.getSkin() instanceof FittingSkin<?> skin) {
            skin.fit(columns.get(column));
        }
    }

    /** Moves a column by some places to the right, or to the left where negative, as far as it goes. */
    void move(ListColumn column, int by) {
        List<ListColumn> order = new ArrayList<>(shown());
        int from = order.indexOf(column);
        int to = Math.max(0, Math.min(order.size() - 1, from + by));
        if (from != to) {
            order.add(to, order.remove(from));
            showAll(order);
        }
    }

    /** Marks a heading as the one that the keyboard has in hand. */
    void mark(ListColumn held) {
        columns.forEach((column, shown) -> {
            shown.getStyleClass().remove(IN_HAND);
            if (column == held) {
                shown.getStyleClass().add(IN_HAND);
            }
        });
    }

    /** Scrolls sideways until a column is seen. */
    void reveal(ListColumn column) {
        table.scrollToColumn(columns.get(column));
    }

    /** Has a listener told when columns come, go, move or change their width. */
    void onChange(Runnable listener) {
        table.getColumns().addListener((Observable o) -> listener.run());
        columns.values().forEach(column -> column.widthProperty().addListener(o -> listener.run()));
    }

    /** What the headings' arrows say the table is sorted by. */
    List<SortBy> sortedBy() {
        List<SortBy> by = new ArrayList<>();
        for (TableColumn<IncidentTable.Row, ?> column : table.getSortOrder()) {
            by.add(new SortBy((ListColumn) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING));
        }
        return by;
    }

    /** Sorts as if a heading had been clicked; a column that is not shown is shown for it. */
    void sortBy(List<SortBy> by) {
        by.forEach(one -> show(one.column(), true));
        by.forEach(one -> columns.get(one.column()).setSortType(one.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING));
        table.getSortOrder().setAll(by.stream().map(one -> columns.get(one.column())).toList());
    }

    /**
     * Sorts by a column as a click on its heading does: upwards, the next time downwards, then no longer.
     *
     * @param further whether what the rows are sorted by already comes before it
     */
    void sortNext(ListColumn column, boolean further) {
        List<SortBy> by = new ArrayList<>(sortedBy());
        if (!further && by.size() > 1) {
            by.clear();
        } else if (!further) {
            by.removeIf(one -> one.column() != column);
        }
        int at = by.stream().map(SortBy::column).toList().indexOf(column);
        if (at < 0) {
            by.add(new SortBy(column, false));
        } else if (!by.get(at).descending()) {
            by.set(at, new SortBy(column, true));
        } else {
            by.remove(at);
        }
        sortBy(by);
    }
}

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
}

package org.maliatlas.window;

import java.util.BitSet;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.maliatlas.query.Listing;

/**
 * Which incidents of the table are selected. They are kept as incidents, not as rows: another order or question leaves them selected as
 * long as they are listed; and as bits, so that a million can be selected, where JavaFX' own model would make an object of each.
 */
final class RowSelection extends TableView.TableViewSelectionModel<IncidentTable.Row> {
    private static final int NOT_COUNTED = -1;

    private final ListedRows rows;
    /** By the dataset's indices. */
    private final BitSet selected = new BitSet();
    private final ObservableList<TablePosition> lead = FXCollections.observableArrayList();
    private final SelectedView<Integer> indices = new SelectedView<>(this::count, at -> selectedRows()[at]);
    private final SelectedView<IncidentTable.Row> items;
    private int[] selectedRows;
    private int count;
    private boolean telling;

    RowSelection(TableView<IncidentTable.Row> table, ListedRows rows) {
        super(table);
        this.rows = rows;
        this.items = new SelectedView<>(this::count, at -> rows.get(selectedRows()[at]));
        setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** How many incidents are selected. */
    int count() {
        if (count == NOT_COUNTED) {
            count = selected.cardinality();
        }
        return count;
    }

    /** The rows selected, from the top. */
    int[] selectedRows() {
        if (selectedRows == null) {
            Listing listing = rows.listing();
            int[] found = new int[count()];
            int at = 0;
            for (int row = 0; at < found.length && row < listing.size(); row++) {
                if (selected.get(listing.index(row))) {
                    found[at++] = row;
                }
            }
            selectedRows = found;
        }
        return selectedRows;
    }

    /** The dataset's index of the incident selected last, or -1. */
    int leadIndex() {
        int row = getSelectedIndex();
        return row < 0 || row >= rows.size() ? -1 : rows.listing().index(row);
    }

    /** Takes over a new list: what it lacks is let go, and the incident selected last may stand in another row. */
    void show(Listing listing) {
        int kept = leadIndex();
        listing.keepShown(selected);
        rows.show(listing);
        lead(kept < 0 || !selected.get(kept) ? -1 : listing.rowOf(kept));
        changed();
    }

    private void lead(int row) {
        setSelectedIndex(row);
        setSelectedItem(row < 0 ? null : rows.get(row));
        if (row < 0) {
            lead.clear();
        } else {
            lead.setAll(new TablePosition<>(getTableView(), row, null));
            focus(row);
        }
    }

    /** Whoever shows rows is told once, however much is done at a time. */
    private void changed() {
        selectedRows = null;
        count = NOT_COUNTED;
        if (!telling) {
            telling = true;
            Platform.runLater(() -> {
                telling = false;
                indices.tell();
                items.tell();
            });
        }
    }

    private boolean isRow(int row) {
        return row >= 0 && row < rows.size();
    }

    @Override
    public void clearAndSelect(int row) {
        selected.clear();
        if (isRow(row)) {
            selected.set(rows.listing().index(row));
            lead(row);
        } else {
            lead(-1);
        }
        changed();
    }

    @Override
    public void select(int row) {
        if (isRow(row)) {
            selected.set(rows.listing().index(row));
            lead(row);
            changed();
        }
    }

    @Override
    public void select(IncidentTable.Row row) {
        select(rows.indexOf(row));
    }

    @Override
    public void selectIndices(int row, int... more) {
        select(row);
        for (int other : more) {
            select(other);
        }
    }

    /** As JavaFX means it: from the first, which is among them, to the end, which is not, in either direction. */
    @Override
    public void selectRange(int start, int end) {
        if (start != end) {
            int step = start < end ? 1 : -1;
            for (int row = start; row != end; row += step) {
                if (isRow(row)) {
                    selected.set(rows.listing().index(row));
                }
            }
            int last = Math.max(0, Math.min(rows.size() - 1, end - step));
            lead(isRow(last) ? last : -1);
            changed();
        }
    }

    @Override
    public void selectRange(int minRow, TableColumnBase<IncidentTable.Row, ?> minColumn, int maxRow,
            TableColumnBase<IncidentTable.Row, ?> maxColumn) {
        selectRange(minRow, maxRow < minRow ? maxRow - 1 : maxRow + 1);
    }

    @Override
    public void selectAll() {
        rows.listing().addShown(selected);
        if (getSelectedIndex() < 0 && !rows.isEmpty()) {
            lead(0);
        }
        changed();
    }

    @Override
    public void selectFirst() {
        clearAndSelect(0);
    }

    @Override
    public void selectLast() {
        clearAndSelect(rows.size() - 1);
    }

    @Override
    public void selectPrevious() {
        select(getSelectedIndex() < 0 ? rows.size() - 1 : getSelectedIndex() - 1);
    }

    @Override
    public void selectNext() {
        select(getSelectedIndex() + 1);
    }

    @Override
    public void clearSelection(int row) {
        if (isRow(row) && selected.get(rows.listing().index(row))) {
            selected.clear(rows.listing().index(row));
            if (row == getSelectedIndex()) {
                setSelectedIndex(selected.isEmpty() ? -1 : rows.listing().rowOf(selected.nextSetBit(0)));
            }
            changed();
        }
    }

    @Override
    public void clearSelection() {
        selected.clear();
        lead(-1);
        changed();
    }

    @Override
    public boolean isSelected(int row) {
        return isRow(row) && selected.get(rows.listing().index(row));
    }

    @Override
    public boolean isEmpty() {
        return selected.isEmpty();
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<IncidentTable.Row> getSelectedItems() {
        return items;
    }

    /** Only the one selected last: what JavaFX needs to move on from it. */
    @Override
    public ObservableList<TablePosition> getSelectedCells() {
        return lead;
    }

    @Override
    public boolean isSelected(int row, TableColumn<IncidentTable.Row, ?> column) {
        return isSelected(row);
    }

    @Override
    public void select(int row, TableColumn<IncidentTable.Row, ?> column) {
        select(row);
    }

    @Override
    public void clearAndSelect(int row, TableColumn<IncidentTable.Row, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void clearSelection(int row, TableColumn<IncidentTable.Row, ?> column) {
        clearSelection(row);
    }

    @Override
    public void selectLeftCell() {
        // Rows are selected, not cells.
    }

    @Override
    public void selectRightCell() {
        // Rows are selected, not cells.
    }

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }
}

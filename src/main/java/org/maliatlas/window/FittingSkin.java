package org.maliatlas.window;

import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;

/** A table's skin in which a double click between two headings, or a key, fits the column to its first rows: JavaFX' own measures all, a million too. */
final class FittingSkin<T> extends TableViewSkin<T> {
    private static final int ROWS_MEASURED = 100;

    FittingSkin(TableView<T> table) {
        super(table);
    }

    @Override
    protected TableHeaderRow createTableHeaderRow() {
        return new TableHeaderRow(this) {
            @Override
            protected NestedTableColumnHeader createRootHeader() {
                return new NestedTableColumnHeader(null) {
                    @Override
                    @SuppressWarnings("rawtypes")
                    protected TableColumnHeader createTableColumnHeader(TableColumnBase column) {
                        return new FittingHeader(column);
                    }
                };
            }
        };
    }

    /** Makes a column as broad as its heading and its first rows need. */
    void fit(TableColumnBase<?, ?> column) {
        getTableHeaderRow().getRootHeader().getColumnHeaders().stream().filter(header -> header.getTableColumn() == column)
                .forEach(header -> ((FittingHeader) header).resizeColumnToFitContent(ROWS_MEASURED));
    }

    private static final class FittingHeader extends TableColumnHeader {
        @SuppressWarnings("rawtypes")
        FittingHeader(TableColumnBase column) {
            super(column);
        }

        @Override
        protected void resizeColumnToFitContent(int most) {
            super.resizeColumnToFitContent(most < 0 ? ROWS_MEASURED : Math.min(ROWS_MEASURED, most));
        }
    }
}

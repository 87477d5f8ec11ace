package org.maliatlas.tables;

import java.util.List;

/**
 * A row of a table, as text.
 *
 * @param number where it stands in the file, from 1: the line it begins on, the row of a sheet, the place of a feature
 * @param cells its cells; never null, empty where there is nothing
 * @param mixedEncoding whether it has bytes that are not of the file's encoding; they were read as Windows-1252
 */
public record TableRow(long number, List<String> cells, boolean mixedEncoding) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Whether all cells are blank. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

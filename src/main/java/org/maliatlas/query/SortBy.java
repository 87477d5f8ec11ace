package org.maliatlas.query;

import java.util.Objects;

/**
 * A column that a list is put in order by. What a column does not know stands last in either direction, and what it holds for equal
 * stays in order of the date.
 */
public record SortBy(ListColumn column, boolean descending) {
    public SortBy {
        Objects.requireNonNull(column, "column");
    }
}

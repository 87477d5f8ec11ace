package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maliatlas.query.ListColumn;
import org.maliatlas.query.SortBy;
import org.maliatlas.store.Settings;

/** How the table was left: its columns in their order with their widths, and what it is sorted by. */
final class TableLayout {
    private static final String COLUMNS = "table.columns";
    private static final String SORT = "table.sort";
    private static final double NARROWEST = 40;
    private static final double WIDEST = 1000;

    private final Settings settings;
    private final TableColumns columns;

    TableLayout(Settings settings, TableColumns columns) {
        this.settings = settings;
        this.columns = columns;
    }

    /** Lays the table out as it was left, as far as what was kept can be read, and keeps what becomes of it. */
    void restore(ShownList list) {
        settings.get(COLUMNS).ifPresent(this::read);
        settings.get(SORT).ifPresent(kept -> columns.sortBy(sorts(kept)));
        columns.onChange(() -> settings.put(COLUMNS, columns.shown().stream().map(column -> column.code() + ":" + Math.round(columns.width(column)))
                .collect(Collectors.joining(" "))));
        list.onChange(() -> settings.put(SORT, list.sortedBy().stream().map(by -> by.column().code() + (by.descending() ? ":down" : ""))
                .collect(Collectors.joining(" "))));
    }

    private void read(String kept) {
        List<ListColumn> shown = new ArrayList<>();
        for (String part : kept.split(" ")) {
            String[] halves = part.split(":");
            Optional<ListColumn> column = ListColumn.ofCode(halves[0]).filter(one -> !shown.contains(one));
            if (column.isPresent()) {
                shown.add(column.get());
                if (halves.length == 2 && halves[1].matches("\\d{1,4}")) {
                    columns.setWidth(column.get(), Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(halves[1]))));
                }
            }
        }
        if (!shown.isEmpty()) {
            columns.showAll(shown);
        }
    }

    private static List<SortBy> sorts(String kept) {
        List<SortBy> sorts = new ArrayList<>();
        for (String part : kept.split(" ")) {
            String[] halves = part.split(":");
            ListColumn.ofCode(halves[0]).filter(column -> sorts.stream().noneMatch(by -> by.column() == column))
                    .ifPresent(column -> sorts.add(new SortBy(column, halves.length == 2 && halves[1].equals("down"))));
        }
        return sorts;
    }
}

package org.maliatlas.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maliatlas.geography.Names;
import org.maliatlas.tables.TableRow;

/** Guesses which column of a table is what, from the columns' names and, for dates and coordinates, from what stands in them. */
final class ColumnGuess {
    private static final double MOST_OF_THEM = 0.8;

    private final Header header;
    private final List<TableRow> sample;

    ColumnGuess(Header header, List<TableRow> sample) {
        this.header = header;
        this.sample = sample;
    }

    ColumnMapping guess() {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        Set<String> used = new HashSet<>();
        // Names that only begin like a known one come second: "date" before "date of publication".
        for (boolean whole : new boolean[] {true, false}) {
            for (Field field : Field.values()) {
                if (!columns.containsKey(field)) {
                    named(field, used, whole).ifPresent(name -> {
                        columns.put(field, name);
                        used.add(name);
                    });
                }
            }
        }
        if (!columns.containsKey(Field.DATE)) {
            header.names().stream().filter(name -> !used.contains(name) && looksLikeDates(name)).findFirst().ifPresent(name -> columns.put(Field.DATE, name));
        }
        return new ColumnMapping(columns, order(columns.get(Field.DATE)));
    }

    private Optional<String> named(Field field, Set<String> used, boolean whole) {
        for (String known : field.names()) {
            for (String name : header.names()) {
                String plain = Names.plain(name.replace('_', ' '));
                boolean is = whole ? plain.equals(known) : known.length() > 3 && (plain.startsWith(known + " ") || plain.endsWith(" " + known));
                if (is && !used.contains(name) && fits(field, name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private boolean fits(Field field, String name) {
        return switch (field) {
            case LATITUDE -> share(name, text -> Math.abs(Figures.decimal(text)) <= 90 || Double.isNaN(Figures.decimal(text))) > 0.5;
            case LONGITUDE, DEATHS, DEATHS_LOW, DEATHS_HIGH, UNCERTAINTY_KM -> share(name, text -> !Double.isNaN(Figures.decimal(text))) > 0.5;
            case DATE -> looksLikeDates(name);
            default -> true;
        };
    }

    private boolean looksLikeDates(String name) {
        return share(name, text -> Dates.needsOrder(text) || Dates.read(text, null) != null) >= MOST_OF_THEM
                && share(name, text -> text.matches("\\d{1,3}(\\.\\d*)?")) == 0;
    }

    private interface Test {
        boolean is(String text);
    }

    /** The share of a column's cells with something in them for which a thing is so; 1 where all are empty. */
    private double share(String name, Test test) {
        int at = header.find(name);
        int all = 0;
        int so = 0;
        for (TableRow row : sample) {
            String text = at < row.cells().size() ? row.cells().get(at).strip() : "";
            if (!text.isEmpty()) {
                all++;
                so += test.is(text) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : so / (double) all;
    }

    /** What the dates themselves say of their order: one with a number over 12 decides for all. */
    private Optional<Dates.Order> order(String column) {
        return column == null ? Optional.empty() : sample.stream().map(row -> row.cells()).filter(cells -> header.find(column) < cells.size())
                .map(cells -> Dates.orderShownBy(cells.get(header.find(column)))).filter(java.util.Objects::nonNull).findFirst();
    }

    /** Whether the order of day and month must be asked for. */
    static boolean mustAskOrder(Header header, List<TableRow> sample, ColumnMapping mapping) {
        String column = mapping.columns().get(Field.DATE);
        if (column == null || mapping.dateOrder().isPresent() || header.find(column) < 0) {
            return false;
        }
        int at = header.find(column);
        return sample.stream().anyMatch(row -> at < row.cells().size() && Dates.needsOrder(row.cells().get(at)));
    }
}

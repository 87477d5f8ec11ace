package org.maliatlas.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The row of a dataset that a claim was read from, kept as the dataset has it beside what the atlas made of it. Two rows are
 * equal when their cells that are not empty are.
 *
 * @param id the dataset's own id of the event; empty where it has none
 * @param sides the sides it names, in its order and spelling; that one stands first does not make it the attacker
 * @param names the dataset's columns, in their order
 * @param values the row's cells, as many as there are names
 */
public record DatasetRow(String id, List<String> sides, List<String> names, List<String> values) {
    public DatasetRow {
        Objects.requireNonNull(id, "id");
        sides = List.copyOf(sides);
        names = List.copyOf(names);
        values = List.copyOf(values);
        if (names.size() != values.size()) {
            throw new IllegalArgumentException("a row of " + values.size() + " cells under " + names.size() + " names");
        }
    }

    /** The cells that are not empty, by their names, in their order: the dataset's grades, codes and words. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!values.get(i).isEmpty()) {
                fields.put(names.get(i), values.get(i));
            }
        }
        return fields;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatasetRow row && id.equals(row.id) && sides.equals(row.sides) && fields().equals(row.fields());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, sides);
    }
}

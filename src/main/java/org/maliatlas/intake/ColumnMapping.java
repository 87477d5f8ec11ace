package org.maliatlas.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maliatlas.words.UserProblem;

/**
 * Which column of a table is what, kept as JSON: {@code {"columns": {"date": "Date", "place": "Lieu"}, "date_order": "day_first"}}.
 *
 * @param columns the column of each field that the table has
 * @param dateOrder how dates of three numbers are meant; empty where the table has none, or where it is not known
 */
public record ColumnMapping(Map<Field, String> columns, Optional<Dates.Order> dateOrder) {
    public ColumnMapping {
        columns = java.util.Collections.unmodifiableMap(columns.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(columns));
    }

    /** The same with another column for a field; null for none. */
    public ColumnMapping with(Field field, String column) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        if (column == null) {
            changed.remove(field);
        } else {
            changed.put(field, column);
        }
        return new ColumnMapping(changed, dateOrder);
    }

    /** The same with another order of day and month. */
    public ColumnMapping withDateOrder(Dates.Order order) {
        return new ColumnMapping(columns, Optional.ofNullable(order));
    }

    /** As JSON. */
    public String toJson() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ObjectNode named = root.putObject("columns");
        columns.forEach((field, column) -> named.put(field.code(), column));
        dateOrder.ifPresent(order -> root.put("date_order", order.name().toLowerCase(Locale.ROOT)));
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    /** Reads a file of {@link #toJson}. @throws UserProblem naming the file and what is wrong with it */
    public static ColumnMapping read(Path file) {
        String name = file.getFileName().toString();
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readString(file));
            if (root == null || !root.path("columns").isObject()) {
                throw new UserProblem(ColumnMapping.class, "mapping.noColumns", null, name);
            }
            Map<Field, String> columns = new EnumMap<>(Field.class);
            for (Iterator<Map.Entry<String, JsonNode>> it = root.get("columns").fields(); it.hasNext();) {
                Map.Entry<String, JsonNode> entry = it.next();
                columns.put(field(entry.getKey(), name), entry.getValue().asText());
            }
            return new ColumnMapping(columns, order(root.path("date_order").asText(""), name));
        } catch (JsonProcessingException e) {
            throw new UserProblem(ColumnMapping.class, "mapping.noJson", e, name, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new UserProblem(ColumnMapping.class, "mapping.unreadable", e, name);
        }
    }

    private static Field field(String code, String file) {
        for (Field field : Field.values()) {
            if (field.code().equals(code)) {
                return field;
            }
        }
        throw new UserProblem(ColumnMapping.class, "mapping.noField", null, file, code,
                String.join(", ", java.util.Arrays.stream(Field.values()).map(Field::code).toList()));
    }

    private static Optional<Dates.Order> order(String code, String file) {
        return switch (code) {
            case "" -> Optional.empty();
            case "day_first" -> Optional.of(Dates.Order.DAY_FIRST);
            case "month_first" -> Optional.of(Dates.Order.MONTH_FIRST);
            default -> throw new UserProblem(ColumnMapping.class, "mapping.noOrder", null, file, code);
        };
    }
}

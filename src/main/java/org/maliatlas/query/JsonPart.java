package org.maliatlas.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A part of a JSON text and where it stands, read strictly: what is missing or of another type is refused with an
 * {@link IllegalArgumentException} that names its place and what would be right.
 *
 * @param path where it stands, such as {@code question.places[0].lon}
 * @param asked the places of all parts of the text that were asked for so far
 */
record JsonPart(String path, JsonNode node, Set<String> asked) {
    /** The whole of a text, of which nothing was asked for yet. */
    static JsonPart root(String name, JsonNode node) {
        return new JsonPart(name, node, new HashSet<>());
    }

    /** The places of parts of this one that nobody asked for: those of a newer program. Where no part of an object was asked for, it was read as a whole. */
    List<String> unasked() {
        List<String> unasked = new ArrayList<>();
        if (node.isArray()) {
            parts().forEach(part -> unasked.addAll(part.unasked()));
        } else if (node.isObject()) {
            List<JsonPart> fields = new ArrayList<>();
            node.fields().forEachRemaining(field -> fields.add(new JsonPart(path + "." + field.getKey(), field.getValue(), asked)));
            if (fields.stream().anyMatch(field -> asked.contains(field.path))) {
                fields.forEach(field -> unasked.addAll(asked.contains(field.path) ? field.unasked() : List.of(field.path)));
            }
        }
        return unasked;
    }

    /** The part under a key, which must be there. */
    JsonPart at(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(path + " lacks \"" + key + "\""));
    }

    /** The part under a key, if it is there. */
    Optional<JsonPart> find(String key) {
        if (!node.isObject()) {
            throw wrong("an object");
        }
        asked.add(path + "." + key);
        return Optional.ofNullable(node.get(key)).map(value -> new JsonPart(path + "." + key, value, asked));
    }

    List<JsonPart> parts() {
        if (!node.isArray()) {
            throw wrong("a list");
        }
        List<JsonPart> parts = new ArrayList<>();
        node.forEach(value -> parts.add(new JsonPart(path + "[" + parts.size() + "]", value, asked)));
        return parts;
    }

    String text() {
        if (!node.isTextual()) {
            throw wrong("text");
        }
        return node.textValue();
    }

    double number() {
        if (!node.isNumber()) {
            throw wrong("a number");
        }
        return node.doubleValue();
    }

    int whole() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrong("a whole number");
        }
        return node.intValue();
    }

    boolean yes() {
        if (!node.isBoolean()) {
            throw wrong("true or false");
        }
        return node.booleanValue();
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw wrong("a date such as 2023-01-31");
        }
    }

    /** The value whose code the text is. */
    <T> T one(T[] values, Function<T, String> code) {
        String text = text();
        for (T value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        throw wrong(Arrays.stream(values).map(code).collect(Collectors.joining(" or ")));
    }

    /** The text, turned into a value by a reading that refuses what it does not know. */
    <T> T as(Function<String, T> reading) {
        try {
            return reading.apply(text());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    /** A refusal that says what would be right. */
    IllegalArgumentException wrong(String right) {
        return new IllegalArgumentException(path + " is " + node + ", and should be " + right);
    }
}

package org.maliatlas.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A part of a JSON text and where it stands, read strictly: what is missing or of another type is refused with an
 * {@link IllegalArgumentException} that names its place and what would be right.
 *
 * @param path where it stands, such as {@code question.places[0].lon}
 */
record JsonPart(String path, JsonNode node) {
    /** The part under a key, which must be there. */
    JsonPart at(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(path + " lacks \"" + key + "\""));
    }

    /** The part under a key, if it is there. */
    Optional<JsonPart> find(String key) {
        if (!node.isObject()) {
            throw wrong("an object");
        }
        return Optional.ofNullable(node.get(key)).map(value -> new JsonPart(path + "." + key, value));
    }

    List<JsonPart> parts() {
        if (!node.isArray()) {
            throw wrong("a list");
        }
        List<JsonPart> parts = new ArrayList<>();
        node.forEach(value -> parts.add(new JsonPart(path + "[" + parts.size() + "]", value)));
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

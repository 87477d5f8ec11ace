package org.maliatlas.window;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Names the values of a choice, which are chosen and never typed. */
final class NamedBy<T> extends StringConverter<T> {
    private final Function<T, String> name;

    NamedBy(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}

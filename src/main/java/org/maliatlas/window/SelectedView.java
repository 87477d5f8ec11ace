package org.maliatlas.window;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import javafx.collections.ObservableListBase;

/** A list that is worked out as it is read: what is selected, as rows or as their numbers, without an object for each. */
final class SelectedView<E> extends ObservableListBase<E> {
    private final IntSupplier size;
    private final IntFunction<E> element;

    SelectedView(IntSupplier size, IntFunction<E> element) {
        this.size = size;
        this.element = element;
    }

    /** Tells whoever listens that all of it may be another. */
    void tell() {
        fireChange(new WholeChange<>(this, 0, element));
    }

    @Override
    public E get(int at) {
        return element.apply(at);
    }

    @Override
    public int size() {
        return size.getAsInt();
    }
}

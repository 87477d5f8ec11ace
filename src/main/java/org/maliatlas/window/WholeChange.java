package org.maliatlas.window;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** Tells that a list has been replaced as a whole, without going through what it had: it may have had a million. */
final class WholeChange<E> extends ListChangeListener.Change<E> {
    private final int before;
    private final IntFunction<E> former;
    private boolean told;

    /**
     * @param before how many there were
     * @param former what there was
     */
    WholeChange(ObservableList<E> list, int before, IntFunction<E> former) {
        super(list);
        this.before = before;
        this.former = former;
    }

    @Override
    public boolean next() {
        boolean first = !told;
        told = true;
        return first;
    }

    @Override
    public void reset() {
        told = false;
    }

    @Override
    public int getFrom() {
        return 0;
    }

    @Override
    public int getTo() {
        return getList().size();
    }

    @Override
    public List<E> getRemoved() {
        return new AbstractList<>() {
            @Override
            public E get(int at) {
                return former.apply(at);
            }

            @Override
            public int size() {
                return before;
            }
        };
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }
}

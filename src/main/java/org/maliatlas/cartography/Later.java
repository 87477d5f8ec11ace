package org.maliatlas.cartography;

import java.util.function.Supplier;

/** Something that is worked out when it is first asked for, once, by whichever thread asks. */
final class Later<T> {
    private Supplier<T> working;
    private T value;

    /** @param working gives the value; not null */
    Later(Supplier<T> working) {
        this.working = working;
    }

    synchronized T get() {
        if (working != null) {
            value = working.get();
            working = null;
        }
        return value;
    }
}

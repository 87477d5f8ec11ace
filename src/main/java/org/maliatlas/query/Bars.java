package org.maliatlas.query;

import java.util.Locale;
import java.util.Objects;

/**
 * What the bars of the timeline count, and what they are made up of.
 *
 * @param stack what each bar is made up of
 * @param deaths whether reported deaths are counted, rather than incidents
 */
public record Bars(Stack stack, boolean deaths) {
    public static final Bars DEFAULT = new Bars(Stack.NONE, false);

    /** What a bar is made up of. */
    public enum Stack {
        NONE,
        /** Kinds of incidents, in their order. */
        KIND,
        /** The standing places that incidents are certainly near, and nowhere else; then what is near several or not surely near one; then the rest. */
        PLACE;

        /** The word for it in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Bars {
        Objects.requireNonNull(stack, "stack");
    }

    public Bars withStack(Stack newStack) {
        return new Bars(newStack, deaths);
    }

    public Bars withDeaths(boolean nowDeaths) {
        return new Bars(stack, nowDeaths);
    }
}

package org.maliatlas.query;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked of place besides the rings of a {@link Question}.
 *
 * @param regions names of regions of the era shown; empty: anywhere
 */
public record Where(Set<String> regions) {
    public static final Where ANYWHERE = new Where(Set.of());

    public Where {
        regions = Collections.unmodifiableSet(new TreeSet<>(regions));
    }

    public Where withRegions(Set<String> newRegions) {
        return new Where(newRegions);
    }
}

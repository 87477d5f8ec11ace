package org.maliatlas.query;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked of place besides the rings of a {@link Question}. Rings, areas (regions and cercles), outlines and lines narrow each
 * other; within one of them any will do, but for the rings, of which all can be meant.
 *
 * @param allRings whether near all of the rings asked for, rather than near any of them
 * @param regions names of regions of the era shown; empty: anywhere
 * @param cercles names of cercles of 2016, asked for beside the regions
 * @param outlines areas drawn by the user; empty: anywhere
 * @param alongs lines; empty: anywhere
 */
public record Where(boolean allRings, Set<String> regions, Set<String> cercles, List<Outline> outlines, List<Along> alongs) {
    public static final Where ANYWHERE = new Where(Set.of());

    public Where {
        regions = Collections.unmodifiableSet(new TreeSet<>(regions));
        cercles = Collections.unmodifiableSet(new TreeSet<>(cercles));
        outlines = List.copyOf(outlines);
        alongs = List.copyOf(alongs);
    }

    /** Regions alone. */
    public Where(Set<String> regions) {
        this(false, regions, Set.of(), List.of(), List.of());
    }

    /** Whether nothing is asked but, perhaps, the rings. */
    public boolean isAnywhere() {
        return regions.isEmpty() && cercles.isEmpty() && outlines.isEmpty() && alongs.isEmpty();
    }

    public Where withAllRings(boolean all) {
        return new Where(all, regions, cercles, outlines, alongs);
    }

    public Where withRegions(Set<String> newRegions) {
        return new Where(allRings, newRegions, cercles, outlines, alongs);
    }

    public Where withCercles(Set<String> newCercles) {
        return new Where(allRings, regions, newCercles, outlines, alongs);
    }

    public Where withOutlines(List<Outline> newOutlines) {
        return new Where(allRings, regions, cercles, newOutlines, alongs);
    }

    public Where withAlongs(List<Along> newAlongs) {
        return new Where(allRings, regions, cercles, outlines, newAlongs);
    }
}

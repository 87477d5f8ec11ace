package org.maliatlas.query;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Kind;

/**
 * What is asked of an incident besides its date and place. The parts narrow each other; within one part any value will do.
 *
 * @param kinds kinds; empty: all
 * @param actors actors, any of whom it names: ids of the actors' tree, or names as a dataset writes them; empty: any
 * @param targets ids of sorts of targets; empty: any
 * @param deaths reported deaths
 * @param publishers who published one of its claims; empty: any
 * @param datasets names of datasets, as in {@code DatasetVersion}; empty: all
 * @param exactPlaces whether only incidents whose place is exact ({@code PlacePrecision.EXACT})
 * @param coarsestDate how exactly the date must be known at least; {@link DatePrecision#YEAR}: any
 * @param text words that must all occur, whatever their case and accents; empty: any
 */
public record What(Set<Kind> kinds, Set<String> actors, Set<String> targets, DeathRange deaths, Set<String> publishers, Set<String> datasets,
                    boolean exactPlaces, DatePrecision coarsestDate, String text) {
    public static final What ANYTHING = new What(Set.of(), Set.of(), Set.of(), DeathRange.ANY, Set.of(), Set.of(), false, DatePrecision.YEAR, "");

    public What {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        actors = sorted(actors);
        targets = sorted(targets);
        Objects.requireNonNull(deaths, "deaths");
        publishers = sorted(publishers);
        datasets = sorted(datasets);
        Objects.requireNonNull(coarsestDate, "coarsestDate");
        Objects.requireNonNull(text, "text");
    }

    private static Set<String> sorted(Set<String> names) {
        return Collections.unmodifiableSet(new TreeSet<>(names));
    }

    public What withActors(Set<String> newActors) {
        return new What(kinds, newActors, targets, deaths, publishers, datasets, exactPlaces, coarsestDate, text);
    }

    public What withTargets(Set<String> newTargets) {
        return new What(kinds, actors, newTargets, deaths, publishers, datasets, exactPlaces, coarsestDate, text);
    }

    public What withPublishers(Set<String> newPublishers) {
        return new What(kinds, actors, targets, deaths, newPublishers, datasets, exactPlaces, coarsestDate, text);
    }

    public What withKinds(Set<Kind> newKinds) {
        return new What(newKinds, actors, targets, deaths, publishers, datasets, exactPlaces, coarsestDate, text);
    }

    public What withDeaths(DeathRange newDeaths) {
        return new What(kinds, actors, targets, newDeaths, publishers, datasets, exactPlaces, coarsestDate, text);
    }

    public What withDatasets(Set<String> newDatasets) {
        return new What(kinds, actors, targets, deaths, publishers, newDatasets, exactPlaces, coarsestDate, text);
    }

    public What withExactPlaces(boolean newExactPlaces) {
        return new What(kinds, actors, targets, deaths, publishers, datasets, newExactPlaces, coarsestDate, text);
    }

    public What withCoarsestDate(DatePrecision newCoarsest) {
        return new What(kinds, actors, targets, deaths, publishers, datasets, exactPlaces, newCoarsest, text);
    }

    public What withText(String newText) {
        return new What(kinds, actors, targets, deaths, publishers, datasets, exactPlaces, coarsestDate, newText);
    }
}

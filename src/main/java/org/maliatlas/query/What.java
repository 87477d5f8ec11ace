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
 * @param deaths reported deaths
 * @param datasets names of datasets, as in {@code DatasetVersion}; empty: all
 * @param exactPlaces whether only incidents whose place is exact ({@code PlacePrecision.EXACT})
 * @param coarsestDate how exactly the date must be known at least; {@link DatePrecision#YEAR}: any
 * @param text words that must all occur, whatever their case and accents; empty: any
 */
public record What(Set<Kind> kinds, DeathRange deaths, Set<String> datasets, boolean exactPlaces, DatePrecision coarsestDate, String text) {
    public static final What ANYTHING = new What(Set.of(), DeathRange.ANY, Set.of(), false, DatePrecision.YEAR, "");

    public What {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        Objects.requireNonNull(deaths, "deaths");
        datasets = Collections.unmodifiableSet(new TreeSet<>(datasets));
        Objects.requireNonNull(coarsestDate, "coarsestDate");
        Objects.requireNonNull(text, "text");
    }

    public What withKinds(Set<Kind> newKinds) {
        return new What(newKinds, deaths, datasets, exactPlaces, coarsestDate, text);
    }

    public What withDeaths(DeathRange newDeaths) {
        return new What(kinds, newDeaths, datasets, exactPlaces, coarsestDate, text);
    }

    public What withDatasets(Set<String> newDatasets) {
        return new What(kinds, deaths, newDatasets, exactPlaces, coarsestDate, text);
    }

    public What withExactPlaces(boolean newExactPlaces) {
        return new What(kinds, deaths, datasets, newExactPlaces, coarsestDate, text);
    }

    public What withCoarsestDate(DatePrecision newCoarsest) {
        return new What(kinds, deaths, datasets, exactPlaces, newCoarsest, text);
    }

    public What withText(String newText) {
        return new What(kinds, deaths, datasets, exactPlaces, coarsestDate, newText);
    }
}

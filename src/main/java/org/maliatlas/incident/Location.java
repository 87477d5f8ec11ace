package org.maliatlas.incident;

import java.util.Objects;

/**
 * Where something happened.
 *
 * @param place the place's name as the sources give it
 * @param precision how exactly the place is known
 * @param extent the disc or the units it lies in; for REGION and SEVERAL an area
 * @param origin where the coordinates are from, for example {@code GeoNames 2455290}; may be empty
 */
public record Location(String place, PlacePrecision precision, Extent extent, String origin) {
    public Location {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(origin, "origin");
        boolean needsArea = precision == PlacePrecision.REGION || precision == PlacePrecision.SEVERAL;
        if (needsArea && !(extent instanceof Extent.Area)) {
            throw new IllegalArgumentException("a place known to its " + precision.code() + " is an area, never a point: " + place);
        }
    }

    /** Whether the place is the spot itself. */
    public boolean isExact() {
        return precision == PlacePrecision.EXACT;
    }
}

package org.maliatlas.query;

import org.maliatlas.incident.Extent;

/**
 * The distinct extents of a dataset, as columns: a million incidents stand on some ten thousand spots.
 */
public interface Spots {
    int size();

    /** Whether the spot is an area of units rather than a disc. */
    boolean isArea(int spot);

    /** Longitude of a disc's centre, degrees; NaN for an area. */
    double lon(int spot);

    /** Latitude of a disc's centre, degrees; NaN for an area. */
    double lat(int spot);

    /** Radius of uncertainty of a disc, km; NaN for an area. */
    double radiusKm(int spot);

    /** Whether all incidents of the spot have an exact place ({@code PlacePrecision.EXACT}). */
    boolean isExact(int spot);

    /** The extent itself. */
    Extent extent(int spot);
}

package org.maliatlas.geography;

/**
 * The map's projection: Albers equal-area conic on WGS 84, standard parallels 13° and 22° N, origin 17° N 4° W, so that
 * areas are true and shapes good over Mali. Through GeoTools' referencing.
 */
public final class MapProjection {
    /** Projects points in place: longitude, latitude pairs in degrees to easting, northing pairs in metres. */
    public void forward(double[] lonLat, double[] eastNorth, int points) {
        throw new UnsupportedOperationException("geography room");
    }

    /** The inverse of {@link #forward}. */
    public void inverse(double[] eastNorth, double[] lonLat, int points) {
        throw new UnsupportedOperationException("geography room");
    }
}

package org.maliatlas.query;

/**
 * A corner of an outline.
 *
 * @param lon longitude, degrees, WGS 84
 * @param lat latitude, degrees, WGS 84
 */
public record Corner(double lon, double lat) {
    public Corner {
        if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("no place on Earth: longitude " + lon + ", latitude " + lat);
        }
    }
}

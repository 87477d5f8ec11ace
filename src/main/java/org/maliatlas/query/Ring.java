package org.maliatlas.query;

import java.util.Objects;

/**
 * A place and the distance from it that counts as near.
 *
 * @param place its name in the gazetteer
 * @param lon longitude, degrees, WGS 84
 * @param lat latitude, degrees, WGS 84
 * @param radiusKm radius, {@value #MIN_RADIUS_KM} to {@value #MAX_RADIUS_KM} km
 * @param asked whether the question is limited to what is near it; counts near it are shown either way
 */
public record Ring(String place, double lon, double lat, double radiusKm, boolean asked) {
    public static final double MIN_RADIUS_KM = 5;
    public static final double MAX_RADIUS_KM = 250;
    public static final double DEFAULT_RADIUS_KM = 100;

    public Ring {
        Objects.requireNonNull(place, "place");
        if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("no place on Earth: longitude " + lon + ", latitude " + lat);
        }
        if (!(radiusKm >= MIN_RADIUS_KM && radiusKm <= MAX_RADIUS_KM)) {
            throw new IllegalArgumentException("a radius is " + (int) MIN_RADIUS_KM + " to " + (int) MAX_RADIUS_KM + " km, not " + radiusKm);
        }
    }

    public Ring withRadiusKm(double newRadiusKm) {
        return new Ring(place, lon, lat, newRadiusKm, asked);
    }

    public Ring withAsked(boolean newAsked) {
        return new Ring(place, lon, lat, radiusKm, newAsked);
    }
}

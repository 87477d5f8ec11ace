package org.maliatlas.query;

import java.util.Optional;
import org.maliatlas.geography.Era;

/**
 * What is looked at.
 *
 * @param centreLon longitude of the picture's centre, degrees, WGS 84
 * @param centreLat latitude of the picture's centre, degrees, WGS 84
 * @param spanKm ground distance across the shorter side of the picture, in km: a picture of any size or shape shows at least it
 * @param heldEra the era whose boundaries are held, or empty to follow the date shown
 */
public record View(double centreLon, double centreLat, double spanKm, Optional<Era> heldEra) {
    public static final double MIN_SPAN_KM = 4;
    public static final double MAX_SPAN_KM = 4000;

    public View {
        if (!(Math.abs(centreLon) <= 180) || !(Math.abs(centreLat) <= 90)) {
            throw new IllegalArgumentException("no place on Earth: longitude " + centreLon + ", latitude " + centreLat);
        }
        if (!(spanKm >= MIN_SPAN_KM && spanKm <= MAX_SPAN_KM)) {
            throw new IllegalArgumentException("a view spans " + MIN_SPAN_KM + " to " + MAX_SPAN_KM + " km, not " + spanKm);
        }
    }

    public View withHeldEra(Optional<Era> newEra) {
        return new View(centreLon, centreLat, spanKm, newEra);
    }
}

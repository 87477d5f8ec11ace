package org.maliatlas.query;

import java.util.Objects;

/**
 * What lies within a distance of a line, or of an area.
 *
 * @param course the line
 * @param km distance, {@value #MIN_KM} to {@value #MAX_KM} km; 0: on the line or in the area itself
 */
public record Along(Course course, double km) {
    public static final double MIN_KM = 0;
    public static final double MAX_KM = 250;
    public static final double DEFAULT_KM = 20;

    public Along {
        Objects.requireNonNull(course, "course");
        if (!(km >= MIN_KM && km <= MAX_KM)) {
            throw new IllegalArgumentException("a distance is " + (int) MIN_KM + " to " + (int) MAX_KM + " km, not " + km);
        }
    }

    public Along withKm(double newKm) {
        return new Along(course, newKm);
    }
}

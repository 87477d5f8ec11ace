package org.maliatlas.incident;

import java.util.List;

/** Where something can have happened: a disc around a point, or one or more administrative units. */
public sealed interface Extent {
    /**
     * A disc on the ellipsoid.
     *
     * @param lon longitude of the centre, degrees, WGS 84
     * @param lat latitude of the centre, degrees, WGS 84
     * @param radiusKm radius of uncertainty in kilometres, 0 or more
     */
    record Disc(double lon, double lat, double radiusKm) implements Extent {
        public Disc {
            if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
                throw new IllegalArgumentException("no place on Earth: longitude " + lon + ", latitude " + lat);
            }
            if (!(radiusKm >= 0) || Double.isInfinite(radiusKm)) {
                throw new IllegalArgumentException("a radius of uncertainty is 0 km or more, not " + radiusKm);
            }
        }
    }

    /**
     * Administrative units: the incident happened somewhere in them.
     *
     * @param units one or more units, all meant together
     */
    record Area(List<Unit> units) implements Extent {
        public Area {
            units = List.copyOf(units);
            if (units.isEmpty()) {
                throw new IllegalArgumentException("an area names at least one unit");
            }
        }
    }

    /**
     * One administrative unit.
     *
     * @param level {@code region} (a region of an era) or {@code cercle}
     * @param era the era whose boundaries are meant, as its first year: 1991, 2016 or 2023; cercles are those of 2016
     * @param name its name, as in {@code shapefiles/}
     */
    record Unit(Level level, int era, String name) {
        /** Written in files as {@code region:2023:Sikasso}. */
        public String code() {
            return level.name().toLowerCase(java.util.Locale.ROOT) + ":" + era + ":" + name;
        }

        /** Reads {@link #code()}. @throws IllegalArgumentException if it is not of that form */
        public static Unit ofCode(String code) {
            String[] parts = code.split(":", 3);
            if (parts.length == 3 && parts[1].matches("\\d{4}") && !parts[2].isBlank()) {
                for (Level level : Level.values()) {
                    if (level.name().equalsIgnoreCase(parts[0])) {
                        return new Unit(level, Integer.parseInt(parts[1]), parts[2]);
                    }
                }
            }
            throw new IllegalArgumentException("\"" + code + "\" is no unit; written like region:2023:Sikasso");
        }
    }

    /** Administrative level. */
    enum Level { REGION, CERCLE }
}

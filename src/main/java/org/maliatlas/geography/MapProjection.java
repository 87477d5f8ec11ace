package org.maliatlas.geography;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The map's projection: Albers equal-area conic on WGS 84, standard parallels 13° and 22° N, origin 17° N 4° W, so that
 * areas are true and shapes good over Mali. Safe for use by several threads.
 *
 * <p>The formulas are those for the ellipsoid of J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395,
 * 1987), pp. 101 and 102; tests hold them to GeoTools' within a millimetre. They stand here because the first touch of GeoTools'
 * referencing costs a quarter of a second, for which the first picture would wait.
 */
public final class MapProjection {
    private static final double A = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);
    private static final double CENTRAL_MERIDIAN = Math.toRadians(-4);
    private static final double ORIGIN = Math.toRadians(17);
    private static final double SOUTH_PARALLEL = Math.toRadians(13);
    private static final double NORTH_PARALLEL = Math.toRadians(22);
    /** Radians; some micrometres on the ground. */
    private static final double CLOSE_ENOUGH = 1e-12;
    private static final int MOST_STEPS = 20;

    /** The cone's constant. */
    private final double n;
    private final double c;
    private final double rho0;
    /** What {@code q} comes to at the pole. */
    private final double qPole = q(Math.PI / 2);

    public MapProjection() {
        double m1 = m(SOUTH_PARALLEL);
        double m2 = m(NORTH_PARALLEL);
        double q1 = q(SOUTH_PARALLEL);
        n = (m1 * m1 - m2 * m2) / (q(NORTH_PARALLEL) - q1);
        c = m1 * m1 + n * q1;
        rho0 = rho(q(ORIGIN));
    }

    /** Equation 14-15. */
    private static double m(double phi) {
        double sin = Math.sin(phi);
        return Math.cos(phi) / Math.sqrt(1 - E2 * sin * sin);
    }

    /** Equation 3-12. */
    private static double q(double phi) {
        double sin = Math.sin(phi);
        return (1 - E2) * (sin / (1 - E2 * sin * sin) - Math.log((1 - E * sin) / (1 + E * sin)) / (2 * E));
    }

    /** Equation 14-12. */
    private double rho(double q) {
        return A * Math.sqrt(c - n * q) / n;
    }

    /** Projects points: longitude, latitude pairs in degrees to easting, northing pairs in metres; both may be one array. */
    public void forward(double[] lonLat, double[] eastNorth, int points) {
        for (int i = 0; i < 2 * points; i += 2) {
            double theta = n * within(Math.toRadians(lonLat[i]) - CENTRAL_MERIDIAN);
            double rho = rho(q(Math.toRadians(lonLat[i + 1])));
            eastNorth[i] = rho * Math.sin(theta);
            eastNorth[i + 1] = rho0 - rho * Math.cos(theta);
        }
    }

    /** The inverse of {@link #forward}; where no point of the earth is so far from the origin, the pole's latitude. */
    public void inverse(double[] eastNorth, double[] lonLat, int points) {
        for (int i = 0; i < 2 * points; i += 2) {
            double east = eastNorth[i];
            double north = rho0 - eastNorth[i + 1];
            double rho = Math.hypot(east, north);
            double q = (c - rho * rho * n * n / (A * A)) / n;
            lonLat[i] = Math.toDegrees(within(CENTRAL_MERIDIAN + Math.atan2(east, north) / n));
            lonLat[i + 1] = Math.toDegrees(latitude(q));
        }
    }

    /** Equation 3-16, repeated until the latitude stands still. */
    private double latitude(double q) {
        if (Math.abs(q) >= qPole) {
            return Math.copySign(Math.PI / 2, q);
        }
        double phi = Math.asin(q / 2);
        for (int step = 0; step < MOST_STEPS; step++) {
            double sin = Math.sin(phi);
            double free = 1 - E2 * sin * sin;
            double change = free * free / (2 * Math.cos(phi))
                    * (q / (1 - E2) - sin / free + Math.log((1 - E * sin) / (1 + E * sin)) / (2 * E));
            phi += change;
            if (Math.abs(change) < CLOSE_ENOUGH) {
                break;
            }
        }
        return phi;
    }

    /** An angle between half a turn west and half a turn east. */
    private static double within(double radians) {
        return Math.abs(radians) <= Math.PI ? radians : Math.IEEEremainder(radians, 2 * Math.PI);
    }

    /** A projected copy of a geometry in longitude, latitude. */
    public Geometry project(Geometry lonLat) {
        Geometry copy = lonLat.copy();
        copy.apply(new Projecting());
        copy.geometryChanged();
        return copy;
    }

    private final class Projecting implements CoordinateSequenceFilter {
        private final double[] point = new double[2];

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            point[0] = sequence.getX(i);
            point[1] = sequence.getY(i);
            forward(point, point, 1);
            sequence.setOrdinate(i, 0, point[0]);
            sequence.setOrdinate(i, 1, point[1]);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}

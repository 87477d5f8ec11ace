package org.maliatlas.cartography;

import java.awt.geom.Path2D;

/**
 * Hexagons of one area that stand on a corner and lie fixed on the ground. The projection keeps areas, so that what is counted in them
 * can be compared.
 */
final class HexagonGrid {
    private static final double[] AREAS_KM2 = {1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000};
    private static final double LEAST_WIDTH_PT = 21;

    private final double areaKm2;
    private final double sideM;

    /** The hexagons for a view: of the least round area that can be seen well in it. */
    HexagonGrid(Viewport viewport) {
        double widthKm = LEAST_WIDTH_PT * viewport.pixelsPerPoint() * viewport.metresPerPx() / 1000;
        double found = AREAS_KM2[AREAS_KM2.length - 1];
        for (int i = AREAS_KM2.length - 1; i >= 0 && AREAS_KM2[i] >= widthKm * widthKm * Math.sqrt(3) / 2; i--) {
            found = AREAS_KM2[i];
        }
        areaKm2 = found;
        // A hexagon of side s has the area 3√3/2 s².
        sideM = 1000 * Math.sqrt(areaKm2 / (1.5 * Math.sqrt(3)));
    }

    double areaKm2() {
        return areaKm2;
    }

    double sideM() {
        return sideM;
    }

    /** The hexagon about the origin. */
    static Path2D hexagon(double side) {
        Path2D.Double path = new Path2D.Double();
        for (int corner = 0; corner < 6; corner++) {
            double angle = Math.toRadians(60 * corner - 90);
            if (corner == 0) {
                path.moveTo(side * Math.cos(angle), side * Math.sin(angle));
            } else {
                path.lineTo(side * Math.cos(angle), side * Math.sin(angle));
            }
        }
        path.closePath();
        return path;
    }

    /** The hexagon of a point in ground metres, by rounding its cube coordinates (Patel, Hexagonal Grids, 2013). */
    long at(double east, double north) {
        double q = (Math.sqrt(3) / 3 * east - north / 3) / sideM;
        double r = 2.0 / 3 * north / sideM;
        double s = -q - r;
        double rq = Math.rint(q);
        double rr = Math.rint(r);
        double rs = Math.rint(s);
        double dq = Math.abs(rq - q);
        double dr = Math.abs(rr - r);
        double ds = Math.abs(rs - s);
        if (dq > dr && dq > ds) {
            rq = -rr - rs;
        } else if (dr > ds) {
            rr = -rq - rs;
        }
        return (long) rq << 32 | (int) rr & 0xffffffffL;
    }

    /** Easting of a hexagon's middle. */
    double east(long hexagon) {
        return sideM * Math.sqrt(3) * ((hexagon >> 32) + (int) hexagon / 2.0);
    }

    /** Northing of a hexagon's middle. */
    double north(long hexagon) {
        return sideM * 1.5 * (int) hexagon;
    }
}

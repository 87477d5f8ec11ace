package org.maliatlas.cartography;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.Extent;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Spots;

/**
 * Where each spot of a dataset lies on the ground, and on the picture of the viewport last placed. A spot known only to one
 * unit has the place of its badge: the middle of the unit, below its name. A spot of several units has none (NaN): its
 * badge stands in the picture's corner.
 */
final class SpotPositions {
    private static final double BADGE_BELOW_NAME_PT = 15;
    private static final double REACH_PT = 40;

    private final Spots spots;
    /** Spots of one point are one site, however their radii differ: their marks would lie on each other. */
    private final int[] siteOf;
    private final int[] firstSpotOf;
    private final double[] ground;
    private final float[] px;

    SpotPositions(Dataset dataset, BaseMap map) {
        spots = dataset.spots();
        int n = spots.size();
        ground = new double[2 * n];
        px = new float[2 * n];
        Map<Extent.Unit, double[]> anchors = new HashMap<>();
        for (int i = 0; i < n; i++) {
            ground[2 * i] = spots.isArea(i) ? 0 : spots.lon(i);
            ground[2 * i + 1] = spots.isArea(i) ? 0 : spots.lat(i);
        }
        siteOf = new int[n];
        firstSpotOf = findSites();
        map.projection().forward(ground, ground, n);
        for (int i = 0; i < n; i++) {
            if (spots.extent(i) instanceof Extent.Area area) {
                double[] at = area.units().size() > 1 ? null : anchors.computeIfAbsent(area.units().get(0), unit -> anchor(unit, map));
                ground[2 * i] = at == null ? Double.NaN : at[0];
                ground[2 * i + 1] = at == null ? Double.NaN : at[1];
            }
        }
    }

    private int[] findSites() {
        record Point(double lon, double lat) {
        }

        Map<Point, Integer> known = new HashMap<>();
        int[] first = new int[siteOf.length];
        int sites = 0;
        for (int i = 0; i < siteOf.length; i++) {
            Point point = spots.isArea(i) ? new Point(i, Double.NaN) : new Point(spots.lon(i), spots.lat(i));
            Integer site = known.putIfAbsent(point, sites);
            siteOf[i] = site == null ? sites : site;
            if (site == null) {
                first[sites++] = i;
            }
        }
        return Arrays.copyOf(first, sites);
    }

    /** How many sites there are. */
    int sites() {
        return firstSpotOf.length;
    }

    /** The site of a spot. */
    int site(int spot) {
        return siteOf[spot];
    }

    /** One of a site's spots: all of them have the same place on the picture. */
    int spotOf(int site) {
        return firstSpotOf[site];
    }

    private static double[] anchor(Extent.Unit unit, BaseMap map) {
        List<Terrain.Area> areas = unit.level() == Extent.Level.CERCLE ? map.terrain().cercles()
                : map.terrain().regions(Era.ofYear(unit.era()));
        for (Terrain.Area area : areas) {
            if (area.name().equals(unit.name())) {
                Geometry shape = area.labelShape();
                double size = Math.sqrt(shape.getArea());
                Point middle = MaximumInscribedCircle.getCenter(shape, size / 60);
                return new double[] {middle.getX(), middle.getY()};
            }
        }
        return new double[] {Double.NaN, Double.NaN};
    }

    /** Works out the pixels of all spots. */
    void place(Viewport viewport) {
        double badgeDrop = BADGE_BELOW_NAME_PT * viewport.pixelsPerPoint();
        for (int i = 0; i < spots.size(); i++) {
            px[2 * i] = (float) viewport.xPx(ground[2 * i]);
            px[2 * i + 1] = (float) (viewport.yPx(ground[2 * i + 1]) + (spots.isArea(i) ? badgeDrop : 0));
        }
    }

    /** Whether a spot's mark can be seen in the picture. */
    boolean isNear(int spot, Viewport viewport) {
        float x = px[2 * spot];
        float y = px[2 * spot + 1];
        double reach = REACH_PT * viewport.pixelsPerPoint();
        return x > -reach && y > -reach && x < viewport.widthPx() + reach && y < viewport.heightPx() + reach;
    }

    /** Easting of a spot in ground metres; of its badge where it is an area. NaN where it has no place. */
    double east(int spot) {
        return ground[2 * spot];
    }

    /** Northing of a spot in ground metres. */
    double north(int spot) {
        return ground[2 * spot + 1];
    }

    Spots spots() {
        return spots;
    }

    float x(int spot) {
        return px[2 * spot];
    }

    float y(int spot) {
        return px[2 * spot + 1];
    }

    /** Whether the spot's badge stands in the corner. */
    boolean inCorner(int spot) {
        return Double.isNaN(ground[2 * spot]);
    }
}

package org.maliatlas.cartography;

import java.awt.geom.Rectangle2D;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Spots;

/**
 * Where marks can stand, so that the names of towns are set clear of them. All spots of a dataset count, whatever is asked:
 * names that moved with the dates would be worse than names that are covered now and then.
 */
final class MarkCrowd {
    /** With more spots than this there is no clear place left to look for. */
    private static final int MOST_SPOTS = 4000;
    private static final double MARK_PT = 6;

    static final MarkCrowd NONE = new MarkCrowd(new double[0]);

    private final double[] ground;

    private MarkCrowd(double[] ground) {
        this.ground = ground;
    }

    static MarkCrowd of(Dataset dataset, MapProjection projection) {
        Spots spots = dataset.spots();
        if (spots.size() > MOST_SPOTS) {
            return NONE;
        }
        double[] points = new double[2 * spots.size()];
        int n = 0;
        for (int spot = 0; spot < spots.size(); spot++) {
            if (!spots.isArea(spot)) {
                points[2 * n] = spots.lon(spot);
                points[2 * n + 1] = spots.lat(spot);
                n++;
            }
        }
        double[] ground = java.util.Arrays.copyOf(points, 2 * n);
        projection.forward(ground, ground, n);
        return new MarkCrowd(ground);
    }

    /** How many marks a box on the picture would lie under. */
    int under(Rectangle2D box, Viewport viewport) {
        double reach = MARK_PT * viewport.pixelsPerPoint();
        int count = 0;
        for (int i = 0; i < ground.length; i += 2) {
            double x = viewport.xPx(ground[i]);
            double y = viewport.yPx(ground[i + 1]);
            if (x > box.getMinX() - reach && x < box.getMaxX() + reach && y > box.getMinY() - reach && y < box.getMaxY() + reach) {
                count++;
            }
        }
        return count;
    }
}

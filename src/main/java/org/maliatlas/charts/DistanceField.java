package org.maliatlas.charts;

import java.awt.geom.Rectangle2D;
import org.maliatlas.query.DistancesOverTime;

/**
 * Where each incident stands on a plot of distances over time: from its first to its last day, from the nearest to the farthest
 * point at which it can have happened, nothing below.
 */
final class DistanceField {
    private final DistancesOverTime distances;
    private final Rectangle2D plot;
    private final TimeAxis axis;
    private final double perKm;

    /** @param topKm the distance at the plot's upper edge */
    DistanceField(DistancesOverTime distances, Rectangle2D plot, TimeAxis axis, double topKm) {
        this.distances = distances;
        this.plot = plot;
        this.axis = axis;
        this.perKm = plot.getHeight() / topKm;
    }

    Rectangle2D plot() {
        return plot;
    }

    TimeAxis axis() {
        return axis;
    }

    double y(double km) {
        return plot.getMaxY() - km * perKm;
    }

    /** Its left edge, cut to the plot. */
    double left(int k) {
        return Math.max(plot.getX(), axis.x(distances.startDay(k)));
    }

    double right(int k) {
        return Math.min(plot.getMaxX(), axis.x(distances.endDay(k) + 1L));
    }

    double top(int k) {
        return y(distances.farthestKm(k));
    }

    double bottom(int k) {
        return y(distances.nearestKm(k));
    }
}

package org.maliatlas.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maliatlas.query.Answer;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Spots;

/** Finds what lies under the pointer, by the same places and sizes the marks are stamped with. For use by one thread. */
public final class MarkHits {
    private final SpotPositions positions;
    private final SiteCounts counts;
    private Viewport placed;

    public MarkHits(BaseMap map, Dataset dataset) {
        this.positions = new SpotPositions(dataset, map);
        this.counts = new SiteCounts(positions);
    }

    /**
     * The incidents whose marks lie under a pixel, nearest mark first and by date within one: several when they share a spot
     * or marks overlap; empty when there are none.
     */
    public List<Integer> at(Answer answer, Viewport viewport, double xPx, double yPx) {
        if (placed != viewport) {
            positions.place(viewport);
            placed = viewport;
        }
        counts.count(answer);
        Spots spots = answer.dataset().spots();
        List<double[]> found = new ArrayList<>();
        for (int spot = 0; spot < spots.size(); spot++) {
            if (answer.certainAtSpot()[spot] + answer.possibleAtSpot()[spot] > 0) {
                double distance = reach(spots, spot, counts.answering(positions.site(spot)), viewport, xPx, yPx);
                if (distance <= 1) {
                    found.add(new double[] {spot, distance});
                }
            }
        }
        found.sort(Comparator.comparingDouble(f -> f[1]));
        List<Integer> incidents = new ArrayList<>();
        for (double[] f : found) {
            for (int index : answer.answeringAt((int) f[0])) {
                incidents.add(index);
            }
        }
        return incidents;
    }

    /** Distance from the mark's middle as a share of its size: up to 1 is on the mark. */
    private double reach(Spots spots, int spot, int count, Viewport viewport, double xPx, double yPx) {
        double pt = viewport.pixelsPerPoint();
        boolean corner = positions.inCorner(spot);
        double dx = xPx - (corner ? viewport.widthPx() - MarkSizes.CORNER_PT * pt : positions.x(spot));
        double dy = yPx - (corner ? MarkSizes.CORNER_PT * pt : positions.y(spot));
        if (spots.isArea(spot)) {
            return Math.max(Math.abs(dx) / (MarkSizes.BADGE_HALF_WIDTH_PT * pt), Math.abs(dy) / (MarkSizes.BADGE_HALF_HEIGHT_PT * pt));
        }
        return Math.hypot(dx, dy) / (MarkSizes.reachPt(count) * pt);
    }
}

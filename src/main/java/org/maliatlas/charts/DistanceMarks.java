package org.maliatlas.charts;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.maliatlas.query.ChartInWords;
import org.maliatlas.query.DistancesOverTime;
import org.maliatlas.query.DistancesOverTime.Middle;

/** What a hand can reach among distances: first the years' middles, then the incidents by their dates. Nothing is made before it is asked for. */
final class DistanceMarks implements ChartMarks {
    /** How near the pointer must come to a point, points. */
    private static final double REACH = 4;
    private static final double LEAST_SIDE = 6;

    private final DistancesOverTime distances;
    private final DistanceField field;
    private final ChartInWords words;

    DistanceMarks(DistancesOverTime distances, DistanceField field, ChartInWords words) {
        this.distances = distances;
        this.field = field;
        this.words = words;
    }

    private int middles() {
        return distances.middles().size();
    }

    @Override
    public int size() {
        return middles() + distances.size();
    }

    @Override
    public ChartMark get(int index) {
        if (index < middles()) {
            Middle middle = distances.middles().get(index);
            return new ChartMark(area(middle), words.middle(middle), Optional.empty(), OptionalInt.empty());
        }
        int k = index - middles();
        return new ChartMark(area(k), words.point(distances, k), Optional.empty(), OptionalInt.of(distances.index(k)));
    }

    private Rectangle2D area(Middle middle) {
        double x1 = Math.max(field.plot().getX(), field.axis().x(LocalDate.of(middle.year(), 1, 1)));
        double x2 = Math.min(field.plot().getMaxX(), field.axis().x(LocalDate.of(middle.year() + 1, 1, 1)));
        return grown(x1, field.y(middle.farthestKm()), x2, field.y(middle.nearestKm()));
    }

    private Rectangle2D area(int k) {
        return grown(field.left(k), field.top(k), field.right(k), field.bottom(k));
    }

    private static Rectangle2D grown(double x1, double y1, double x2, double y2) {
        double dx = Math.max(0, LEAST_SIDE - (x2 - x1)) / 2;
        double dy = Math.max(0, LEAST_SIDE - (y2 - y1)) / 2;
        return new Rectangle2D.Double(x1 - dx, y1 - dy, x2 - x1 + 2 * dx, y2 - y1 + 2 * dy);
    }

    @Override
    public int at(double x, double y) {
        int best = -1;
        double smallest = Double.POSITIVE_INFINITY;
        double reachDays = REACH / field.axis().perDay() + 1;
        int end = distances.firstFrom((int) Math.ceil(field.axis().day(x) + reachDays) + 1);
        for (int k = distances.firstFrom((int) Math.floor(field.axis().day(x) - reachDays) - distances.longestDays()); k < end; k++) {
            double dx = Math.max(0, Math.max(field.left(k) - x, x - field.right(k)));
            double dy = Math.max(0, Math.max(field.top(k) - y, y - field.bottom(k)));
            if (dx * dx + dy * dy <= REACH * REACH) {
                // The smaller a mark, the more it must be helped; of the same size the nearer one.
                double size = (field.right(k) - field.left(k) + 1) * (field.bottom(k) - field.top(k) + 1) + Math.hypot(dx, dy);
                if (size < smallest) {
                    smallest = size;
                    best = middles() + k;
                }
            }
        }
        for (int i = 0; i < middles() && best < 0; i++) {
            best = area(distances.middles().get(i)).contains(x, y) ? i : best;
        }
        return best;
    }
}

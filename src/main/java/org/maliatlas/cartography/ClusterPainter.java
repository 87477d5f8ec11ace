package org.maliatlas.cartography;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Spots;

/**
 * Draws what lies close together as one disc with its count. Cells fixed on the ground collect sites; where the discs of two cells
 * would overlap they become one cluster.
 */
final class ClusterPainter implements WayPainter {
    private static final double CELL_PT = 44;
    private static final double GAP_PT = 1;

    private final SpotPositions positions;
    private final Spots spots;
    private final SiteCounts counts;
    private final MarkStamper stamper;
    private final int[] cellOf;
    private Viewport viewport;
    private int cells;
    /** Of each cell the four that come after it in rows and touch it: pairs of the same are met once. */
    private int[] after = {};
    private int[] root = {};
    private int[] count = {};
    private int[] certain = {};
    private int[] kinds = {};
    private boolean[] exact = {};
    private int[] level = {};
    private double[] sumX = {};
    private double[] sumY = {};

    ClusterPainter(SpotPositions positions, SiteCounts counts, MarkStamper stamper) {
        this.positions = positions;
        this.spots = positions.spots();
        this.counts = counts;
        this.stamper = stamper;
        this.cellOf = new int[positions.sites()];
    }

    @Override
    public void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        stamper.place(viewport, state);
        double wanted = CELL_PT * viewport.pixelsPerPoint() * viewport.metresPerPx();
        double cellM = Math.pow(2, Math.round(Math.log(wanted) / Math.log(2)));
        Map<Long, Integer> known = new HashMap<>();
        for (int site = 0; site < cellOf.length; site++) {
            int spot = positions.spotOf(site);
            cellOf[site] = -1;
            if (!spots.isArea(spot) && positions.isNear(spot, viewport)) {
                long column = (long) Math.floor(positions.east(spot) / cellM);
                long row = (long) Math.floor(positions.north(spot) / cellM);
                Integer cell = known.putIfAbsent(key(column, row), known.size());
                cellOf[site] = cell == null ? known.size() - 1 : cell;
            }
        }
        cells = known.size();
        after = new int[4 * cells];
        known.forEach((key, cell) -> {
            long column = key >> 32;
            long row = (int) (long) key;
            after[4 * cell] = known.getOrDefault(key(column + 1, row), -1);
            after[4 * cell + 1] = known.getOrDefault(key(column - 1, row + 1), -1);
            after[4 * cell + 2] = known.getOrDefault(key(column, row + 1), -1);
            after[4 * cell + 3] = known.getOrDefault(key(column + 1, row + 1), -1);
        });
        root = new int[cells];
        count = new int[cells];
        certain = new int[cells];
        kinds = new int[cells];
        exact = new boolean[cells];
        level = new int[cells];
        sumX = new double[cells];
        sumY = new double[cells];
    }

    private static long key(long column, long row) {
        return column << 32 | row & 0xffffffffL;
    }

    @Override
    public void paint(Answer answer, Board board) {
        stamper.age(answer);
        cluster();
        for (int cell = 0; cell < cells; cell++) {
            if (root[cell] == cell && count[cell] > 0) {
                stamper.stampMark(board, count[cell], kinds[cell], exact[cell], certain[cell] > 0, level[cell], x(cell), y(cell));
            }
        }
    }

    /** Makes clusters of the counts last made. */
    void cluster() {
        collect();
        for (int pass = 0; pass < 3; pass++) {
            joinOverlapping();
        }
    }

    private void collect() {
        Arrays.fill(count, 0);
        Arrays.fill(certain, 0);
        Arrays.fill(kinds, 0);
        Arrays.fill(exact, true);
        Arrays.fill(level, SiteAges.LEVELS - 1);
        Arrays.fill(sumX, 0);
        Arrays.fill(sumY, 0);
        for (int cell = 0; cell < cells; cell++) {
            root[cell] = cell;
        }
        for (int site = 0; site < cellOf.length; site++) {
            int cell = cellOf[site];
            int n = counts.answering(site);
            if (cell >= 0 && n > 0) {
                count[cell] += n;
                certain[cell] += counts.isCertain(site) ? 1 : 0;
                kinds[cell] |= counts.kinds(site);
                exact[cell] &= counts.isExact(site);
                level[cell] = Math.min(level[cell], stamper.level(site));
                sumX[cell] += n * (double) positions.x(positions.spotOf(site));
                sumY[cell] += n * (double) positions.y(positions.spotOf(site));
            }
        }
    }

    private double x(int cluster) {
        return sumX[cluster] / count[cluster];
    }

    private double y(int cluster) {
        return sumY[cluster] / count[cluster];
    }

    private double reachPx(int cluster) {
        return MarkSizes.reachPt(count[cluster]) * viewport.pixelsPerPoint();
    }

    private int rootOf(int cell) {
        int at = cell;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    private void joinOverlapping() {
        double gap = GAP_PT * viewport.pixelsPerPoint();
        for (int cell = 0; cell < cells; cell++) {
            for (int side = 0; side < 4 && count[cell] > 0; side++) {
                int other = after[4 * cell + side];
                if (other >= 0 && count[other] > 0) {
                    int a = rootOf(cell);
                    int b = rootOf(other);
                    if (a != b && Math.hypot(x(a) - x(b), y(a) - y(b)) < reachPx(a) + reachPx(b) + gap) {
                        join(a, b);
                    }
                }
            }
        }
    }

    private void join(int a, int b) {
        root[b] = a;
        count[a] += count[b];
        certain[a] += certain[b];
        kinds[a] |= kinds[b];
        exact[a] &= exact[b];
        level[a] = Math.min(level[a], level[b]);
        sumX[a] += sumX[b];
        sumY[a] += sumY[b];
    }

    /** The cluster whose disc lies under a pixel in the last picture, or -1. */
    int clusterAt(double xPx, double yPx) {
        for (int cell = 0; cell < cells; cell++) {
            if (root[cell] == cell && count[cell] > 0 && Math.hypot(x(cell) - xPx, y(cell) - yPx) <= reachPx(cell)) {
                return cell;
            }
        }
        return -1;
    }

    /** Whether a site is part of a cluster in the last picture. */
    boolean isIn(int site, int cluster) {
        return cellOf[site] >= 0 && counts.answering(site) > 0 && rootOf(cellOf[site]) == cluster;
    }

    /** The box about the sites of a cluster, in ground metres. */
    Rectangle2D ground(int cluster) {
        Rectangle2D box = null;
        for (int site = 0; site < cellOf.length; site++) {
            if (isIn(site, cluster)) {
                int spot = positions.spotOf(site);
                if (box == null) {
                    box = new Rectangle2D.Double(positions.east(spot), positions.north(spot), 0, 0);
                } else {
                    box.add(positions.east(spot), positions.north(spot));
                }
            }
        }
        return box;
    }

    /** Incidents in the clusters of the last picture. */
    int sum() {
        int sum = 0;
        for (int cell = 0; cell < cells; cell++) {
            sum += root[cell] == cell ? count[cell] : 0;
        }
        return sum;
    }
}

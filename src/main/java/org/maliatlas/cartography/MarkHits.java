package org.maliatlas.cartography;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Spots;
import org.maliatlas.query.Tally;
import org.maliatlas.query.View;
import org.maliatlas.query.Way;

/** Finds what lies under the pointer, by the same places, sizes and counts that are drawn. For use by one thread. */
public final class MarkHits {
    private static final int NOT = -1;
    /** A density has no marks: what lies within so many points is taken to be under the pointer. */
    private static final double DENSITY_REACH_PT = 6;

    private final BaseMap map;
    private final Spots spots;
    private final SpotPositions positions;
    private final SiteCounts counts;
    private final Crowding crowding;
    private final Ways ways;
    /** Order of each spot among what was found, by how near it is; {@value #NOT} for the rest. */
    private final int[] rank;
    private Viewport placed;
    private AtlasState asked;

    public MarkHits(BaseMap map, Dataset dataset) {
        this.map = map;
        this.spots = dataset.spots();
        this.positions = new SpotPositions(dataset, map);
        this.counts = new SiteCounts(positions);
        this.crowding = new Crowding(positions, counts);
        this.ways = new Ways(map, dataset, positions, counts);
        this.rank = new int[spots.size()];
    }

    /**
     * What lies under a pixel.
     *
     * @param most incidents to be listed
     */
    public Hits at(Answer answer, Viewport viewport, double xPx, double yPx, int most) {
        AtlasState state = answer.state();
        if (placed != viewport) {
            positions.place(viewport);
            crowding.place(viewport);
        }
        if (placed != viewport || asked == null || asked.era() != state.era() || !asked.drawing().equals(state.drawing())) {
            ways.forget();
        }
        placed = viewport;
        asked = state;
        counts.count(answer);
        Arrays.fill(rank, NOT);
        Way way = state.showsDifference() ? Way.AREAS : state.drawing().way();
        if (way == Way.KINDS && crowding.hides()) {
            way = Way.DENSITY;
        }
        return switch (way) {
            case AREAS -> inArea(answer, xPx, yPx, most);
            case HEXAGONS -> badgeOr(answer, xPx, yPx, most, this::inHexagon);
            case CLUSTERS -> badgeOr(answer, xPx, yPx, most, this::inCluster);
            case DENSITY -> badgeOr(answer, xPx, yPx, most, this::inReach);
            case DEATHS -> badgeOr(answer, xPx, yPx, most, this::onDisc);
            case KINDS -> onMark(answer, xPx, yPx, most);
        };
    }

    private interface Finding {
        Hits find(Answer answer, double xPx, double yPx, int most);
    }

    /** Badges stand over everything else. */
    private Hits badgeOr(Answer answer, double xPx, double yPx, int most, Finding finding) {
        for (int spot = 0; spot < rank.length; spot++) {
            if (spots.isArea(spot) && isShown(spot) && reach(spot, xPx, yPx) <= 1) {
                rank[spot] = 0;
            }
        }
        Hits badges = found(answer, most, Optional.empty(), 0, Optional.empty());
        return badges.isEmpty() ? finding.find(answer, xPx, yPx, most) : badges;
    }

    private boolean isShown(int spot) {
        return counts.answering(positions.site(spot)) > 0;
    }

    private Hits found(Answer answer, int most, Optional<String> area, double hexagonKm2, Optional<View> closer) {
        List<Integer> incidents = answer.answeringAt(rank, most);
        int certain = 0;
        int possible = 0;
        for (int spot = 0; spot < rank.length; spot++) {
            if (rank[spot] != NOT) {
                certain += answer.certainAtSpot()[spot];
                possible += answer.possibleAtSpot()[spot];
            }
        }
        return new Hits(incidents, new Tally(certain, answer.state().drawing().possible() ? possible : 0), area, hexagonKm2, closer);
    }

    private Hits onMark(Answer answer, double xPx, double yPx, int most) {
        for (int spot = 0; spot < rank.length; spot++) {
            if (isShown(spot)) {
                rankBy(spot, reach(spot, xPx, yPx));
            }
        }
        return found(answer, most, Optional.empty(), 0, Optional.empty());
    }

    /** Near comes first: a rank by hundredths of the mark's size. */
    private void rankBy(int spot, double distance) {
        if (distance <= 1) {
            rank[spot] = (int) (distance * 100);
        }
    }

    /** Distance from the mark's middle as a share of its size: up to 1 is on the mark. */
    private double reach(int spot, double xPx, double yPx) {
        double pt = placed.pixelsPerPoint();
        boolean corner = positions.inCorner(spot);
        double dx = xPx - (corner ? placed.widthPx() - MarkSizes.CORNER_PT * pt : positions.x(spot));
        double dy = yPx - (corner ? MarkSizes.CORNER_PT * pt : positions.y(spot));
        if (spots.isArea(spot)) {
            return Math.max(Math.abs(dx) / (MarkSizes.BADGE_HALF_WIDTH_PT * pt), Math.abs(dy) / (MarkSizes.BADGE_HALF_HEIGHT_PT * pt));
        }
        return Math.hypot(dx, dy) / (MarkSizes.reachPt(counts.answering(positions.site(spot))) * pt);
    }

    private Hits onDisc(Answer answer, double xPx, double yPx, int most) {
        DeathPainter discs = (DeathPainter) ways.of(Way.DEATHS, placed, answer.state());
        discs.count(answer);
        double pt = placed.pixelsPerPoint();
        for (int spot = 0; spot < rank.length; spot++) {
            if (!spots.isArea(spot) && isShown(spot)) {
                rankBy(spot, Math.hypot(xPx - positions.x(spot), yPx - positions.y(spot)) / (discs.reachPt(positions.site(spot)) * pt));
            }
        }
        return found(answer, most, Optional.empty(), 0, Optional.empty());
    }

    private Hits inReach(Answer answer, double xPx, double yPx, int most) {
        double reachPx = DENSITY_REACH_PT * placed.pixelsPerPoint();
        for (int spot = 0; spot < rank.length; spot++) {
            if (!spots.isArea(spot) && isShown(spot)) {
                rankBy(spot, Math.hypot(xPx - positions.x(spot), yPx - positions.y(spot)) / reachPx);
            }
        }
        return found(answer, most, Optional.empty(), 0, Optional.empty());
    }

    private Point2D ground(double xPx, double yPx) {
        return new Point2D.Double((xPx - placed.xPx(0)) * placed.metresPerPx(), (placed.yPx(0) - yPx) * placed.metresPerPx());
    }

    private Hits inHexagon(Answer answer, double xPx, double yPx, int most) {
        HexagonGrid grid = new HexagonGrid(placed);
        Point2D at = ground(xPx, yPx);
        long hexagon = grid.at(at.getX(), at.getY());
        for (int spot = 0; spot < rank.length; spot++) {
            if (!spots.isArea(spot) && isShown(spot) && grid.at(positions.east(spot), positions.north(spot)) == hexagon) {
                rank[spot] = 0;
            }
        }
        return found(answer, most, Optional.empty(), grid.areaKm2(), Optional.empty());
    }

    private Hits inCluster(Answer answer, double xPx, double yPx, int most) {
        ClusterPainter clusters = (ClusterPainter) ways.of(Way.CLUSTERS, placed, answer.state());
        clusters.cluster();
        int cluster = clusters.clusterAt(xPx, yPx);
        if (cluster < 0) {
            return Hits.NONE;
        }
        for (int spot = 0; spot < rank.length; spot++) {
            if (!spots.isArea(spot) && clusters.isIn(positions.site(spot), cluster)) {
                rank[spot] = 0;
            }
        }
        Rectangle2D box = clusters.ground(cluster);
        boolean opens = box.getWidth() > 0 || box.getHeight() > 0;
        Optional<View> closer = !opens ? Optional.empty()
                : Optional.of(Viewport.fit(map.projection(), box, 0.25, placed.widthPx(), placed.heightPx()).withHeldEra(placed.view().heldEra()));
        // Where the view cannot come closer the incidents are listed, as at one place.
        return found(answer, most, Optional.empty(), 0, closer.filter(view -> view.spanKm() < 0.8 * placed.view().spanKm()));
    }

    private Hits inArea(Answer answer, double xPx, double yPx, int most) {
        boolean cercles = answer.state().drawing().cercles();
        List<Terrain.Area> areas = cercles ? map.terrain().cercles() : map.terrain().regions(answer.state().era());
        long[] masks = cercles ? spots.cercleMasks() : spots.regionMasks(answer.state().era());
        Point2D at = ground(xPx, yPx);
        for (int area = 0; area < areas.size(); area++) {
            if (areas.get(area).path().contains(at)) {
                return inArea(answer, areas.get(area).name(), masks, 1L << area, most);
            }
        }
        return Hits.NONE;
    }

    private Hits inArea(Answer answer, String name, long[] masks, long bit, int most) {
        boolean withPossible = answer.state().drawing().possible();
        int certain = 0;
        int possible = 0;
        for (int spot = 0; spot < rank.length; spot++) {
            if ((masks[spot] & bit) != 0) {
                boolean wholly = masks[spot] == bit;
                certain += wholly ? answer.certainAtSpot()[spot] : 0;
                possible += answer.possibleAtSpot()[spot] + (wholly ? 0 : answer.certainAtSpot()[spot]);
                rank[spot] = wholly ? 0 : withPossible ? 1 : NOT;
            }
        }
        return new Hits(answer.answeringAt(rank, most), new Tally(certain, withPossible ? possible : 0), Optional.of(name), 0, Optional.empty());
    }
}

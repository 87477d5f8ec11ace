package org.maliatlas.cartography;

import java.util.Arrays;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.DeathSums;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Spots;

/**
 * Draws a disc for each place whose area is in proportion to reported deaths: the inner disc for the sum of the lowest figures, the
 * ring for the highest. Where no deaths are reported stands a small open mark, since unknown is not zero; where none are reported
 * dead, a small full one.
 */
final class DeathPainter implements WayPainter {
    /** Radius in points of a disc for one death, where the greatest disc leaves room. */
    private static final double ONE_PT = 2.3;
    private static final double LARGEST_PT = 30;
    private static final int RING_ALPHA = 60;
    private static final int DISC_ALPHA = 200;
    private static final int EDGE_ALPHA = 255;
    private static final int HALO_ALPHA = 190;

    private final SpotPositions positions;
    private final Spots spots;
    private final MarkStamper stamper;
    private final DeathSums sums;
    private final int mostOfAll;
    private final int[] fewest;
    private final int[] most;
    private final int[] unreported;
    private final int[] order;
    private int[] firstOfSize = {};
    private Viewport viewport;
    private int rgb;
    private int halo;
    private Sprite open;
    private Sprite none;
    private double onePx;

    DeathPainter(SpotPositions positions, Dataset dataset, MarkStamper stamper) {
        this.positions = positions;
        this.spots = positions.spots();
        this.stamper = stamper;
        this.sums = new DeathSums(spots.size());
        int sites = positions.sites();
        fewest = new int[sites];
        most = new int[sites];
        unreported = new int[sites];
        order = new int[sites];
        sums.sumAll(dataset);
        collect();
        mostOfAll = Arrays.stream(most).max().orElse(0);
    }

    /** Sums the reported deaths of an answer. */
    void count(Answer answer) {
        sums.sum(answer);
        collect();
    }

    private void collect() {
        Arrays.fill(fewest, 0);
        Arrays.fill(most, 0);
        Arrays.fill(unreported, 0);
        for (int spot = 0; spot < spots.size(); spot++) {
            if (!spots.isArea(spot)) {
                int site = positions.site(spot);
                fewest[site] += sums.fewest(spot);
                most[site] += sums.most(spot);
                unreported[site] += sums.unreported(spot);
            }
        }
    }

    /** Radius in points of the disc for one death: the area of a disc is in proportion to its deaths. */
    double onePt() {
        return Math.min(ONE_PT, LARGEST_PT / Math.sqrt(Math.max(1, mostOfAll)));
    }

    @Override
    public void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        stamper.place(viewport, state);
        MapColours colours = MapColours.of(state.drawing().style());
        rgb = colour(colours).getRGB();
        halo = colours.marks().paper().getRGB();
        double pt = viewport.pixelsPerPoint();
        onePx = onePt() * pt;
        firstOfSize = new int[(int) Math.ceil(LARGEST_PT * pt) + 2];
        open = Sprite.square(5 * pt, g -> DeathMarks.open(g, colours, pt));
        none = Sprite.square(4 * pt, g -> DeathMarks.none(g, colours, pt));
    }

    static java.awt.Color colour(MapColours colours) {
        return colours.ramp()[colours.ramp().length - 2];
    }

    @Override
    public void paint(Answer answer, Board board) {
        stamper.age(answer);
        stamper.stampAside(board);
        count(answer);
        int shown = orderByRadius();
        double pt = viewport.pixelsPerPoint();
        for (int i = shown - 1; i >= 0; i--) {
            int site = order[i];
            double x = positions.x(positions.spotOf(site));
            double y = positions.y(positions.spotOf(site));
            if (most[site] > 0) {
                double kept = SiteAges.kept(stamper.level(site));
                board.disc(x, y, radiusPx(most[site]) + pt, pt, halo, 0, HALO_ALPHA);
                board.disc(x, y, radiusPx(most[site]), pt, rgb, (int) (RING_ALPHA * kept), EDGE_ALPHA);
                if (fewest[site] > 0) {
                    board.disc(x, y, radiusPx(fewest[site]), kept < 1 ? pt : 0, rgb, (int) (DISC_ALPHA * kept), DISC_ALPHA);
                }
            } else {
                board.stamp(unreported[site] > 0 ? open : none, x, y);
            }
        }
    }

    private double radiusPx(int deaths) {
        return onePx * Math.sqrt(deaths);
    }

    /** Sites in the picture that answer, from the smallest disc to the largest. @return how many */
    private int orderByRadius() {
        Arrays.fill(firstOfSize, 0);
        for (int site = 0; site < most.length; site++) {
            if (isShown(site)) {
                firstOfSize[size(site) + 1]++;
            }
        }
        for (int size = 1; size < firstOfSize.length; size++) {
            firstOfSize[size] += firstOfSize[size - 1];
        }
        int shown = firstOfSize[firstOfSize.length - 1];
        for (int site = 0; site < most.length; site++) {
            if (isShown(site)) {
                order[firstOfSize[size(site)]++] = site;
            }
        }
        return shown;
    }

    private int size(int site) {
        return Math.min(firstOfSize.length - 2, (int) radiusPx(most[site]));
    }

    private boolean isShown(int site) {
        int spot = positions.spotOf(site);
        return !spots.isArea(spot) && stamper.answering(site) > 0 && positions.isNear(spot, viewport);
    }

    /** Radius in points of what stands for a site in the last picture, for the pointer. */
    double reachPt(int site) {
        return Math.max(4.5, onePt() * Math.sqrt(most[site]) + 1);
    }
}

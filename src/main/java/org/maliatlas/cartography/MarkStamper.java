package org.maliatlas.cartography;

import org.maliatlas.incident.Kind;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Spots;

/**
 * Stamps a mark for each place: incidents in the dates shown that do not answer stand back as small grey dots, radii of uncertainty
 * are drawn where they are larger than the mark, then possible and certain marks, and discs with a number where several incidents
 * share a spot.
 */
final class MarkStamper implements WayPainter {
    /** With more spots than this in the answer their radii would only cover each other. */
    private static final int MOST_RADII = 1500;
    private static final int RADIUS_FILL_ALPHA = 26;
    private static final int RADIUS_EDGE_ALPHA = 150;
    private static final Kind[] KINDS = Kind.values();

    private final SpotPositions positions;
    private final Spots spots;
    private final SiteCounts counts;
    private final SpriteSheets sheets;
    /** Fresh ones first; the others only where marks pale with age. */
    private final SpriteSheet[] sprites = new SpriteSheet[SiteAges.LEVELS];
    private SiteAges ages;
    private boolean fades;
    private MapColours colours;
    private Viewport viewport;

    MarkStamper(SpotPositions positions, SiteCounts counts, SpriteSheets sheets) {
        this.positions = positions;
        this.spots = positions.spots();
        this.counts = counts;
        this.sheets = sheets;
    }

    @Override
    public void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        fades = state.timing().fade();
        for (int level = 0; level < (fades ? SiteAges.LEVELS : 1); level++) {
            sprites[level] = sheets.of(viewport.pixelsPerPoint(), state.drawing().style(), level);
        }
        if (fades && ages == null) {
            ages = new SiteAges(positions);
        }
        colours = MapColours.of(state.drawing().style());
    }

    @Override
    public void paint(Answer answer, Board board) {
        age(answer);
        stampAside(board);
        stampRadii(answer, board);
        stampPoints(board, false);
        stampPoints(board, true);
    }

    /** Finds out how old what stands at each site is, where marks pale with age. */
    void age(Answer answer) {
        if (fades) {
            ages.find(answer);
        }
    }

    /** How pale the mark of a site is: 0 for one that is not. */
    int level(int site) {
        return fades ? ages.level(site) : 0;
    }

    void stampAside(Board board) {
        for (int site = 0; site < positions.sites(); site++) {
            int spot = positions.spotOf(site);
            if (counts.answering(site) == 0 && counts.aside(site) > 0 && !spots.isArea(spot) && positions.isNear(spot, viewport)) {
                board.stamp(sprites[0].aside, positions.x(spot), positions.y(spot));
            }
        }
    }

    /** Incidents that answer at a site. */
    int answering(int site) {
        return counts.answering(site);
    }

    private boolean areTooMany() {
        int answering = 0;
        for (int site = 0; site < positions.sites(); site++) {
            if (counts.answering(site) > 0 && positions.isNear(positions.spotOf(site), viewport) && ++answering > MOST_RADII) {
                return true;
            }
        }
        return false;
    }

    private void stampRadii(Answer answer, Board board) {
        if (areTooMany()) {
            return;
        }
        int[] certain = answer.certainAtSpot();
        int[] possible = answer.possibleAtSpot();
        boolean withPossible = answer.state().drawing().possible();
        double pt = viewport.pixelsPerPoint();
        double least = MarkSizes.reachPt(1) * pt * 1.25;
        for (int spot = 0; spot < certain.length; spot++) {
            if (certain[spot] + (withPossible ? possible[spot] : 0) > 0 && !spots.isArea(spot) && !spots.isExact(spot)) {
                double radiusPx = spots.radiusKm(spot) * 1000 / viewport.metresPerPx();
                if (radiusPx > least) {
                    board.disc(positions.x(spot), positions.y(spot), radiusPx, pt, colours.marks().radius().getRGB(), RADIUS_FILL_ALPHA, RADIUS_EDGE_ALPHA);
                }
            }
        }
    }

    /** Single marks first, then discs, which matter more. */
    private void stampPoints(Board board, boolean several) {
        for (int site = 0; site < positions.sites(); site++) {
            int count = counts.answering(site);
            int spot = positions.spotOf(site);
            if (count > 0 && count > 1 == several && !spots.isArea(spot) && positions.isNear(spot, viewport)) {
                stampMark(board, count, counts.kinds(site), counts.isExact(site), counts.isCertain(site), level(site), positions.x(spot), positions.y(spot));
            }
        }
    }

    /**
     * Stamps the mark of some incidents at a pixel.
     *
     * @param kinds bits of {@code Kind.ordinal()}
     * @param level how pale; see {@link #level}
     */
    void stampMark(Board board, int count, int kinds, boolean exact, boolean certain, int level, double x, double y) {
        if (count > 1) {
            board.stamp(sprites[level].disc(kinds, count, exact, certain), x, y);
            sprites[level].stampNumber(board, count, (int) Math.round(x), (int) Math.round(y));
        } else {
            board.stamp(sprites[level].mark(KINDS[Integer.numberOfTrailingZeros(kinds)], exact, certain), x, y);
        }
    }
}

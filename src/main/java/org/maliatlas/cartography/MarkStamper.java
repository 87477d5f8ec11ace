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
    private static final Kind[] KINDS = Kind.values();

    private final SpotPositions positions;
    private final Spots spots;
    private final SiteCounts counts;
    private final SpriteSheets sheets;
    private SpriteSheet sprites;
    private MapColours colours;
    private Viewport viewport;
    private int width;
    private int height;

    MarkStamper(SpotPositions positions, SiteCounts counts, SpriteSheets sheets) {
        this.positions = positions;
        this.spots = positions.spots();
        this.counts = counts;
        this.sheets = sheets;
    }

    @Override
    public void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        width = viewport.widthPx();
        height = viewport.heightPx();
        sprites = sheets.of(viewport.pixelsPerPoint(), state.drawing().style());
        colours = MapColours.of(state.drawing().style());
    }

    @Override
    public void paint(Answer answer, int[] argb) {
        stampAside(argb);
        stampRadii(answer, argb);
        stampPoints(argb, false);
        stampPoints(argb, true);
    }

    void stampAside(int[] argb) {
        for (int site = 0; site < positions.sites(); site++) {
            int spot = positions.spotOf(site);
            if (counts.answering(site) == 0 && counts.aside(site) > 0 && !spots.isArea(spot) && positions.isNear(spot, viewport)) {
                sprites.aside.stamp(argb, width, height, Math.round(positions.x(spot)), Math.round(positions.y(spot)));
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

    private void stampRadii(Answer answer, int[] argb) {
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
                    DiscFill.fill(argb, width, height, positions.x(spot), positions.y(spot), radiusPx, pt, colours.marks().radius().getRGB());
                }
            }
        }
    }

    /** Single marks first, then discs, which matter more. */
    private void stampPoints(int[] argb, boolean several) {
        for (int site = 0; site < positions.sites(); site++) {
            int count = counts.answering(site);
            int spot = positions.spotOf(site);
            if (count > 0 && count > 1 == several && !spots.isArea(spot) && positions.isNear(spot, viewport)) {
                stampMark(argb, count, counts.kinds(site), counts.isExact(site), counts.isCertain(site), Math.round(positions.x(spot)), Math.round(positions.y(spot)));
            }
        }
    }

    /** Stamps the mark of some incidents at a pixel. @param kinds bits of {@code Kind.ordinal()} */
    void stampMark(int[] argb, int count, int kinds, boolean exact, boolean certain, int x, int y) {
        if (count > 1) {
            sprites.disc(kinds, count, exact, certain).stamp(argb, width, height, x, y);
            sprites.stampNumber(argb, width, height, count, x, y);
        } else {
            sprites.mark(KINDS[Integer.numberOfTrailingZeros(kinds)], exact, certain).stamp(argb, width, height, x, y);
        }
    }
}

package org.maliatlas.cartography;

import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Spots;
import org.maliatlas.words.Words;

/** Stamps what stands over every way to draw: badges for what is known only to a region, and a ring about the incident picked out. */
final class BadgeStamper {
    private final SpotPositions positions;
    private final Spots spots;
    private final SiteCounts counts;
    private final SpriteSheets sheets;
    private SpriteSheet sprites;
    private Viewport viewport;
    private double pt;
    private Sprite cornerText;

    BadgeStamper(SpotPositions positions, SiteCounts counts, SpriteSheets sheets) {
        this.positions = positions;
        this.spots = positions.spots();
        this.counts = counts;
        this.sheets = sheets;
    }

    void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        pt = viewport.pixelsPerPoint();
        sprites = sheets.of(pt, state.drawing().style());
        MapColours colours = MapColours.of(state.drawing().style());
        Label label = new Label(Words.of(BadgeStamper.class, state.language()).say("badge.several"),
                sheets.lettering().font(Lettering.Cut.MEDIUM, 9.5 * pt), colours.letters().town(), colours.letters().halo(), 2 * pt);
        int w = (int) Math.ceil(label.widthPx() + 4 * pt);
        cornerText = new Sprite(w, (int) Math.ceil(16 * pt), w, (int) Math.ceil(16 * pt) / 2, g -> label.paintAt(g, -w + 2 * pt, label.capHeightPx() / 2));
    }

    void stampBadges(Board board) {
        int corner = 0;
        for (int site = 0; site < positions.sites(); site++) {
            int count = counts.answering(site);
            int spot = positions.spotOf(site);
            if (count > 0 && spots.isArea(spot)) {
                if (positions.inCorner(spot)) {
                    corner += count;
                } else if (positions.isNear(spot, viewport)) {
                    stampBadge(board, count, Math.round(positions.x(spot)), Math.round(positions.y(spot)));
                }
            }
        }
        if (corner > 0) {
            int x = (int) Math.round(viewport.widthPx() - MarkSizes.CORNER_PT * pt);
            int y = (int) Math.round(MarkSizes.CORNER_PT * pt);
            stampBadge(board, corner, x, y);
            board.stamp(cornerText, x - (int) Math.round((MarkSizes.BADGE_HALF_WIDTH_PT + 5) * pt), y);
        }
    }

    private void stampBadge(Board board, int count, int x, int y) {
        board.stamp(sprites.badge, x, y);
        sprites.stampNumber(board, count, x + (int) Math.round(4.5 * pt), y);
    }

    void stampSelection(Answer answer, Board board) {
        if (answer.state().selectedId().isEmpty()) {
            return;
        }
        int index = answer.dataset().indexOf(answer.state().selectedId().get());
        if (index >= 0) {
            int spot = answer.dataset().spot(index);
            boolean corner = positions.inCorner(spot);
            int x = Math.round(corner ? (float) (viewport.widthPx() - MarkSizes.CORNER_PT * pt) : positions.x(spot));
            int y = Math.round(corner ? (float) (MarkSizes.CORNER_PT * pt) : positions.y(spot));
            board.stamp(sprites.selection, x, y);
        }
    }
}

package org.maliatlas.cartography;

import org.maliatlas.incident.Kind;
import org.maliatlas.query.Answer;
import org.maliatlas.query.Spots;
import org.maliatlas.query.Style;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/**
 * Stamps the marks of an answer over a ground: incidents in the dates shown that do not answer stand back as small grey
 * dots, radii of uncertainty are drawn where they are larger than the mark, then possible and certain marks, discs with a
 * number where several incidents share a spot, and badges for what is known only to a region.
 */
final class MarkStamper {
    /** With more spots than this in the answer their radii would only cover each other. */
    private static final int MOST_RADII = 1500;
    private static final Kind[] KINDS = Kind.values();

    private final SpotPositions positions;
    private final Lettering lettering;
    private SpriteSheet sprites;
    private double spritesScale;
    private Style spritesStyle;
    private MapColours colours;
    private Sprite cornerText;
    private Language cornerLanguage;

    private final SiteCounts counts;
    private Answer answer;
    private Spots spots;
    private int[] argb;
    private int width;
    private int height;

    MarkStamper(SpotPositions positions, Lettering lettering) {
        this.positions = positions;
        this.lettering = lettering;
        this.counts = new SiteCounts(positions);
    }

    void stamp(Answer newAnswer, Viewport viewport, int[] picture) {
        answer = newAnswer;
        spots = answer.dataset().spots();
        argb = picture;
        width = viewport.widthPx();
        height = viewport.heightPx();
        Style style = answer.state().drawing().style();
        if (sprites == null || spritesScale != viewport.pixelsPerPoint() || spritesStyle != style) {
            spritesScale = viewport.pixelsPerPoint();
            spritesStyle = style;
            colours = MapColours.of(style);
            sprites = new SpriteSheet(spritesScale, lettering, colours);
            cornerText = null;
        }
        counts.count(answer);
        int answering = stampAside();
        if (answering <= MOST_RADII) {
            stampRadii(viewport);
        }
        stampPoints(false);
        stampPoints(true);
        stampBadges();
        stampSelection();
    }

    private boolean outside(int spot) {
        float x = positions.x(spot);
        float y = positions.y(spot);
        return !(x > -40 && y > -40 && x < width + 40 && y < height + 40);
    }

    /** @return how many sites in the picture have incidents that answer */
    private int stampAside() {
        int answering = 0;
        for (int site = 0; site < positions.sites(); site++) {
            int spot = positions.spotOf(site);
            if (counts.answering(site) > 0) {
                answering += outside(spot) ? 0 : 1;
            } else if (counts.aside(site) > 0 && !spots.isArea(spot) && !outside(spot)) {
                sprites.aside.stamp(argb, width, height, Math.round(positions.x(spot)), Math.round(positions.y(spot)));
            }
        }
        return answering;
    }

    private void stampRadii(Viewport viewport) {
        int[] certain = answer.certainAtSpot();
        int[] possible = answer.possibleAtSpot();
        double least = MarkSizes.reachPt(1) * spritesScale * 1.25;
        for (int spot = 0; spot < certain.length; spot++) {
            if (certain[spot] + possible[spot] > 0 && !spots.isArea(spot) && !spots.isExact(spot)) {
                double radiusPx = spots.radiusKm(spot) * 1000 / viewport.metresPerPx();
                if (radiusPx > least) {
                    DiscFill.fill(argb, width, height, positions.x(spot), positions.y(spot), radiusPx, viewport.pixelsPerPoint(), colours.marks().radius().getRGB());
                }
            }
        }
    }

    /** Single marks first, then discs, which matter more. */
    private void stampPoints(boolean several) {
        for (int site = 0; site < positions.sites(); site++) {
            int count = counts.answering(site);
            int spot = positions.spotOf(site);
            if (count == 0 || count > 1 != several || spots.isArea(spot) || outside(spot)) {
                continue;
            }
            int x = Math.round(positions.x(spot));
            int y = Math.round(positions.y(spot));
            boolean sure = counts.isCertain(site);
            if (several) {
                sprites.disc(counts.kinds(site), count, counts.isExact(site), sure).stamp(argb, width, height, x, y);
                sprites.stampNumber(argb, width, height, count, x, y);
            } else {
                sprites.mark(KINDS[Integer.numberOfTrailingZeros(counts.kinds(site))], counts.isExact(site), sure).stamp(argb, width, height, x, y);
            }
        }
    }

    private void stampBadges() {
        int corner = 0;
        for (int site = 0; site < positions.sites(); site++) {
            int count = counts.answering(site);
            int spot = positions.spotOf(site);
            if (count > 0 && spots.isArea(spot)) {
                if (positions.inCorner(spot)) {
                    corner += count;
                } else if (!outside(spot)) {
                    stampBadge(count, Math.round(positions.x(spot)), Math.round(positions.y(spot)));
                }
            }
        }
        if (corner > 0) {
            int x = (int) Math.round(width - MarkSizes.CORNER_PT * spritesScale);
            int y = (int) Math.round(MarkSizes.CORNER_PT * spritesScale);
            stampBadge(corner, x, y);
            cornerLabel().stamp(argb, width, height, x - (int) Math.round((MarkSizes.BADGE_HALF_WIDTH_PT + 5) * spritesScale), y);
        }
    }

    private void stampBadge(int count, int x, int y) {
        sprites.badge.stamp(argb, width, height, x, y);
        sprites.stampNumber(argb, width, height, count, x + (int) Math.round(4.5 * spritesScale), y);
    }

    private Sprite cornerLabel() {
        Language language = answer.state().language();
        if (cornerText == null || cornerLanguage != language) {
            cornerLanguage = language;
            Label label = new Label(Words.of(MarkStamper.class, language).say("badge.several"),
                    lettering.font(Lettering.Cut.MEDIUM, 9.5 * spritesScale), colours.letters().town(), colours.letters().halo(), 2 * spritesScale);
            int w = (int) Math.ceil(label.widthPx() + 4 * spritesScale);
            int h = (int) Math.ceil(16 * spritesScale);
            cornerText = new Sprite(w, h, w, h / 2, g -> label.paintAt(g, -w + 2 * spritesScale, label.capHeightPx() / 2));
        }
        return cornerText;
    }

    private void stampSelection() {
        if (answer.state().selectedId().isEmpty()) {
            return;
        }
        int index = answer.dataset().indexOf(answer.state().selectedId().get());
        if (index >= 0) {
            int spot = answer.dataset().spot(index);
            int x = Math.round(positions.inCorner(spot) ? (float) (width - MarkSizes.CORNER_PT * spritesScale) : positions.x(spot));
            int y = Math.round(positions.inCorner(spot) ? (float) (MarkSizes.CORNER_PT * spritesScale) : positions.y(spot));
            sprites.selection.stamp(argb, width, height, x, y);
        }
    }
}

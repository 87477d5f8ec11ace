package org.maliatlas.snapshot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.maliatlas.words.UserProblem;

/**
 * Where the parts of a page lie, in points. Every part is as high as its words need; the map has what is left, and of all the
 * arrangements the one that leaves it the most.
 *
 * @param map the map, at whole points
 * @param parts the other parts
 * @param arrangement how they were arranged
 */
record PageLayout(Rectangle2D map, List<Part> parts, Arrangement arrangement) {
    /**
     * A part with its place.
     *
     * @param scale by which its words are smaller than usual
     */
    record Part(Block block, Rectangle2D box, double scale) {
        void paint(Graphics2D g) {
            Graphics2D own = (Graphics2D) g.create();
            own.translate(box.getX(), box.getY());
            own.scale(scale, scale);
            block.paint(own, 0, 0, box.getWidth() / scale);
            own.dispose();
        }
    }

    private static final double GAP = 14;
    private static final double COLUMN = 232;
    private static final double[] SCALES = {1, 0.9, 0.8, 0.7, 0.62};
    /** The share of the page that the map should have before words are made smaller. */
    private static final double ENOUGH = 0.36;
    private static final double LEAST_MAP = 110;
    /** A map longer than this to its width gains nothing by being so. */
    private static final double LONGEST = 1.5;

    /**
     * @param head title, above all
     * @param side legend and counts, beside the map or below it
     * @param strip below the map and as wide, or null
     * @param foot sources and credit, below all
     * @param beside how many maps stand beside each other in the map's place
     * @throws UserProblem if the page is too small for its parts
     */
    static PageLayout of(Page page, Block head, List<Block> side, Block strip, Block foot, int beside) {
        Heights heights = new Heights();
        if (page.arrangement().isPresent()) {
            Arrangement wanted = page.arrangement().get();
            Arranging arranging = new Arranging(page, head, side, strip, foot, wanted.scale(), heights, page.arrangement());
            Optional<PageLayout> kept = wanted.beside() ? arranging.beside(wanted.columns()) : arranging.below(wanted.columns());
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        PageLayout best = null;
        for (double scale : SCALES) {
            for (PageLayout candidate : candidates(new Arranging(page, head, side, strip, foot, scale, heights, Optional.empty()))) {
                best = best == null || candidate.worth(beside) > best.worth(beside) * 1.001 ? candidate : best;
            }
            if (best != null && best.worth(beside) >= ENOUGH * page.widthPt() * page.heightPt()) {
                break;
            }
        }
        if (best == null) {
            throw new UserProblem(PageLayout.class, "page.tooSmall", null);
        }
        return best;
    }

    /** How high blocks become: each is measured once for a width. */
    private static final class Heights {
        private final Graphics2D scratch = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        private final Map<Block, Map<Double, Double>> known = new IdentityHashMap<>();

        double of(Block block, double width) {
            return known.computeIfAbsent(block, b -> new HashMap<>()).computeIfAbsent(width, w -> block.paint(scratch, 0, 0, w));
        }
    }

    private double worth(int beside) {
        double w = map.getWidth() / beside;
        double h = map.getHeight();
        return beside * Math.min(w, h * LONGEST) * Math.min(h, w * LONGEST);
    }

    private static List<PageLayout> candidates(Arranging arranging) {
        List<PageLayout> candidates = new ArrayList<>();
        for (int columns = 1; columns <= 2; columns++) {
            arranging.beside(columns).ifPresent(candidates::add);
        }
        for (int columns = 1; columns <= 5; columns++) {
            arranging.below(columns).ifPresent(candidates::add);
        }
        return candidates;
    }

    /** One size of words, tried in several arrangements. */
    private record Arranging(Page page, Block head, List<Block> side, Block strip, Block foot, double scale, Heights heights, Optional<Arrangement> kept) {
        double inner() {
            return page.widthPt() - 2 * page.marginPt();
        }

        double height(Block block, double width) {
            return Math.ceil(heights.of(block, width / scale) * scale);
        }

        Part part(Block block, double x, double y, double width) {
            return new Part(block, new Rectangle2D.Double(x, y, width, height(block, width)), scale);
        }

        /** The parts shared out to columns in their order, so that the highest column is as low as can be. */
        List<Part> columns(double x, double y, double columnWidth, int count) {
            double[] heights = side.stream().mapToDouble(block -> height(block, columnWidth)).toArray();
            double limit = 0;
            for (double h : heights) {
                limit = Math.max(limit, h);
            }
            double gap = GAP * scale;
            while (columnsNeeded(heights, limit, gap) > count) {
                limit += 4;
            }
            List<Part> parts = new ArrayList<>();
            double left = x;
            double top = y;
            for (int i = 0; i < heights.length; i++) {
                if (top > y && top + heights[i] > y + limit) {
                    left += columnWidth + GAP;
                    top = y;
                }
                parts.add(part(side.get(i), left, top, columnWidth));
                top += heights[i] + gap;
            }
            return parts;
        }

        private static int columnsNeeded(double[] heights, double limit, double gap) {
            int columns = heights.length == 0 ? 0 : 1;
            double used = 0;
            for (double height : heights) {
                if (used > 0 && used + height > limit) {
                    columns++;
                    used = 0;
                }
                used += height + gap;
            }
            return columns;
        }

        /** What a part needs, or the room that is kept for it where that is more. */
        private double room(ToDoubleFunction<Arrangement> part, double needed) {
            return Math.max(needed, kept.map(part::applyAsDouble).orElse(0.0));
        }

        Optional<PageLayout> beside(int count) {
            double width = count * COLUMN * scale + (count - 1) * GAP;
            return arrange(inner() - width - GAP, (top, bottom) -> {
                List<Part> parts = columns(page.marginPt() + inner() - width, top, COLUMN * scale, count);
                return lowest(parts, top) <= bottom ? parts : null;
            }, true, count, 0);
        }

        Optional<PageLayout> below(int count) {
            double width = (inner() - (count - 1) * GAP) / count;
            if (width < COLUMN * scale * 0.8 || inner() < LEAST_MAP) {
                return Optional.empty();
            }
            double high = room(Arrangement::sidePt, lowest(columns(0, 0, width, count), 0));
            return arrange(inner(), (top, bottom) -> columns(page.marginPt(), bottom + GAP, width, count), false, count, high);
        }

        private static double lowest(List<Part> parts, double none) {
            return parts.stream().mapToDouble(part -> part.box().getMaxY()).max().orElse(none);
        }

        private interface SideParts {
            List<Part> at(double top, double bottom);
        }

        /** @param sidePt how high the parts below the map are; 0 where they stand beside it */
        private Optional<PageLayout> arrange(double mapWidth, SideParts sides, boolean isBeside, int count, double sidePt) {
            if (mapWidth < LEAST_MAP) {
                return Optional.empty();
            }
            double left = page.marginPt();
            List<Part> parts = new ArrayList<>();
            Part title = part(head, left, Math.max(0, left - 4), inner());
            parts.add(title);
            double headPt = room(Arrangement::headPt, title.box().getHeight());
            double top = Math.ceil(title.box().getY() + headPt + 6);
            double footHeight = room(Arrangement::footPt, height(foot, inner()));
            Part credit = part(foot, left, page.heightPt() - left - footHeight, inner());
            parts.add(credit);
            double bottom = credit.box().getY() - 8 - (sidePt == 0 ? 0 : sidePt + GAP);
            double mapBottom = bottom;
            double stripPt = strip == null ? 0 : room(Arrangement::stripPt, height(strip, mapWidth));
            if (strip != null) {
                mapBottom = bottom - stripPt - 6;
                parts.add(part(strip, left, mapBottom + 6, mapWidth));
            }
            List<Part> beside = sides.at(top, bottom);
            Rectangle2D map = new Rectangle2D.Double(Math.ceil(left), top, Math.floor(mapWidth), Math.floor(mapBottom - top));
            if (beside == null || map.getWidth() < LEAST_MAP || map.getHeight() < LEAST_MAP) {
                return Optional.empty();
            }
            parts.addAll(beside);
            return Optional.of(new PageLayout(map, parts, new Arrangement(isBeside, count, scale, headPt, stripPt, footHeight, sidePt)));
        }
    }
}

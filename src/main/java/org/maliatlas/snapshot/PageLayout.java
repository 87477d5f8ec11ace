package org.maliatlas.snapshot;

import java.awt.geom.Rectangle2D;

/**
 * Where the blocks of a page lie, in points. A wide page has the legend beside the map, a narrow one below it.
 *
 * @param head title and subtitle
 * @param map the map
 * @param side counts and legend
 * @param foot sources and credit
 * @param wide whether the legend stands beside the map
 */
record PageLayout(Rectangle2D head, Rectangle2D map, Rectangle2D side, Rectangle2D foot, boolean wide) {
    private static final double GAP = 14;

    static PageLayout of(PageFormat format) {
        double w = format.widthPt();
        double h = format.heightPt();
        boolean wide = w / h > 1.15;
        double margin = 26;
        double inner = w - 2 * margin;
        double headH = wide ? 62 : 70;
        double footH = wide ? 92 : 100;
        double bodyTop = margin + headH;
        double footTop = h - margin - footH + 8;
        Rectangle2D head = new Rectangle2D.Double(margin, margin - 6, inner, headH);
        Rectangle2D foot = new Rectangle2D.Double(margin, footTop, inner, footH - 8);
        if (wide) {
            double sideW = 232;
            double bodyH = footTop - GAP - bodyTop;
            return new PageLayout(head, new Rectangle2D.Double(margin, bodyTop, inner - sideW - GAP, bodyH),
                    new Rectangle2D.Double(margin + inner - sideW, bodyTop, sideW, bodyH), foot, true);
        }
        double sideH = 168;
        double mapH = footTop - 2 * GAP - sideH - bodyTop;
        return new PageLayout(head, new Rectangle2D.Double(margin, bodyTop, inner, mapH),
                new Rectangle2D.Double(margin, bodyTop + mapH + GAP, inner, sideH), foot, false);
    }
}

package org.maliatlas.snapshot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.PageText;

/**
 * The dates that a picture of a film shows, large, and its counts below them. Its letters are as large as the longest of the film allows, so that
 * nothing on the page moves with them.
 *
 * @param dates of this picture
 * @param counts of this picture
 * @param reel what all pictures of the film say
 */
record ClockBlock(String dates, String counts, Reel reel, Lettering lettering, MapColours.Page colours) implements Block {
    private static final double LARGEST_PT = 25;
    private static final double SMALLEST_PT = 9;
    private static final double COUNTS_PT = 15;

    @Override
    public double paint(Graphics2D g, double x, double top, double width) {
        PageText text = new PageText(g);
        Font large = fitting(reel.dates(), Cut.BOLD, LARGEST_PT, width);
        Font small = fitting(reel.counts(), Cut.MEDIUM, COUNTS_PT, width);
        double y = top + large.getSize2D();
        text.line(dates, large, colours.ink(), x, y, false);
        y += small.getSize2D() * 1.45;
        text.line(counts, small, colours.ink(), x, y, false);
        y += 8;
        g.setColor(colours.rule());
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Line2D.Double(x, y, x + width, y));
        return y + 1 - top;
    }

    private Font fitting(List<String> all, Cut cut, double largest, double width) {
        for (double size = largest; size > SMALLEST_PT; size--) {
            Font font = lettering.font(cut, size);
            if (all.stream().allMatch(one -> PageText.width(one, font) <= width)) {
                return font;
            }
        }
        return lettering.font(cut, SMALLEST_PT);
    }
}

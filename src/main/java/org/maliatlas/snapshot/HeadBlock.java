package org.maliatlas.snapshot;

import java.awt.Font;
import java.awt.Graphics2D;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.PageText;

/**
 * The title of a page and the line below it.
 *
 * @param title what is shown
 * @param line when, and how many of how many
 */
record HeadBlock(String title, String line, Lettering lettering, MapColours.Page colours) implements Block {
    private static final double LARGEST_PT = 23;
    private static final double SMALLEST_PT = 15;
    private static final int MOST_LINES = 12;

    @Override
    public double paint(Graphics2D g, double x, double top, double width) {
        PageText text = new PageText(g);
        Font font = lettering.font(Cut.BOLD, fitting(width));
        double y = text.paragraph(title, font, colours.ink(), x, top, width, MOST_LINES);
        return text.paragraph(line, lettering.font(Cut.REGULAR, 12), colours.quiet(), x, y + 2, width, MOST_LINES) - top;
    }

    /** The largest size at which the title needs one line; else the smallest, on several. */
    private double fitting(double width) {
        for (double size = LARGEST_PT; size > SMALLEST_PT; size--) {
            if (PageText.width(title, lettering.font(Cut.BOLD, size)) <= width) {
                return size;
            }
        }
        return SMALLEST_PT;
    }
}

package org.maliatlas.snapshot;

import java.awt.Graphics2D;
import java.util.List;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.PageText;

/**
 * Sources and credit.
 *
 * @param sources who reported what is shown, the longest form first, or none: the first that takes no more than some lines is set
 * @param lines what is always said
 */
record FootBlock(List<String> sources, List<String> lines, Lettering lettering, MapColours.Page colours) implements Block {
    private static final int LINES_OF_SOURCES = 4;
    private static final int MOST_LINES = 40;

    @Override
    public double paint(Graphics2D g, double x, double top, double width) {
        PageText text = new PageText(g);
        double y = top;
        if (!sources.isEmpty()) {
            var font = lettering.font(Cut.REGULAR, 8.2);
            String fitting = sources.stream().filter(s -> PageText.countLines(s, font, width) <= LINES_OF_SOURCES).findFirst().orElse(sources.get(sources.size() - 1));
            y = text.paragraph(fitting, font, colours.ink(), x, y, width, MOST_LINES) + 2;
        }
        for (String line : lines) {
            y = text.paragraph(line, lettering.font(Cut.REGULAR, 7.8), colours.quiet(), x, y, width, MOST_LINES);
        }
        return y - top;
    }
}

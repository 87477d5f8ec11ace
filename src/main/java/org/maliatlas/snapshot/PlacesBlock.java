package org.maliatlas.snapshot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.LegendPainter;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.PageText;
import org.maliatlas.query.PlaceCount;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Words;

/** Counts near and in each place. */
record PlacesBlock(List<PlaceCount> places, Lettering lettering, MapColours colours, Words words) implements Block {
    private static final double ROW = 15.5;
    private static final double COUNT = 78;

    @Override
    public double paint(Graphics2D g, double x, double top, double width) {
        PageText text = new PageText(g);
        double y = new LegendPainter(g, lettering, colours).heading(words.say("side.places"), x, top, width);
        Font small = lettering.font(Cut.REGULAR, 8.5);
        double nearX = x + width - COUNT;
        double inX = x + width;
        text.line(words.say("side.near"), small, colours.page().quiet(), nearX, y + 8, true);
        text.line(words.say("side.in"), small, colours.page().quiet(), inX, y + 8, true);
        y += 12;
        for (PlaceCount count : places) {
            text.line(tally(count.in()), lettering.font(Cut.MEDIUM, 10), colours.page().ink(), inX, y + 10, true);
            text.line(tally(count.near()), lettering.font(Cut.MEDIUM, 10), colours.page().ink(), nearX, y + 10, true);
            y = name(text, count, x, y, nearX - x - PageText.width(tally(count.near()), lettering.font(Cut.MEDIUM, 10)) - 6);
        }
        return text.paragraph(words.say("side.countsNote"), small, colours.page().quiet(), x, y + 1, width, 12) - top;
    }

    /** The place with its radius, on as many lines as it needs. @return where the next row begins */
    private double name(PageText text, PlaceCount count, double x, double y, double width) {
        Font font = lettering.font(count.ring().asked() ? Cut.BOLD : Cut.REGULAR, 10);
        Font small = lettering.font(Cut.REGULAR, 8.5);
        String radius = words.say("side.radius", count.ring().radiusKm());
        double nameW = PageText.width(count.ring().place(), font);
        if (nameW + 5 + PageText.width(radius, small) <= width) {
            text.line(count.ring().place(), font, colours.page().ink(), x, y + 10, false);
            text.line(radius, small, colours.page().quiet(), x + nameW + 5, y + 10, false);
            return y + ROW;
        }
        double next = text.paragraph(count.ring().place(), font, colours.page().ink(), x, y, width, 4);
        return text.paragraph(radius, small, colours.page().quiet(), x, next, width, 1) + 2;
    }

    private String tally(Tally tally) {
        return tally == null ? "–" : words.say("side.tally", tally.certain(), tally.possible());
    }
}

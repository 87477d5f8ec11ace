package org.maliatlas.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Style;
import org.maliatlas.words.Words;

/**
 * What a map of a change is read by.
 *
 * @param more classes of an increase
 * @param less classes of a decrease
 * @param ourDays days of this side
 * @param theirDays days of the other
 */
public record DifferenceKey(Shades more, Shades less, long ourDays, long theirDays) {
    static long days(AtlasState side) {
        return ChronoUnit.DAYS.between(side.question().from(), side.question().to()) + 1;
    }

    /** Its legend in words and symbols: never without the line on the length of both sides. */
    LegendText text(Legend legend, Words words) {
        MapColours colours = MapColours.of(legend.drawing().style());
        List<LegendRow> rows = new ArrayList<>();
        for (int i = more.classes() - 1; i >= 0; i--) {
            rows.add(row(more, i, 1, false, colours, words));
        }
        rows.add(new LegendRow(g -> swatch(g, colours.ground().land(), false, colours), words.say("difference.none")));
        for (int i = 0; i < less.classes(); i++) {
            rows.add(row(less, i, -1, legend.drawing().style() == Style.PRINT, colours, words));
        }
        List<String> notes = new ArrayList<>();
        if (legend.drawing().possible()) {
            rows.add(new LegendRow(g -> {
                swatch(g, colours.ground().land(), false, colours);
                g.setColor(colours.letters().region());
                DifferencePainter.hatch(g, BOX, false, 0.8);
            }, words.say("difference.possible")));
        }
        notes.add(ourDays == theirDays ? words.say("difference.equal", ourDays) : words.say("difference.unequal", ourDays, theirDays));
        notes.add(words.say("difference.whole"));
        if (!legend.drawing().cercles() && legend.crossesEras()) {
            notes.add(words.say("legend.crossesEras", Integer.toString(legend.era().year())));
        }
        legend.layers().forEach(layer -> rows.add(new LegendRow(layer::paint, layer.name())));
        String title = legend.drawing().cercles() ? words.say("difference.cercles") : words.say("difference.regions", Integer.toString(legend.era().year()));
        return new LegendText(title, rows, notes);
    }

    private static final Rectangle2D BOX = new Rectangle2D.Double(-7.5, -5, 15, 10);

    private static LegendRow row(Shades shades, int i, int sign, boolean lined, MapColours colours, Words words) {
        int from = (int) shades.from()[i] * sign;
        boolean last = i == shades.classes() - 1;
        int to = last ? from : ((int) shades.from()[i + 1] - 1) * sign;
        String key = last ? sign > 0 ? "difference.orMore" : "difference.orLess" : from == to ? "difference.one" : "difference.range";
        return new LegendRow(g -> swatch(g, shades.colours()[i], lined, colours), words.say(key, from, to));
    }

    private static void swatch(Graphics2D g, Color colour, boolean lined, MapColours colours) {
        g.setColor(colour);
        if (lined) {
            DifferencePainter.hatch(g, BOX, true, 0.6);
        } else {
            g.fill(BOX);
        }
        g.setColor(colours.page().quiet());
        g.setStroke(new java.awt.BasicStroke(0.5f));
        g.draw(BOX);
    }
}

package org.maliatlas.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.maliatlas.query.Way;
import org.maliatlas.words.Words;

/**
 * A legend in words and symbols.
 *
 * @param title what is drawn
 * @param rows symbols with their meaning
 * @param notes what else is to be known
 */
public record LegendText(String title, List<LegendRow> rows, List<String> notes) {
    private static final int[] DEATHS = {1, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000};

    /**
     * The legend of a picture.
     *
     * @param aside whether incidents stand back that do not answer
     */
    public static LegendText of(Legend legend, Lettering lettering, boolean aside, Words words) {
        if (legend.difference().isPresent()) {
            return legend.difference().get().text(legend, words);
        }
        MapColours colours = MapColours.of(legend.drawing().style());
        List<LegendRow> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        switch (legend.way()) {
            case KINDS -> reading(rows, colours, lettering, legend, words, "exact", "inexact", "possible", "several", "region");
            case CLUSTERS -> reading(rows, colours, lettering, legend, words, "cluster", "possible", "region");
            case DEATHS -> deaths(rows, colours, legend, words);
            default -> classes(rows, colours, legend, words);
        }
        if ((legend.way() == Way.KINDS || legend.way() == Way.DEATHS) && aside) {
            reading(rows, colours, lettering, legend, words, "aside");
        }
        new AskedLegend(colours, words).rows(legend, rows);
        if (legend.fades() && !legend.way().isShaded()) {
            rows.add(ages(colours, words));
        }
        legend.layers().forEach(layer -> rows.add(new LegendRow(layer::paint, layer.name())));
        if (legend.handedOver()) {
            notes.add(words.say("legend.handedOver"));
        }
        if (legend.way() == Way.DENSITY) {
            notes.add(words.say("legend.spread", legend.unit()));
        }
        if (legend.way() == Way.HEXAGONS) {
            notes.add(words.say("legend.centre"));
        }
        if (legend.way() == Way.DENSITY || legend.way() == Way.HEXAGONS || legend.way() == Way.DEATHS) {
            notes.add(words.say("legend.badges"));
        }
        if (legend.way() == Way.AREAS && legend.drawing().possible()) {
            notes.add(words.say("legend.each"));
        }
        if (legend.way() == Way.AREAS && !legend.drawing().cercles() && legend.crossesEras()) {
            notes.add(words.say("legend.crossesEras", Integer.toString(legend.era().year())));
        }
        if (!legend.drawing().possible()) {
            notes.add(words.say("legend.certainOnly"));
        }
        return new LegendText(title(legend, words), rows, notes);
    }

    /** No more than what paler marks mean, for where the rest is known. */
    public static LegendText ofAges(Legend legend, Words words) {
        return new LegendText(words.say("legend.KINDS"), List.of(ages(MapColours.of(legend.drawing().style()), words)), List.of());
    }

    private static LegendRow ages(MapColours colours, Words words) {
        return new LegendRow(g -> MarkLegend.ages(g, colours), 46, 15.5, words.say("reading.ages"));
    }

    /** All that is said beside the title. */
    public List<String> words() {
        return Stream.concat(rows.stream().map(LegendRow::text), notes.stream()).toList();
    }

    private static String title(Legend legend, Words words) {
        boolean perArea = legend.drawing().perArea();
        return switch (legend.way()) {
            case KINDS -> words.say("legend.KINDS");
            case DEATHS -> words.say("legend.DEATHS");
            case DENSITY -> words.say("legend.DENSITY");
            case HEXAGONS -> words.say("legend.HEXAGONS", legend.unit());
            case CLUSTERS -> words.say("legend.CLUSTERS");
            case AREAS -> legend.drawing().cercles() ? words.say(perArea ? "legend.CERCLES.perArea" : "legend.CERCLES")
                    : words.say(perArea ? "legend.AREAS.perArea" : "legend.AREAS", Integer.toString(legend.era().year()));
        };
    }

    private static void reading(List<LegendRow> rows, MapColours colours, Lettering lettering, Legend legend, Words words, String... keys) {
        for (String key : keys) {
            if (!key.equals("possible") || legend.drawing().possible()) {
                rows.add(new LegendRow(g -> MarkLegend.reading(g, colours, lettering, key), words.say("reading." + key)));
            }
        }
    }

    private static void deaths(List<LegendRow> rows, MapColours colours, Legend legend, Words words) {
        double largest = 0;
        for (int deaths : DEATHS) {
            double radius = legend.unit() * Math.sqrt(deaths);
            if (radius > 2 && radius > largest + 3 && radius <= 31) {
                largest = radius;
                rows.add(new LegendRow(g -> DeathMarks.disc(g, colours, radius, radius, 1), 66, Math.max(15.5, 2 * radius + 4), words.say("legend.deaths", deaths)));
            }
        }
        rows.add(new LegendRow(g -> DeathMarks.disc(g, colours, 5, 9, 1), 66, 22, words.say("legend.lowAndHigh")));
        rows.add(new LegendRow(g -> DeathMarks.open(g, colours, 1), 66, 15.5, words.say("legend.notReported")));
        rows.add(new LegendRow(g -> DeathMarks.none(g, colours, 1), 66, 15.5, words.say("legend.noneReported")));
    }

    private static void classes(List<LegendRow> rows, MapColours colours, Legend legend, Words words) {
        Shades shades = legend.shades();
        boolean whole = legend.way() == Way.HEXAGONS || legend.way() == Way.AREAS && !legend.drawing().perArea();
        for (int i = shades.classes() - 1; i >= 0; i--) {
            Color colour = shades.colours()[i];
            rows.add(new LegendRow(swatch(colour, colours), words.say(classKey(shades, i, whole), shades.from()[i], upTo(shades, i, whole))));
        }
        rows.add(new LegendRow(swatch(colours.ground().land(), colours), words.say("legend.none")));
    }

    private static String classKey(Shades shades, int i, boolean whole) {
        if (i == shades.classes() - 1) {
            return "legend.from";
        }
        return i == 0 && !whole ? "legend.under" : shades.from()[i] == upTo(shades, i, whole) ? "legend.one" : "legend.range";
    }

    /** Where a class ends: counts end one below the next. */
    private static double upTo(Shades shades, int i, boolean whole) {
        return i == shades.classes() - 1 ? shades.from()[i] : shades.from()[i + 1] - (whole ? 1 : 0);
    }

    private static Consumer<Graphics2D> swatch(Color colour, MapColours colours) {
        return g -> {
            Rectangle2D box = new Rectangle2D.Double(-7.5, -5, 15, 10);
            g.setColor(colour);
            g.fill(box);
            g.setColor(colours.page().quiet());
            g.setStroke(new java.awt.BasicStroke(0.5f));
            g.draw(box);
        };
    }
}

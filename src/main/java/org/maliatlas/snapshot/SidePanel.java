package org.maliatlas.snapshot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Set;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.Legend;
import org.maliatlas.cartography.LegendPainter;
import org.maliatlas.cartography.LegendText;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.MarkLegend;
import org.maliatlas.cartography.PageText;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Answer;
import org.maliatlas.query.PlaceCount;
import org.maliatlas.query.Tally;
import org.maliatlas.query.Way;
import org.maliatlas.words.Words;

/** The counts of the places and the legend, beside or below the map. */
final class SidePanel {
    private static final double ROW = 15.5;

    private final Graphics2D g;
    private final Lettering lettering;
    private final Answer answer;
    private final Words words;
    private final PageText text;
    private final MapColours colours;
    private final Legend legend;
    private final LegendPainter legendPainter;

    SidePanel(Graphics2D g, Lettering lettering, Answer answer, Legend legend, Words words) {
        this.legend = legend;
        this.g = g;
        this.lettering = lettering;
        this.answer = answer;
        this.words = words;
        this.text = new PageText(g);
        this.colours = MapColours.of(answer.state().drawing().style());
        this.legendPainter = new LegendPainter(g, lettering, colours);
    }

    void paint(Rectangle2D box, boolean wide) {
        boolean aside = answer.total() > answer.tally().certain() + answer.tally().possible();
        LegendText reading = LegendText.of(legend, lettering, aside, Words.of(LegendText.class, words.language()));
        boolean kinds = legend.way() == Way.KINDS || legend.way() == Way.CLUSTERS;
        double columnW = wide ? box.getWidth() : (box.getWidth() - 40) / 3;
        double y = paintCounts(box.getX(), box.getY(), columnW);
        if (wide) {
            y = kinds ? paintKinds(box.getX(), y + 12, columnW) : y;
            legendPainter.paint(reading, box.getX(), y + 12, columnW);
        } else {
            if (kinds) {
                paintKinds(box.getX() + columnW + 20, box.getY(), columnW);
            }
            legendPainter.paint(reading, box.getX() + (kinds ? 2 : 1) * (columnW + 20), box.getY(), kinds ? columnW : 2 * columnW + 20);
        }
    }

    private double paintCounts(double x, double top, double width) {
        double y = legendPainter.heading(words.say("side.places"), x, top, width);
        Font small = lettering.font(Cut.REGULAR, 8.5);
        double nearX = x + width - 78;
        double inX = x + width;
        text.line(words.say("side.near"), small, colours.page().quiet(), nearX, y + 8, true);
        text.line(words.say("side.in"), small, colours.page().quiet(), inX, y + 8, true);
        y += 12;
        for (PlaceCount count : answer.places()) {
            text.line(count.ring().place(), lettering.font(count.ring().asked() ? Cut.BOLD : Cut.REGULAR, 10), colours.page().ink(), x, y + 10, false);
            double nameW = PageText.width(count.ring().place(), lettering.font(Cut.BOLD, 10));
            text.line(words.say("side.radius", count.ring().radiusKm()), small, colours.page().quiet(), x + nameW + 5, y + 10, false);
            text.line(tally(count.near()), lettering.font(Cut.MEDIUM, 10), colours.page().ink(), nearX, y + 10, true);
            text.line(count.in() == null ? "–" : tally(count.in()), lettering.font(Cut.MEDIUM, 10), colours.page().ink(), inX, y + 10, true);
            y += ROW;
        }
        return text.paragraph(words.say("side.countsNote"), small, colours.page().quiet(), x, y + 1, width, 3);
    }

    private String tally(Tally tally) {
        return words.say("side.tally", tally.certain(), tally.possible());
    }

    private double paintKinds(double x, double top, double width) {
        double y = legendPainter.heading(words.say("side.kinds"), x, top, width);
        IncidentInWords incidentWords = new IncidentInWords(words.language());
        for (Kind kind : kindsShown()) {
            MarkLegend.kind(g, colours, kind, x + 8, y + ROW / 2);
            text.line(incidentWords.kind(kind), lettering.font(Cut.REGULAR, 10), colours.page().ink(), x + 22, y + ROW / 2 + 3.6, false);
            y += ROW;
        }
        return y;
    }

    private Set<Kind> kindsShown() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (int i = 0; i < answer.total(); i++) {
            if (answer.of(i) != Answer.NO) {
                kinds.add(answer.dataset().kind(i));
            }
        }
        return kinds;
    }
}

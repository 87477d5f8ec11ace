package org.maliatlas.snapshot;

import java.awt.Graphics2D;
import java.util.EnumSet;
import java.util.Set;
import org.maliatlas.cartography.LegendPainter;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.MarkLegend;
import org.maliatlas.cartography.PageText;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Answer;
import org.maliatlas.words.Words;

/** The marks of the kinds shown. */
record KindsBlock(Set<Kind> kinds, Lettering lettering, MapColours colours, Words words) implements Block {
    private static final double ROW = 15.5;

    /** The kinds of an answer. */
    static Set<Kind> of(Answer answer) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (int i = 0; i < answer.total(); i++) {
            if (answer.of(i) != Answer.NO) {
                kinds.add(answer.dataset().kind(i));
            }
        }
        return kinds;
    }

    @Override
    public double paint(Graphics2D g, double x, double top, double width) {
        double y = new LegendPainter(g, lettering, colours).heading(words.say("side.kinds"), x, top, width);
        PageText text = new PageText(g);
        IncidentInWords incidentWords = new IncidentInWords(words.language());
        for (Kind kind : kinds) {
            MarkLegend.kind(g, colours, kind, x + 8, y + ROW / 2);
            text.line(incidentWords.kind(kind), lettering.font(Cut.REGULAR, 10), colours.page().ink(), x + 22, y + ROW / 2 + 3.6, false);
            y += ROW;
        }
        return y - top;
    }
}

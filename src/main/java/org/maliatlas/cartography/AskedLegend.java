package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.maliatlas.query.WhereInWords;
import org.maliatlas.words.Words;

/** The rows of a legend that name what is outlined on the map because it was asked for, and whose boundaries are drawn where there are two. */
final class AskedLegend {
    private static final Line2D LINE = new Line2D.Double(-7, 0, 7, 0);

    private final MapColours colours;
    private final Words words;

    AskedLegend(MapColours colours, Words words) {
        this.colours = colours;
        this.words = words;
    }

    void rows(Legend legend, List<LegendRow> rows) {
        legend.where().outlines().forEach(outline -> rows.add(new LegendRow(this::outlined, outline.name().isBlank() ? words.say("legend.drawnArea") : outline.name().strip())));
        legend.where().alongs().forEach(along -> rows.add(new LegendRow(this::outlined, WhereInWords.shortly(along, words.language()))));
        legend.drawing().alsoEra().filter(also -> also != legend.era()).ifPresent(also -> {
            rows.add(new LegendRow(this::border, words.say("legend.bordersOf", Integer.toString(legend.era().year()))));
            rows.add(new LegendRow(g -> LandPainter.paintDotted(LINE, g, colours, 1), words.say("legend.bordersAlso", Integer.toString(also.year()))));
        });
    }

    private void outlined(Graphics2D g) {
        g.setColor(colours.lines().asked());
        g.setStroke(new BasicStroke(1.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(LINE);
    }

    private void border(Graphics2D g) {
        g.setColor(colours.lines().region());
        g.setStroke(new BasicStroke((float) (0.9 * colours.lines().breadth()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 2.5f}, 0));
        g.draw(LINE);
    }
}

package org.maliatlas.snapshot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.FramePainter;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.cartography.PageText;
import org.maliatlas.query.Answer;
import org.maliatlas.query.ComparisonInWords;

/** The maps of a page: one, or those of both sides of a comparison beside each other under their sentences, with one view. */
final class MapFrames {
    /**
     * A map.
     *
     * @param answer what it shows
     * @param heading its sentence; empty where the page's title is it
     */
    record MapFrame(Answer answer, FramePainter frames, String heading) {
    }

    private static final double GAP = 8;
    private static final double HEADING_PT = 10.5;
    private static final int MOST_LINES = 6;

    private final Lettering lettering;
    private final List<MapFrame> maps;

    MapFrames(BaseMap map, Answer answer, Optional<Answer> other) {
        this.lettering = map.lettering();
        FramePainter own = new FramePainter(map, answer.dataset());
        other.ifPresent(own::against);
        if (other.isEmpty() || answer.state().showsDifference()) {
            maps = List.of(new MapFrame(answer, own, ""));
        } else {
            ComparisonInWords inWords = new ComparisonInWords(answer.state().language());
            maps = List.of(new MapFrame(answer, own, inWords.a(answer.state(), answer.tally())),
                    new MapFrame(other.get(), new FramePainter(map, answer.dataset()), inWords.b(other.get().state(), other.get().tally())));
        }
    }

    List<MapFrame> maps() {
        return maps;
    }

    /** Where a map lies in what the page has for all of them: at whole points. */
    Rectangle2D box(int index, Rectangle2D all) {
        if (maps.size() == 1) {
            return all;
        }
        double width = Math.floor((all.getWidth() - GAP) / 2);
        double top = Math.ceil(headings(width));
        return new Rectangle2D.Double(index == 0 ? all.getX() : all.getMaxX() - width, all.getY() + top, width, Math.max(1, all.getHeight() - top));
    }

    private double headings(double width) {
        int lines = maps.stream().mapToInt(map -> Math.min(MOST_LINES, PageText.countLines(map.heading(), font(), width))).max().orElse(0);
        return lines * HEADING_PT * 1.32 + 3;
    }

    private Font font() {
        return lettering.font(Cut.BOLD, HEADING_PT);
    }

    /** Paints a line about each map, and above it its sentence. */
    void paintAround(Graphics2D g, Rectangle2D all, MapColours.Page colours) {
        for (int i = 0; i < maps.size(); i++) {
            Rectangle2D box = box(i, all);
            g.setColor(colours.quiet());
            g.setStroke(new BasicStroke(0.9f));
            g.draw(box);
            new PageText(g).paragraph(maps.get(i).heading(), font(), colours.ink(), box.getX(), all.getY(), box.getWidth(), MOST_LINES);
        }
    }
}

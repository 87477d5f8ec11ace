package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.maliatlas.cartography.Viewport;

/** An area while it is drawn or changed: its corners, and its edges, which run straight in longitude and latitude. */
final class AreaSketch {
    private static final int PARTS = 16;

    private final List<Point2D.Double> corners = new ArrayList<>();
    private Optional<Point2D.Double> lead = Optional.empty();
    private boolean shown;
    private boolean closed;

    /** Shows corners, in longitude (x) and latitude (y). @param whole whether the last is joined to the first */
    void begin(List<Point2D.Double> first, boolean whole) {
        corners.clear();
        corners.addAll(first);
        closed = whole;
        shown = true;
        lead = Optional.empty();
    }

    void end() {
        shown = false;
        corners.clear();
    }

    boolean isShown() {
        return shown;
    }

    /** The corners, to be changed by the hand that draws. */
    List<Point2D.Double> corners() {
        return corners;
    }

    /** Where the next corner would be. */
    void lead(Optional<Point2D.Double> point) {
        lead = point;
    }

    void draw(GraphicsContext g, Viewport viewport) {
        if (!shown) {
            return;
        }
        List<Point2D.Double> line = new ArrayList<>(corners);
        if (!closed && !corners.isEmpty()) {
            lead.ifPresent(line::add);
        }
        for (int pass = 0; pass < 2; pass++) {
            g.setStroke(pass == 0 ? MapNotes.PAPER : MapNotes.INK);
            g.setLineWidth(pass == 0 ? 5.5 : 2);
            g.setLineDashes(closed || pass == 0 ? new double[0] : new double[] {7, 5});
            g.beginPath();
            for (int i = 0; i < line.size(); i++) {
                edge(g, viewport, line.get(i), line.get((i + 1) % line.size()), i == 0);
            }
            g.stroke();
        }
        g.setLineDashes();
        for (Point2D.Double corner : corners) {
            Point2D.Double at = MapNotes.px(viewport, corner.x, corner.y);
            double half = closed ? 5 : 4;
            g.setFill(MapNotes.PAPER);
            g.fillRect(at.x - half - 1.5, at.y - half - 1.5, 2 * half + 3, 2 * half + 3);
            g.setFill(MapNotes.INK);
            g.fillRect(at.x - half, at.y - half, 2 * half, 2 * half);
        }
    }

    private static void edge(GraphicsContext g, Viewport viewport, Point2D.Double a, Point2D.Double b, boolean first) {
        for (int part = first ? 0 : 1; part <= PARTS; part++) {
            double share = part / (double) PARTS;
            Point2D.Double at = MapNotes.px(viewport, a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
            if (part == 0) {
                g.moveTo(at.x, at.y);
            } else {
                g.lineTo(at.x, at.y);
            }
        }
    }
}

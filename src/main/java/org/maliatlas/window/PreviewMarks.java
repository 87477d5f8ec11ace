package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;

/** Rings on the map where the rows of a file that is about to be imported would stand. */
final class PreviewMarks extends Canvas {
    private static final double RADIUS = 8;

    private List<Incident> incidents = List.of();

    PreviewMarks() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(List<Incident> rows) {
        incidents = rows;
    }

    /** @param viewport where the map stands; null before it has a size */
    void draw(Viewport viewport, double width, double height) {
        if (incidents.isEmpty() || viewport == null) {
            setVisible(false);
            return;
        }
        setVisible(true);
        toFront();
        setWidth(width);
        setHeight(height);
        double scale = viewport.pixelsPerPoint();
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, width, height);
        for (Incident incident : incidents) {
            if (incident.location().extent() instanceof Extent.Disc disc) {
                Point2D.Double px = viewport.toPx(disc.lon(), disc.lat());
                g.setStroke(Color.web("#232321"));
                g.setLineWidth(5);
                ring(g, px.x / scale, px.y / scale);
                g.setStroke(Color.web("#ffd23f"));
                g.setLineWidth(2.5);
                ring(g, px.x / scale, px.y / scale);
            }
        }
    }

    private static void ring(GraphicsContext g, double x, double y) {
        g.strokeOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }
}

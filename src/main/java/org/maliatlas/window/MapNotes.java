package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.locationtech.jts.geom.Coordinate;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.words.Words;

/** What a user notes on the map for a while: the spot that was found, and a line that is measured. Not part of any picture saved. */
final class MapNotes extends Canvas {
    static final Color INK = Color.web("#0b5d6b");
    static final Color PAPER = Color.web("#fffdf8", 0.92);
    private static final int PARTS = 24;

    private final List<Point2D.Double> line = new ArrayList<>();
    private final AreaSketch sketch = new AreaSketch();
    private Optional<Point2D.Double> found = Optional.empty();
    private Optional<Point2D.Double> lead = Optional.empty();
    private Words words;

    MapNotes() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void translate(Words newWords) {
        words = newWords;
    }

    /** Marks a spot, or no longer any. In longitude (x) and latitude (y). */
    void mark(Optional<Point2D.Double> spot) {
        found = spot;
    }

    /** Whether a spot is marked. */
    boolean isMarked() {
        return found.isPresent();
    }

    /** The points measured so far, in longitude (x) and latitude (y); to be changed by the measuring hand. */
    List<Point2D.Double> line() {
        return line;
    }

    /** Where the next point would be measured to. */
    void lead(Optional<Point2D.Double> point) {
        lead = point;
    }

    /** The area that is being drawn. */
    AreaSketch sketch() {
        return sketch;
    }

    boolean isEmpty() {
        return line.isEmpty() && found.isEmpty() && !sketch.isShown();
    }

    /** The length of the line, km, along the geodesics between its points. */
    double lengthKm() {
        double km = 0;
        for (int i = 1; i < line.size(); i++) {
            km += lengthKm(i);
        }
        return km;
    }

    private double lengthKm(int end) {
        Point2D.Double a = line.get(end - 1);
        Point2D.Double b = line.get(end);
        return Geodesic.distanceKm(a.x, a.y, b.x, b.y);
    }

    void draw(Viewport viewport, double width, double height) {
        setVisible(!isEmpty() && viewport != null);
        if (!isVisible()) {
            return;
        }
        toFront();
        setWidth(width);
        setHeight(height);
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, width, height);
        found.ifPresent(spot -> ring(g, px(viewport, spot.x, spot.y)));
        drawLine(g, viewport);
        sketch.draw(g, viewport);
    }

    static Point2D.Double px(Viewport viewport, double lon, double lat) {
        Point2D.Double px = viewport.toPx(lon, lat);
        return new Point2D.Double(px.x / viewport.pixelsPerPoint(), px.y / viewport.pixelsPerPoint());
    }

    private static void ring(GraphicsContext g, Point2D.Double at) {
        for (int pass = 0; pass < 2; pass++) {
            g.setStroke(pass == 0 ? PAPER : INK);
            g.setLineWidth(pass == 0 ? 6 : 2.5);
            g.strokeOval(at.x - 14, at.y - 14, 28, 28);
        }
    }

    private void drawLine(GraphicsContext g, Viewport viewport) {
        g.setLineCap(StrokeLineCap.ROUND);
        for (int pass = 0; pass < 2; pass++) {
            g.setStroke(pass == 0 ? PAPER : INK);
            g.setLineWidth(pass == 0 ? 5.5 : 2);
            for (int i = 1; i < line.size(); i++) {
                stroke(g, viewport, line.get(i - 1), line.get(i));
            }
            if (!line.isEmpty() && lead.isPresent()) {
                g.setLineDashes(pass == 0 ? new double[0] : new double[] {6, 6});
                stroke(g, viewport, line.get(line.size() - 1), lead.get());
                g.setLineDashes();
            }
        }
        for (Point2D.Double point : line) {
            Point2D.Double at = px(viewport, point.x, point.y);
            g.setFill(PAPER);
            g.fillOval(at.x - 5, at.y - 5, 10, 10);
            g.setFill(INK);
            g.fillOval(at.x - 3.5, at.y - 3.5, 7, 7);
        }
        letter(g, viewport);
    }

    private static void stroke(GraphicsContext g, Viewport viewport, Point2D.Double from, Point2D.Double to) {
        g.beginPath();
        Coordinate[] points = Geodesic.line(from.x, from.y, to.x, to.y, PARTS);
        for (int p = 0; p < points.length; p++) {
            Point2D.Double at = px(viewport, points[p].x, points[p].y);
            if (p == 0) {
                g.moveTo(at.x, at.y);
            } else {
                g.lineTo(at.x, at.y);
            }
        }
        g.stroke();
    }

    private void letter(GraphicsContext g, Viewport viewport) {
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        if (line.size() > 2) {
            g.setFont(Font.font("Roboto", 11.5));
            for (int i = 1; i < line.size(); i++) {
                Coordinate middle = Geodesic.line(line.get(i - 1).x, line.get(i - 1).y, line.get(i).x, line.get(i).y, 2)[1];
                label(g, px(viewport, middle.x, middle.y), words.say("measure.km", lengthKm(i)));
            }
        }
        if (!line.isEmpty()) {
            Point2D.Double end = line.get(line.size() - 1);
            Point2D.Double to = lead.orElse(end);
            double km = lengthKm() + Geodesic.distanceKm(end.x, end.y, to.x, to.y);
            Point2D.Double last = px(viewport, to.x, to.y);
            g.setFont(Font.font("Roboto", FontWeight.BOLD, 13));
            label(g, new Point2D.Double(last.x, last.y - 18), km == 0 ? words.say("measure.begin") : words.say("measure.km", km));
        }
    }

    private static void label(GraphicsContext g, Point2D.Double at, String text) {
        g.setStroke(PAPER);
        g.setLineWidth(5);
        g.strokeText(text, at.x, at.y);
        g.setFill(INK);
        g.fillText(text, at.x, at.y);
    }
}

package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.query.Along;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Outline;
import org.maliatlas.query.Question;
import org.maliatlas.query.Ring;
import org.maliatlas.query.WhereInWords;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/**
 * Shows what of place is asked: geodesic circles, regions, cercles, drawn areas and what lies along lines are outlined, and what lies
 * outside of any of them is veiled a little.
 */
final class AskedPainter {
    private static final double NEAR_PX = 0.4;

    private final BaseMap map;
    private final Viewport viewport;
    private final MapColours colours;
    private final AskedGround ground;
    private final double pt;

    AskedPainter(BaseMap map, Viewport viewport, MapColours colours) {
        this.map = map;
        this.viewport = viewport;
        this.colours = colours;
        this.ground = new AskedGround(map);
        this.pt = viewport.pixelsPerPoint();
    }

    void paint(Graphics2D g, AtlasState state, Words words) {
        Question question = state.question();
        List<Ring> rings = question.rings().stream().filter(Ring::asked).toList();
        List<Shape> circles = rings.stream().map(ground::circle).map(this::onScreen).toList();
        List<Shape> outlines = question.where().outlines().stream().map(ground::outline).map(this::onScreen).toList();
        List<Shape> reaches = reaches(question.where().alongs());
        List<List<Shape>> parts = new ArrayList<>();
        if (question.where().allRings()) {
            circles.forEach(circle -> parts.add(List.of(circle)));
        } else {
            parts.add(circles);
        }
        parts.add(ground.areas(question, state.era()).stream().map(this::onScreen).toList());
        parts.add(outlines);
        boolean onLines = question.where().alongs().stream().anyMatch(along -> along.km() == 0);
        parts.add(onLines ? List.of() : reaches);
        parts.removeIf(List::isEmpty);
        if (!parts.isEmpty()) {
            veilOutside(g, parts);
            parts.forEach(part -> part.forEach(shape -> outline(g, shape)));
        }
        if (onLines) {
            reaches.forEach(shape -> outline(g, shape));
        }
        for (int i = 0; i < rings.size(); i++) {
            letterAbove(g, circles.get(i).getBounds2D(), words.say("ring.radius", rings.get(i).place(), rings.get(i).radiusKm()));
        }
        for (int i = 0; i < outlines.size(); i++) {
            Outline drawn = question.where().outlines().get(i);
            letterAbove(g, outlines.get(i).getBounds2D(), drawn.name().strip());
        }
        letterReaches(g, question.where().alongs(), state.language());
    }

    private List<Shape> reaches(List<Along> alongs) {
        return alongs.stream().flatMap(along -> ground.along(along).stream()).map(this::onScreen).toList();
    }

    private Shape onScreen(Path2D path) {
        return ThinPath.of(path, viewport.groundToPx(), NEAR_PX);
    }

    private void outline(Graphics2D g, Shape shape) {
        g.setColor(colours.marks().halo());
        g.setStroke(new BasicStroke((float) (4 * pt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        g.setColor(colours.lines().asked());
        g.setStroke(new BasicStroke((float) (1.7 * pt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    /** What is asked is where all parts meet: any of the shapes of each of them. */
    private void veilOutside(Graphics2D g, List<List<Shape>> parts) {
        Area outside = new Area(new Rectangle2D.Double(0, 0, viewport.widthPx(), viewport.heightPx()));
        Area inside = null;
        for (List<Shape> part : parts) {
            Area any = new Area();
            part.forEach(shape -> any.add(new Area(shape)));
            if (inside == null) {
                inside = any;
            } else {
                inside.intersect(any);
            }
        }
        outside.subtract(inside);
        g.setColor(colours.lines().veil());
        g.fill(outside);
    }

    private Label label(String text) {
        return new Label(text, map.lettering().font(Cut.MEDIUM, 10 * pt), colours.lines().asked(), colours.letters().halo(), 2 * pt);
    }

    private void letterAbove(Graphics2D g, Rectangle2D box, String text) {
        if (!text.isEmpty()) {
            Label label = label(text);
            label.paintAt(g, box.getCenterX() - label.widthPx() / 2, box.getMinY() - 5 * pt);
        }
    }

    private void letterReaches(Graphics2D g, List<Along> alongs, Language language) {
        for (Along along : alongs) {
            ground.along(along).ifPresent(path -> {
                Label label = label(WhereInWords.shortly(along, language));
                Point2D at = inSight(path, label.widthPx());
                if (at != null) {
                    label.paintAt(g, at.getX() - label.widthPx() / 2, at.getY() - 5 * pt);
                }
            });
        }
    }

    /** The point of a line that is nearest to the middle of the picture's upper half, where a label of a width has room; null where none is in sight. */
    private Point2D inSight(Path2D path, double widthPx) {
        AffineTransform toPx = viewport.groundToPx();
        double[] at = new double[6];
        Point2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (PathIterator points = path.getPathIterator(toPx); !points.isDone(); points.next()) {
            if (points.currentSegment(at) != PathIterator.SEG_CLOSE && at[0] > widthPx / 2 && at[0] < viewport.widthPx() - widthPx / 2
                    && at[1] > 30 * pt && at[1] < viewport.heightPx() - 10 * pt) {
                double far = Math.hypot(at[0] - viewport.widthPx() * 0.5, at[1] - viewport.heightPx() * 0.3);
                if (far < least) {
                    least = far;
                    best = new Point2D.Double(at[0], at[1]);
                }
            }
        }
        return best;
    }
}

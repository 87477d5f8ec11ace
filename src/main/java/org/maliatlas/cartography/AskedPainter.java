package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.geography.Era;
import org.maliatlas.query.Question;
import org.maliatlas.query.Ring;
import org.maliatlas.words.Words;

/** Shows what of place is asked: geodesic circles and regions are outlined, and what lies outside is veiled a little. */
final class AskedPainter {
    private final BaseMap map;
    private final Viewport viewport;
    private final MapColours colours;

    AskedPainter(BaseMap map, Viewport viewport, MapColours colours) {
        this.map = map;
        this.viewport = viewport;
        this.colours = colours;
    }

    void paint(Graphics2D g, Question question, Era era, Words words) {
        List<Shape> asked = new ArrayList<>();
        List<Ring> rings = question.rings().stream().filter(Ring::asked).toList();
        AskedGround ground = new AskedGround(map);
        AffineTransform toPx = viewport.groundToPx();
        List<Shape> circles = rings.stream().map(ground::circle).map(toPx::createTransformedShape).toList();
        asked.addAll(circles);
        List<Shape> regions = ground.regions(question, era).stream().map(toPx::createTransformedShape).toList();
        asked.addAll(regions);
        if (asked.isEmpty()) {
            return;
        }
        veilOutside(g, circles, regions);
        double pt = viewport.pixelsPerPoint();
        for (Shape shape : asked) {
            g.setColor(colours.marks().halo());
            g.setStroke(new BasicStroke((float) (4 * pt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
            g.setColor(colours.lines().asked());
            g.setStroke(new BasicStroke((float) (1.7 * pt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
        }
        for (int i = 0; i < rings.size(); i++) {
            letterRadius(g, rings.get(i), circles.get(i).getBounds2D(), words, pt);
        }
    }

    /** What is asked is where all asked parts meet: near any circle, and in any region. */
    private void veilOutside(Graphics2D g, List<Shape> circles, List<Shape> regions) {
        Area outside = new Area(new Rectangle2D.Double(0, 0, viewport.widthPx(), viewport.heightPx()));
        Area inside = null;
        for (List<Shape> part : List.of(circles, regions)) {
            if (!part.isEmpty()) {
                Area any = new Area();
                part.forEach(shape -> any.add(new Area(shape)));
                if (inside == null) {
                    inside = any;
                } else {
                    inside.intersect(any);
                }
            }
        }
        outside.subtract(inside);
        g.setColor(colours.lines().veil());
        g.fill(outside);
    }

    private void letterRadius(Graphics2D g, Ring ring, Rectangle2D box, Words words, double pt) {
        Label label = new Label(words.say("ring.radius", ring.place(), ring.radiusKm()), map.lettering().font(Cut.MEDIUM, 10 * pt),
                colours.lines().asked(), colours.letters().halo(), 2 * pt);
        label.paintAt(g, box.getCenterX() - label.widthPx() / 2, box.getMinY() - 5 * pt);
    }
}

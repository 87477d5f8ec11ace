package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** Small marks of the discs for reported deaths, about the origin. */
final class DeathMarks {
    private DeathMarks() {
    }

    /** Deaths are not reported. */
    static void open(Graphics2D g, MapColours colours, double pt) {
        Ellipse2D ring = new Ellipse2D.Double(-3.4 * pt, -3.4 * pt, 6.8 * pt, 6.8 * pt);
        g.setColor(colours.marks().halo());
        g.fill(new Ellipse2D.Double(-4.8 * pt, -4.8 * pt, 9.6 * pt, 9.6 * pt));
        g.setColor(DeathPainter.colour(colours));
        g.setStroke(new BasicStroke((float) (1.3 * pt), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {(float) (2 * pt), (float) (1.4 * pt)}, 0));
        g.draw(ring);
    }

    /** Nobody is reported dead. */
    static void none(Graphics2D g, MapColours colours, double pt) {
        g.setColor(colours.marks().halo());
        g.fill(new Ellipse2D.Double(-3.2 * pt, -3.2 * pt, 6.4 * pt, 6.4 * pt));
        g.setColor(DeathPainter.colour(colours));
        g.fill(new Ellipse2D.Double(-1.8 * pt, -1.8 * pt, 3.6 * pt, 3.6 * pt));
    }

    /** A disc between two figures. */
    static void disc(Graphics2D g, MapColours colours, double innerPx, double outerPx, double pt) {
        java.awt.Color c = DeathPainter.colour(colours);
        g.setColor(new java.awt.Color(c.getRed(), c.getGreen(), c.getBlue(), 60));
        Ellipse2D outer = new Ellipse2D.Double(-outerPx, -outerPx, 2 * outerPx, 2 * outerPx);
        g.fill(outer);
        g.setColor(new java.awt.Color(c.getRed(), c.getGreen(), c.getBlue(), 200));
        g.fill(new Ellipse2D.Double(-innerPx, -innerPx, 2 * innerPx, 2 * innerPx));
        g.setColor(c);
        g.setStroke(new BasicStroke((float) pt));
        g.draw(outer);
    }
}

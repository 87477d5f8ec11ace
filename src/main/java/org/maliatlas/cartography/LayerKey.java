package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * What a user's layer looks like, for a legend.
 *
 * @param name what it is called: of its file no more than that is ever shown
 * @param rgb its colour, 0xRRGGBB
 * @param widthPt breadth of its lines in points
 */
record LayerKey(String name, int rgb, double widthPt, GroundLayer.Sort sort) {
    /** Opacity of areas, of 255. */
    static final int AREA_ALPHA = 34;
    private static final double POINT_PT = 2.4;

    Color colour() {
        return new Color(rgb);
    }

    Color tint() {
        return new Color(rgb & 0xffffff | AREA_ALPHA << 24, true);
    }

    BasicStroke stroke(double pt) {
        return new BasicStroke((float) (widthPt * pt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Of a point, in points. */
    double radiusPt() {
        return POINT_PT + widthPt / 2;
    }

    /** Draws its sort of shape about the origin, 15 points broad. */
    void paint(Graphics2D g) {
        g.setColor(colour());
        g.setStroke(stroke(1));
        if (sort == GroundLayer.Sort.POINTS) {
            g.fill(new Ellipse2D.Double(-radiusPt(), -radiusPt(), 2 * radiusPt(), 2 * radiusPt()));
        } else if (sort == GroundLayer.Sort.LINES) {
            g.draw(new Line2D.Double(-7.5, 0, 7.5, 0));
        } else {
            double inset = Math.min(3, widthPt / 2);
            Shape area = new Rectangle2D.Double(-7.5 + inset, -5 + inset, 15 - 2 * inset, 10 - 2 * inset);
            g.setColor(tint());
            g.fill(area);
            g.setColor(colour());
            g.draw(area);
        }
    }
}

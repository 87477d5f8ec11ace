package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;

/** Draws as shapes, for pictures that are to be printed or edited. */
final class VectorBoard implements Board {
    private final Graphics2D g;

    VectorBoard(Graphics2D g) {
        this.g = g;
    }

    @Override
    public void stamp(Sprite sprite, double x, double y) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        sprite.draw(g);
        g.setTransform(before);
    }

    @Override
    public void disc(double x, double y, double radiusPx, double edgePx, int rgb, int fillAlpha, int edgeAlpha) {
        double inner = Math.max(0, radiusPx - edgePx);
        g.setColor(colour(rgb, fillAlpha));
        g.fill(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner));
        if (edgePx > 0) {
            double middle = Math.max(0, radiusPx - edgePx / 2);
            g.setColor(colour(rgb, edgeAlpha));
            g.setStroke(new BasicStroke((float) edgePx));
            g.draw(new Ellipse2D.Double(x - middle, y - middle, 2 * middle, 2 * middle));
        }
    }

    private static Color colour(int rgb, int alpha) {
        return new Color(rgb & 0xffffff | alpha << 24, true);
    }

    @Override
    public void shade(Shading shading) {
        shading.onto(g);
    }
}

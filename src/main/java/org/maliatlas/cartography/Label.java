package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** A piece of lettering with a halo. */
final class Label {
    private final TextLine line;
    private final TextLayout layout;
    private final Color colour;
    private final Color halo;
    private final double haloPx;

    /** @param halo the colour around the letters, or null for none */
    Label(String text, Font font, Color colour, Color halo, double haloPx) {
        this.line = new TextLine(text, font);
        this.layout = line.layout();
        this.colour = colour;
        this.halo = halo;
        this.haloPx = haloPx;
    }

    double widthPx() {
        return layout.getAdvance();
    }

    double ascentPx() {
        return layout.getAscent();
    }

    /** Height of a capital letter, near enough for centring. */
    double capHeightPx() {
        return layout.getAscent() * 0.74;
    }

    /** The box the label covers when its baseline starts at a point. */
    Rectangle2D boxAt(double x, double baseline) {
        Rectangle2D bounds = layout.getBounds();
        double pad = haloPx * 0.5;
        return new Rectangle2D.Double(x + bounds.getX() - pad, baseline + bounds.getY() - pad,
                bounds.getWidth() + 2 * pad, bounds.getHeight() + 2 * pad);
    }

    void paintAt(Graphics2D g, double x, double baseline) {
        if (halo != null) {
            g.setColor(halo);
            g.setStroke(new BasicStroke((float) haloPx * 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(layout.getOutline(AffineTransform.getTranslateInstance(x, baseline)));
        }
        g.setColor(colour);
        line.draw(g, x, baseline);
    }

    /** Paints with the middle of the baseline at a point, turned by an angle in radians. */
    void paintTurned(Graphics2D g, double x, double y, double angle) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(angle);
        paintAt(g, -widthPx() / 2, 0);
        g.setTransform(before);
    }
}

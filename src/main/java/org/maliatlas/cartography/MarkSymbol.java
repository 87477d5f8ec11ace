package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Style;

/**
 * The mark of a kind of incident: a shape and a colour (Okabe and Ito 2008), so that neither is needed alone. A filled mark
 * is an exact place, a hollow one a place known to within some kilometres; a broken outline says that the incident answers
 * the question only possibly.
 */
public final class MarkSymbol {
    /** Radius of a single mark, in points. */
    public static final double RADIUS_PT = 5;

    private MarkSymbol() {
    }

    /** The shape of a kind about the origin, fitted into a circle of a radius. */
    public static Shape shape(Kind kind, double radius) {
        double r = radius;
        return switch (kind) {
            case ARMED_ATTACK -> new Ellipse2D.Double(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8);
            case ATTACK_ON_BASE -> new Rectangle2D.Double(-r * 0.82, -r * 0.82, r * 1.64, r * 1.64);
            case AMBUSH -> polygon(3, r * 1.12, -90, 1);
            case EXPLOSION -> polygon(16, r * 1.15, -90, 0.55);
            case SHELLING_DRONE -> polygon(3, r * 1.12, 90, 1);
            case ATTACK_ON_CIVILIANS -> polygon(4, r * 1.15, -90, 1);
            case ABDUCTION -> polygon(5, r * 1.05, -90, 1);
            case TOWN_TAKEN -> flag(r);
            case OTHER -> new Ellipse2D.Double(-r * 0.6, -r * 0.6, r * 1.2, r * 1.2);
        };
    }

    private static Path2D polygon(int corners, double r, double firstDegrees, double innerShare) {
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(firstDegrees + 360.0 * i / corners);
            double reach = i % 2 == 1 ? r * innerShare : r;
            if (i == 0) {
                path.moveTo(reach * Math.cos(angle), reach * Math.sin(angle));
            } else {
                path.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
            }
        }
        path.closePath();
        return path;
    }

    private static Path2D flag(double r) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(-r * 0.7, r * 1.1);
        path.lineTo(-r * 0.7, -r * 1.05);
        path.lineTo(r * 1.05, -r * 0.5);
        path.lineTo(-r * 0.35, r * 0.15);
        path.lineTo(-r * 0.35, r * 1.1);
        path.closePath();
        return path;
    }

    /** Draws a kind's mark about the origin. */
    static void draw(Graphics2D g, MapColours colours, Kind kind, boolean exact, boolean certain, double pt) {
        Color ink = colours.marks().ink();
        Color paper = colours.marks().paper();
        Shape shape = shape(kind, RADIUS_PT * pt);
        Color colour = colours.kind(kind);
        g.setColor(colours.marks().halo());
        g.setStroke(new BasicStroke((float) (3.2 * pt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        Color tint = certain ? colour : mix(colour, paper, 0.6);
        g.setColor(exact ? tint : paper);
        g.fill(shape);
        if (exact) {
            g.setColor(ink);
            g.setStroke(stroke(0.9 * pt, certain, pt));
        } else {
            g.setColor(ink);
            g.setStroke(stroke(2.8 * pt, certain, pt));
            g.draw(shape);
            g.setColor(colour);
            g.setStroke(stroke(1.7 * pt, certain, pt));
        }
        g.draw(shape);
    }

    /** Draws the disc that stands for several incidents at one spot, about the origin; the number is set into it. */
    static void drawDisc(Graphics2D g, MapColours colours, Color colour, boolean exact, boolean certain, double radiusPx, double pt) {
        Ellipse2D disc = new Ellipse2D.Double(-radiusPx, -radiusPx, 2 * radiusPx, 2 * radiusPx);
        g.setColor(colours.marks().halo());
        g.setStroke(new BasicStroke((float) (4.2 * pt)));
        g.draw(disc);
        g.setColor(colours.marks().paper());
        g.fill(disc);
        g.setColor(colours.marks().ink());
        g.setStroke(stroke((exact ? 3.4 : 2.4) * pt, certain, pt));
        g.draw(disc);
        g.setColor(colour);
        g.setStroke(stroke((exact ? 2.4 : 1.4) * pt, certain, pt));
        g.draw(disc);
    }

    private static BasicStroke stroke(double widthPx, boolean certain, double pt) {
        float[] dash = certain ? null : new float[] {(float) (2.4 * pt), (float) (1.9 * pt)};
        return new BasicStroke((float) widthPx, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private static Color mix(Color a, Color b, double shareOfB) {
        double s = shareOfB;
        return new Color((int) (a.getRed() * (1 - s) + b.getRed() * s), (int) (a.getGreen() * (1 - s) + b.getGreen() * s),
                (int) (a.getBlue() * (1 - s) + b.getBlue() * s));
    }

    /** A square picture of a mark for a legend, in the light style. @param pt pixels per point */
    public static BufferedImage image(Kind kind, boolean exact, boolean certain, double pt) {
        int size = (int) Math.ceil((2 * RADIUS_PT + 6) * pt);
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        BaseMap.smooth(g);
        g.translate(size / 2.0, size / 2.0);
        draw(g, MapColours.of(Style.LIGHT), kind, exact, certain, pt);
        g.dispose();
        return image;
    }
}

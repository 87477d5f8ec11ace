package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.maliatlas.query.UserLayer;

/** Paints the user's layers over the land, and letters them where there is room. */
final class UserLayerPainter {
    private static final int AREA_ALPHA = 34;
    private static final double POINT_PT = 2.4;
    private static final double LETTER_PT = 9.5;
    private static final int MOST_LABELS = 400;

    private final LayerShelf shelf;
    private final Viewport viewport;
    private final Graphics2D g;
    private final MapColours colours;
    private final Rectangle2D seen;
    private final double pt;

    UserLayerPainter(LayerShelf shelf, Viewport viewport, Graphics2D g, MapColours colours) {
        this.shelf = shelf;
        this.viewport = viewport;
        this.g = g;
        this.colours = colours;
        this.pt = viewport.pixelsPerPoint();
        this.seen = new Rectangle2D.Double(-20 * pt, -20 * pt, viewport.widthPx() + 40 * pt, viewport.heightPx() + 40 * pt);
    }

    void paint(List<UserLayer> layers) {
        for (UserLayer layer : layers) {
            if (layer.visible()) {
                shelf.find(layer).ifPresent(ground -> paint(ground, layer));
            }
        }
    }

    private boolean isSeen(GroundLayer.Shape shape) {
        AffineTransform toPx = viewport.groundToPx();
        Rectangle2D box = toPx.createTransformedShape(shape.box()).getBounds2D();
        return seen.intersects(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
    }

    private void paint(GroundLayer ground, UserLayer layer) {
        Color colour = new Color(layer.rgb());
        g.setStroke(new BasicStroke((float) (layer.widthPt() * pt), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (GroundLayer.Shape shape : ground.shapes()) {
            if (!isSeen(shape)) {
                continue;
            }
            if (shape.sort() == GroundLayer.Sort.POINTS) {
                paintPoints(shape.points(), colour, layer.widthPt());
                continue;
            }
            java.awt.Shape path = viewport.groundToPx().createTransformedShape(shape.path());
            if (shape.sort() == GroundLayer.Sort.AREAS) {
                g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), AREA_ALPHA));
                g.fill(path);
            }
            g.setColor(colour);
            g.draw(path);
        }
    }

    private void paintPoints(double[] points, Color colour, double widthPt) {
        double radius = (POINT_PT + widthPt / 2) * pt;
        for (int i = 0; i < points.length; i += 2) {
            double x = viewport.xPx(points[i]);
            double y = viewport.yPx(points[i + 1]);
            g.setColor(colours.marks().paper());
            g.fill(new Ellipse2D.Double(x - radius - pt, y - radius - pt, 2 * (radius + pt), 2 * (radius + pt)));
            g.setColor(colour);
            g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }

    /** Letters the shapes of the layers that have a field for it, where the board has room. */
    void letter(List<UserLayer> layers, Lettering lettering, LabelBoard board) {
        for (UserLayer layer : layers) {
            if (layer.visible() && layer.labelField().isPresent()) {
                shelf.find(layer).ifPresent(ground -> letter(ground, layer, lettering, board));
            }
        }
    }

    private void letter(GroundLayer ground, UserLayer layer, Lettering lettering, LabelBoard board) {
        int lettered = 0;
        for (GroundLayer.Shape shape : ground.shapes()) {
            String text = shape.attributes().getOrDefault(layer.labelField().get(), "").strip();
            if (text.isEmpty() || lettered == MOST_LABELS || !isSeen(shape)) {
                continue;
            }
            Label label = new Label(shortened(text), lettering.font(Lettering.Cut.MEDIUM, LETTER_PT * pt), legible(layer), colours.letters().halo(), 1.8 * pt);
            double x = viewport.xPx(shape.anchorEast());
            double y = viewport.yPx(shape.anchorNorth());
            boolean point = shape.sort() == GroundLayer.Sort.POINTS;
            double left = point ? x + (POINT_PT + layer.widthPt() / 2 + 3) * pt : x - label.widthPx() / 2;
            double baseline = y + label.capHeightPx() / 2;
            if (board.take(List.of(label.boxAt(left, baseline)))) {
                label.paintAt(g, left, baseline);
                lettered++;
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39).stripTrailing() + "…";
    }

    /** Letters need more contrast than lines: a colour that lacks it gives way to the ink of the names. */
    private Color legible(UserLayer layer) {
        Color colour = new Color(layer.rgb());
        double land = luminance(colours.ground().land());
        double own = luminance(colour);
        double contrast = (Math.max(land, own) + 0.05) / (Math.min(land, own) + 0.05);
        return contrast >= 4.5 ? colour : colours.letters().town();
    }

    /** WCAG 2.1. */
    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}

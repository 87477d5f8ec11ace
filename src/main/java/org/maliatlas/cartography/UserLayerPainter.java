package org.maliatlas.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.maliatlas.query.UserLayer;

/** Paints the user's layers over the land, and letters them where there is room. */
final class UserLayerPainter {
    private static final double NEAR_PX = 0.5;
    private static final double LETTER_PT = 9.5;
    private static final int MOST_LABELS = 400;
    /** Names that are tried before a crowded picture is taken for full. */
    private static final int MOST_TRIES = 4000;

    private final LayerShelf shelf;
    private final Viewport viewport;
    private final Graphics2D g;
    private final MapColours colours;
    private final double pt;
    private final double margin;

    UserLayerPainter(LayerShelf shelf, Viewport viewport, Graphics2D g, MapColours colours) {
        this.shelf = shelf;
        this.viewport = viewport;
        this.g = g;
        this.colours = colours;
        this.pt = viewport.pixelsPerPoint();
        this.margin = 20 * pt;
    }

    void paint(List<UserLayer> layers) {
        for (UserLayer layer : layers) {
            if (layer.visible()) {
                shelf.find(layer).ifPresent(ground -> paint(ground, layer));
            }
        }
    }

    private boolean isSeen(GroundLayer.Shape shape) {
        return viewport.xPx(shape.box().getMaxX()) >= -margin && viewport.xPx(shape.box().getMinX()) <= viewport.widthPx() + margin
                && viewport.yPx(shape.box().getMinY()) >= -margin && viewport.yPx(shape.box().getMaxY()) <= viewport.heightPx() + margin;
    }

    private void paint(GroundLayer ground, UserLayer layer) {
        LayerKey key = new LayerKey(layer.name(), layer.rgb(), layer.widthPt(), ground.sort());
        AffineTransform toPx = viewport.groundToPx();
        PointPainter points = new PointPainter(key, viewport, g, colours.marks().paper(), ground.points());
        g.setStroke(key.stroke(pt));
        for (GroundLayer.Shape shape : ground.shapes()) {
            if (!isSeen(shape)) {
                continue;
            }
            if (shape.sort() == GroundLayer.Sort.POINTS) {
                points.paint(shape.points());
                continue;
            }
            java.awt.Shape path = ThinPath.of(shape.path(), toPx, NEAR_PX);
            if (shape.sort() == GroundLayer.Sort.AREAS) {
                g.setColor(key.tint());
                g.fill(path);
            }
            g.setColor(key.colour());
            g.draw(path);
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
        double radiusPt = new LayerKey(layer.name(), layer.rgb(), layer.widthPt(), GroundLayer.Sort.POINTS).radiusPt();
        int lettered = 0;
        int tried = 0;
        for (GroundLayer.Shape shape : ground.shapes()) {
            String text = shape.attributes().getOrDefault(layer.labelField().get(), "").strip();
            if (text.isEmpty() || !isSeen(shape)) {
                continue;
            }
            if (lettered == MOST_LABELS || tried++ == MOST_TRIES) {
                return;
            }
            Label label = new Label(shortened(text), lettering.font(Lettering.Cut.MEDIUM, LETTER_PT * pt), legible(layer), colours.letters().halo(), 1.8 * pt);
            double x = viewport.xPx(shape.anchorEast());
            double y = viewport.yPx(shape.anchorNorth());
            boolean point = shape.sort() == GroundLayer.Sort.POINTS;
            double left = point ? x + (radiusPt + 3) * pt : x - label.widthPx() / 2;
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

package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A small map of the country with the frame of the picture in it, for pictures that show only a part. */
public final class LocatorInset {
    /** A picture that spans more shows the country well enough. */
    private static final double LARGEST_SPAN_KM = 800;
    private static final double SIZE_PT = 108;
    private static final double MARGIN_PT = 10;

    private LocatorInset() {
    }

    /** Paints the inset in the lower right corner where the picture shows only a part of Mali; else nothing. */
    public static void paintWhereClose(Graphics2D g, BaseMap map, Viewport viewport, MapColours colours) {
        Terrain terrain = map.terrain();
        double pt = viewport.pixelsPerPoint();
        double size = SIZE_PT * pt;
        if (viewport.view().spanKm() > LARGEST_SPAN_KM || !terrain.hasCountry || Math.min(viewport.widthPx(), viewport.heightPx()) < 3 * size) {
            return;
        }
        Rectangle2D card = new Rectangle2D.Double(viewport.widthPx() - size - MARGIN_PT * pt, viewport.heightPx() - size - MARGIN_PT * pt, size, size);
        g.setColor(colours.marks().paper());
        g.fill(card);
        g.setColor(colours.lines().foreign());
        g.setStroke(new BasicStroke((float) (0.8 * pt)));
        g.draw(card);
        Rectangle2D ground = terrain.groundBounds();
        double k = 0.86 * size / Math.max(ground.getWidth(), ground.getHeight());
        AffineTransform place = new AffineTransform(k, 0, 0, -k,
                card.getCenterX() - ground.getCenterX() * k, card.getCenterY() + ground.getCenterY() * k);
        Shape country = place.createTransformedShape(terrain.country);
        g.setColor(colours.ground().foreign());
        g.fill(country);
        g.setColor(colours.lines().country());
        g.setStroke(new BasicStroke((float) (0.8 * pt)));
        g.draw(country);
        g.setColor(colours.lines().asked());
        g.setStroke(new BasicStroke((float) (1.6 * pt)));
        g.draw(place.createTransformedShape(frame(viewport)));
    }

    private static Path2D frame(Viewport viewport) {
        Path2D.Double frame = new Path2D.Double(new Rectangle2D.Double(0, 0, viewport.widthPx(), viewport.heightPx()));
        AffineTransform toPx = viewport.groundToPx();
        double m = viewport.metresPerPx();
        frame.transform(new AffineTransform(m, 0, 0, -m, -toPx.getTranslateX() * m, toPx.getTranslateY() * m));
        return frame;
    }
}

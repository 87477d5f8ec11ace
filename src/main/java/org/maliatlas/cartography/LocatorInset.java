package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** A small map of the country with the frame of the picture in it, for pictures that show only a part. */
final class LocatorInset {
    /** A picture that spans more shows the country well enough. */
    private static final double LARGEST_SPAN_KM = 800;
    private static final double SIZE_PT = 96;
    private static final double MARGIN_PT = 12;
    private static final double ABOVE_SCALE_BAR_PT = 56;

    private LocatorInset() {
    }

    /** Where the inset stands, above the scale bar, in pictures that show only a part of Mali. */
    static Optional<Rectangle2D> card(BaseMap map, Viewport viewport) {
        double pt = viewport.pixelsPerPoint();
        double size = SIZE_PT * pt;
        if (viewport.view().spanKm() > LARGEST_SPAN_KM || !map.terrain().hasCountry || Math.min(viewport.widthPx(), viewport.heightPx()) < 3.4 * size) {
            return Optional.empty();
        }
        return Optional.of(new Rectangle2D.Double(MARGIN_PT * pt, viewport.heightPx() - size - ABOVE_SCALE_BAR_PT * pt, size, size));
    }

    /** Paints the inset where the picture shows only a part of Mali; else nothing. */
    static void paintWhereClose(Graphics2D g, BaseMap map, Viewport viewport, MapColours colours) {
        card(map, viewport).ifPresent(card -> paint(g, map, card, viewport, colours));
    }

    private static void paint(Graphics2D g, BaseMap map, Rectangle2D card, Viewport viewport, MapColours colours) {
        Terrain terrain = map.terrain();
        double pt = viewport.pixelsPerPoint();
        double size = card.getWidth();
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

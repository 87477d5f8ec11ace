package org.maliatlas.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Letters areas, spaced capitals in the widest part that is in the picture. */
final class AreaLetterer {
    private static final double SMALLEST_PART = 0.5;
    /** Places tried about the middle, in label widths and letter heights. */
    private static final double[][] SHIFTS = {{0, 0}, {0, -1.6}, {0, 1.6}, {-0.18, 0}, {0.18, 0}, {0, -3.2}, {0, 3.2},
        {-0.3, -1.8}, {0.3, -1.8}, {-0.3, 1.8}, {0.3, 1.8}, {-0.5, 0}, {0.5, 0}, {0, -5}, {0, 5}};

    private final Viewport viewport;
    private final Graphics2D g;
    private final LabelBoard board;
    private final double pt;

    AreaLetterer(Viewport viewport, Graphics2D g, LabelBoard board) {
        this.viewport = viewport;
        this.g = g;
        this.board = board;
        this.pt = viewport.pixelsPerPoint();
    }

    void letter(Terrain.Area area, String name, Font font, Color colour, Color halo) {
        Geometry seen = largestSeenPart(area);
        if (name.isBlank() || seen == null || seen.isEmpty() || seen.getDimension() < 2) {
            return;
        }
        Envelope box = seen.getEnvelopeInternal();
        Point middle = MaximumInscribedCircle.getCenter(seen, Math.max(box.getWidth(), box.getHeight()) / 80);
        Label large = label(name, font, colour, halo);
        Label small = label(name, font.deriveFont(font.getSize2D() * 0.84f), colour, halo);
        if (!tryAt(large, area, middle, 3) && !tryAt(small, area, middle, 3)
                && box.getWidth() > small.widthPx() * viewport.metresPerPx() * SMALLEST_PART) {
            tryAt(small, area, middle, 2);
        }
    }

    private Label label(String name, Font font, Color colour, Color halo) {
        return new Label(name.toUpperCase(Locale.FRENCH), font, colour, halo, 1.6 * pt);
    }

    /** @param least how many of the label's two ends and its middle must lie in the area */
    private boolean tryAt(Label label, Terrain.Area area, Point middle, int least) {
        double x = viewport.xPx(middle.getX());
        double y = viewport.yPx(middle.getY());
        double h = label.capHeightPx();
        double w = label.widthPx();
        for (double[] shift : SHIFTS) {
            double left = x - w / 2 + shift[0] * w;
            double baseline = y + h / 2 + shift[1] * h;
            Rectangle2D bounds = label.boxAt(left, baseline);
            if (isInside(area.labelShape(), bounds, least) && board.take(List.of(bounds))) {
                label.paintAt(g, left, baseline);
                return true;
            }
        }
        return false;
    }

    private Geometry largestSeenPart(Terrain.Area area) {
        double m = viewport.metresPerPx();
        double halfW = viewport.widthPx() * m / 2;
        double halfH = viewport.heightPx() * m / 2;
        double[] centre = {viewport.view().centreLon(), viewport.view().centreLat()};
        viewport.projection().forward(centre, centre, 1);
        Envelope window = new Envelope(centre[0] - halfW, centre[0] + halfW, centre[1] - halfH, centre[1] + halfH);
        if (!window.intersects(area.bounds())) {
            return null;
        }
        Geometry shape = area.labelShape();
        Geometry seen = window.contains(shape.getEnvelopeInternal()) ? shape
                : OverlayNGRobust.overlay(shape, new GeometryFactory().toGeometry(window), OverlayNG.INTERSECTION);
        Geometry largest = null;
        for (int i = 0; i < seen.getNumGeometries(); i++) {
            Geometry part = seen.getGeometryN(i);
            if (largest == null || part.getArea() > largest.getArea()) {
                largest = part;
            }
        }
        return largest;
    }

    private boolean isInside(Geometry shape, Rectangle2D box, int least) {
        double[] centre = {viewport.view().centreLon(), viewport.view().centreLat()};
        viewport.projection().forward(centre, centre, 1);
        int inside = 0;
        double[] parts = {0.02, 0.5, 0.98};
        for (double part : parts) {
            double x = box.getX() + box.getWidth() * part;
            double y = box.getCenterY();
            Coordinate at = new Coordinate(centre[0] + (x - viewport.widthPx() / 2.0) * viewport.metresPerPx(),
                    centre[1] - (y - viewport.heightPx() / 2.0) * viewport.metresPerPx());
            if (SimplePointInAreaLocator.locate(at, shape) == Location.INTERIOR) {
                inside++;
            } else if (part == 0.5) {
                return false;
            }
        }
        return inside >= least;
    }
}

package org.maliatlas.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.BitSet;

/** Paints the points of one layer. Of very many, those of one pixel are painted once, and all of them stamped to whole pixels. */
final class PointPainter {
    private static final int MANY = 5000;

    private final Viewport viewport;
    private final Graphics2D g;
    private final Color colour;
    private final Color rim;
    private final double radius;
    private final double rimPx;
    private final BitSet taken;
    private BufferedImage stamp;

    /** @param points of the whole layer */
    PointPainter(LayerKey key, Viewport viewport, Graphics2D g, Color rim, int points) {
        this.viewport = viewport;
        this.g = g;
        this.colour = key.colour();
        this.rim = rim;
        this.radius = key.radiusPt() * viewport.pixelsPerPoint();
        this.rimPx = viewport.pixelsPerPoint();
        this.taken = points > MANY ? new BitSet(viewport.widthPx() * viewport.heightPx()) : null;
    }

    /** @param points easting and northing in pairs */
    void paint(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            double x = viewport.xPx(points[i]);
            double y = viewport.yPx(points[i + 1]);
            if (taken == null) {
                disc(g, x, y);
            } else {
                stamp((int) Math.floor(x), (int) Math.floor(y));
            }
        }
    }

    private void disc(Graphics2D on, double x, double y) {
        double outer = radius + rimPx;
        on.setColor(rim);
        on.fill(new Ellipse2D.Double(x - outer, y - outer, 2 * outer, 2 * outer));
        on.setColor(colour);
        on.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void stamp(int x, int y) {
        int half = (int) Math.ceil(radius + rimPx) + 1;
        if (x < -half || y < -half || x >= viewport.widthPx() + half || y >= viewport.heightPx() + half) {
            return;
        }
        if (x >= 0 && y >= 0 && x < viewport.widthPx() && y < viewport.heightPx()) {
            int pixel = y * viewport.widthPx() + x;
            if (taken.get(pixel)) {
                return;
            }
            taken.set(pixel);
        }
        if (stamp == null) {
            stamp = new BufferedImage(2 * half + 1, 2 * half + 1, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D on = stamp.createGraphics();
            BaseMap.smooth(on);
            disc(on, half + 0.5, half + 0.5);
            on.dispose();
        }
        g.drawImage(stamp, x - half, y - half, null);
    }
}

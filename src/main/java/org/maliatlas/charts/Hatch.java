package org.maliatlas.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Lines that fill a rectangle and do not leave it. */
final class Hatch {
    private Hatch() {
    }

    /** Slanting lines: nothing is known. */
    static Path2D slanting(Rectangle2D box, double gap) {
        Path2D.Double lines = new Path2D.Double();
        double w = box.getWidth();
        double h = box.getHeight();
        for (double at = gap / 2; at < w + h; at += gap) {
            // From the bottom edge, or the right one, up to the left edge, or the top one.
            double x1 = Math.min(at, w);
            double y1 = at <= w ? h : h - (at - w);
            double x2 = Math.max(0, at - h);
            double y2 = at <= h ? h - at : 0;
            lines.append(new Line2D.Double(box.getX() + x1, box.getY() + y1, box.getX() + x2, box.getY() + y2), false);
        }
        return lines;
    }

    /** Upright lines: possible. */
    static Path2D upright(Rectangle2D box, double gap) {
        Path2D.Double lines = new Path2D.Double();
        for (double x = box.getX() + gap; x < box.getMaxX() - gap / 3; x += gap) {
            lines.append(new Line2D.Double(x, box.getY(), x, box.getMaxY()), false);
        }
        return lines;
    }

    /** Level lines: possible. */
    static Path2D level(Rectangle2D box, double gap) {
        Path2D.Double lines = new Path2D.Double();
        for (double y = box.getMaxY() - gap; y > box.getY() + gap / 3; y -= gap) {
            lines.append(new Line2D.Double(box.getX(), y, box.getMaxX(), y), false);
        }
        return lines;
    }
}

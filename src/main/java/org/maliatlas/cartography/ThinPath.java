package org.maliatlas.cartography;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** A path in pixels without the points that no eye can tell apart: stroking a million of them would take a second. */
final class ThinPath {
    private ThinPath() {
    }

    /** @param nearPx points nearer than this to the one before are left out, but for the first and the last of each line */
    static Path2D of(Path2D ground, AffineTransform toPx, double nearPx) {
        Path2D.Double thin = new Path2D.Double(ground.getWindingRule());
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        double skippedX = Double.NaN;
        double skippedY = Double.NaN;
        for (PathIterator path = ground.getPathIterator(toPx); !path.isDone(); path.next()) {
            int segment = path.currentSegment(point);
            if (segment == PathIterator.SEG_LINETO && Math.abs(point[0] - x) < nearPx && Math.abs(point[1] - y) < nearPx) {
                skippedX = point[0];
                skippedY = point[1];
                continue;
            }
            if (segment != PathIterator.SEG_LINETO && !Double.isNaN(skippedX)) {
                thin.lineTo(skippedX, skippedY);
            }
            skippedX = Double.NaN;
            if (segment == PathIterator.SEG_CLOSE) {
                thin.closePath();
                continue;
            }
            x = point[0];
            y = point[1];
            if (segment == PathIterator.SEG_MOVETO) {
                thin.moveTo(x, y);
            } else {
                thin.lineTo(x, y);
            }
        }
        if (!Double.isNaN(skippedX)) {
            thin.lineTo(skippedX, skippedY);
        }
        return thin;
    }
}

package org.maliatlas.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * A shape as straight lines between points on a grid of {@value #GRID} to a pixel, so fine that it cannot be seen, and so coarse that what
 * machines round differently falls on the same point.
 */
final class Outline {
    static final int GRID = 256;
    /** A curve may be off by so many pixels. */
    private static final double NEAR_PX = 0.04;
    /** Nothing that can be seen is farther out than so many grid steps. */
    private static final double FAR = 1 << 29;

    private int[] xy = new int[64];
    private int size;
    private int[] ends = new int[4];
    private boolean[] closed = new boolean[4];
    private int parts;
    private double atX;
    private double atY;

    Outline() {
    }

    /** A shape in pixels. @param toPx from its own units to pixels */
    static Outline of(Shape shape, AffineTransform toPx) {
        Outline outline = new Outline();
        double[] p = new double[6];
        double startX = 0;
        double startY = 0;
        boolean begun = false;
        for (PathIterator path = shape.getPathIterator(toPx); !path.isDone(); path.next()) {
            int segment = path.currentSegment(p);
            if (segment == PathIterator.SEG_MOVETO) {
                outline.end(false);
                startX = p[0];
                startY = p[1];
                outline.atX = startX;
                outline.atY = startY;
                begun = false;
                continue;
            }
            if (!begun) {
                outline.atX = startX;
                outline.atY = startY;
                outline.point(startX, startY);
                begun = true;
            }
            switch (segment) {
                case PathIterator.SEG_LINETO -> outline.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> outline.quadTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> outline.cubicTo(p);
                default -> {
                    outline.lineTo(startX, startY);
                    outline.end(true);
                    begun = false;
                }
            }
        }
        outline.end(false);
        return outline.trimmed();
    }

    private void quadTo(double x1, double y1, double x2, double y2) {
        double x0 = atX;
        double y0 = atY;
        double bend = Math.max(Math.abs(x0 - 2 * x1 + x2), Math.abs(y0 - 2 * y1 + y2));
        int n = pieces(bend * 0.25);
        for (int i = 1; i < n; i++) {
            double t = (double) i / n;
            double s = 1 - t;
            lineTo(s * s * x0 + 2 * s * t * x1 + t * t * x2, s * s * y0 + 2 * s * t * y1 + t * t * y2);
        }
        lineTo(x2, y2);
    }

    private void cubicTo(double[] p) {
        double x0 = atX;
        double y0 = atY;
        double bend = Math.max(Math.max(Math.abs(x0 - 2 * p[0] + p[2]), Math.abs(y0 - 2 * p[1] + p[3])),
                Math.max(Math.abs(p[0] - 2 * p[2] + p[4]), Math.abs(p[1] - 2 * p[3] + p[5])));
        int n = pieces(bend * 0.75);
        double x3 = p[4];
        double y3 = p[5];
        for (int i = 1; i < n; i++) {
            double t = (double) i / n;
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            lineTo(a * x0 + b * p[0] + c * p[2] + d * x3, a * y0 + b * p[1] + c * p[3] + d * y3);
        }
        lineTo(x3, y3);
    }

    /** The error of a curve cut into n pieces goes down with n². */
    private static int pieces(double bendPx) {
        return (int) Math.max(1, Math.min(500, Math.ceil(Math.sqrt(bendPx / NEAR_PX))));
    }

    /** A line from the last point, in pixels. What is out of reach is moved along the edge of reach, which changes nothing that can be seen. */
    private void lineTo(double x, double y) {
        double reach = FAR / GRID;
        if (Math.abs(atX) > reach || Math.abs(atY) > reach || Math.abs(x) > reach || Math.abs(y) > reach) {
            double[] crossings = {crossing(atX, x, -reach), crossing(atX, x, reach), crossing(atY, y, -reach), crossing(atY, y, reach)};
            Arrays.sort(crossings);
            for (double t : crossings) {
                if (t > 0 && t < 1) {
                    point(atX + (x - atX) * t, atY + (y - atY) * t);
                }
            }
        }
        point(x, y);
        atX = x;
        atY = y;
    }

    private static double crossing(double from, double to, double limit) {
        return from == to ? 0 : (limit - from) / (to - from);
    }

    private void point(double x, double y) {
        add(grid(x), grid(y));
    }

    private static int grid(double px) {
        return (int) Math.rint(Math.max(-FAR, Math.min(FAR, px * GRID)));
    }

    /** Adds a point on the grid to the part that is being made; none that is where the last one is, but a first one twice. */
    void add(int x, int y) {
        int start = parts == 0 ? 0 : ends[parts - 1];
        if (size - start >= 4 && xy[size - 2] == x && xy[size - 1] == y) {
            return;
        }
        if (size == xy.length) {
            xy = Arrays.copyOf(xy, 2 * size);
        }
        xy[size++] = x;
        xy[size++] = y;
    }

    /** Ends a part. @param isClosed whether its last point is joined to its first */
    void end(boolean isClosed) {
        int start = parts == 0 ? 0 : ends[parts - 1];
        if (size == start) {
            return;
        }
        if (size - start > 4 && xy[start] == xy[start + 2] && xy[start + 1] == xy[start + 3]) {
            System.arraycopy(xy, start + 4, xy, start + 2, size - start - 4);
            size -= 2;
        }
        if (parts == ends.length) {
            ends = Arrays.copyOf(ends, 2 * parts);
            closed = Arrays.copyOf(closed, 2 * parts);
        }
        ends[parts] = size;
        closed[parts++] = isClosed;
    }

    /** The same without points that are nearer to the one before than so many grid steps: each left out is that near to one that stays. */
    Outline thinned(double near) {
        Outline thin = new Outline();
        double near2 = near * near;
        for (int part = 0; part < parts; part++) {
            int to = to(part) - 2;
            int lastX = 0;
            int lastY = 0;
            for (int i = from(part); i <= to; i += 2) {
                double dx = (double) xy[i] - lastX;
                double dy = (double) xy[i + 1] - lastY;
                if (i == from(part) || i == to || dx * dx + dy * dy >= near2) {
                    lastX = xy[i];
                    lastY = xy[i + 1];
                    thin.add(lastX, lastY);
                }
            }
            thin.end(closed[part]);
        }
        return thin.trimmed();
    }

    Outline trimmed() {
        xy = Arrays.copyOf(xy, size);
        ends = Arrays.copyOf(ends, parts);
        closed = Arrays.copyOf(closed, parts);
        return this;
    }

    int parts() {
        return parts;
    }

    /** Where the points of a part begin. */
    int from(int part) {
        return part == 0 ? 0 : ends[part - 1];
    }

    /** Where they end. */
    int to(int part) {
        return ends[part];
    }

    boolean isClosed(int part) {
        return closed[part];
    }

    /** x and y of a point, by its index from {@link #from} in steps of two. */
    int x(int at) {
        return xy[at];
    }

    int y(int at) {
        return xy[at + 1];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The least y; greater than the greatest where there are no points. */
    int least() {
        int least = Integer.MAX_VALUE;
        for (int i = 1; i < size; i += 2) {
            least = Math.min(least, xy[i]);
        }
        return least;
    }

    /** The greatest y. */
    int most() {
        int most = Integer.MIN_VALUE;
        for (int i = 1; i < size; i += 2) {
            most = Math.max(most, xy[i]);
        }
        return most;
    }
}

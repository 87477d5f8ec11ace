package org.maliatlas.raster;

import java.awt.BasicStroke;

/**
 * Lines with breadth as polygons: one for each straight piece, each corner and each end, all turning the same way, so that together they
 * are the line where any of them is. What does not reach the rows wanted is left out.
 */
final class Stroker {
    /** A round corner may be off by so many grid steps. */
    private static final double NEAR = Outline.GRID / 20.0;
    private static final int MOST_HALVINGS = 8;

    private final Edges edges;
    private Pen pen;
    private int least;
    private int most;
    private final double[] fan = new double[(2 << MOST_HALVINGS) + 16];
    private int fanSize;

    Stroker(Edges edges) {
        this.edges = edges;
    }

    /** Adds the edges of lines that reach some rows. @param least least y wanted, in grid steps */
    void stroke(Outline lines, Pen newPen, int newLeast, int newMost) {
        pen = newPen;
        least = newLeast - pen.reach();
        most = newMost + pen.reach();
        for (int part = 0; part < lines.parts(); part++) {
            stroke(lines, lines.from(part), lines.to(part), lines.isClosed(part));
        }
    }

    private boolean isNear(int y1, int y2) {
        return Math.max(y1, y2) >= least && Math.min(y1, y2) <= most;
    }

    private void stroke(Outline lines, int from, int to, boolean closed) {
        if (to - from < 4) {
            return;
        }
        boolean any = false;
        for (int i = from; i + 2 < to; i += 2) {
            if (lines.x(i) == lines.x(i + 2) && lines.y(i) == lines.y(i + 2)) {
                // A part of one point alone: all others have no point twice in a row.
                continue;
            }
            any = true;
            if (isNear(lines.y(i), lines.y(i + 2))) {
                piece(lines, i);
                int before = before(from, to, i, closed);
                if (before >= 0) {
                    corner(lines, before, i);
                } else {
                    cap(lines.x(i), lines.y(i), lines.x(i) - lines.x(i + 2), lines.y(i) - lines.y(i + 2));
                }
                if (i + 4 >= to && !closed) {
                    cap(lines.x(i + 2), lines.y(i + 2), lines.x(i + 2) - lines.x(i), lines.y(i + 2) - lines.y(i));
                }
            } else {
                int before = before(from, to, i, closed);
                // The piece before it may be near where this one is not: their corner then is, too.
                if (before >= 0 && isNear(lines.y(before), lines.y(before + 2))) {
                    corner(lines, before, i);
                }
            }
        }
        if (!any && pen.cap() != BasicStroke.CAP_BUTT && isNear(lines.y(from), lines.y(from))) {
            cap(lines.x(from), lines.y(from), 1, 0);
            cap(lines.x(from), lines.y(from), -1, 0);
        }
    }

    /** The piece before one, or -1 where the line begins. */
    private static int before(int from, int to, int piece, boolean closed) {
        return piece > from ? piece - 2 : closed && to - from > 4 ? to - 4 : -1;
    }

    private void piece(Outline lines, int i) {
        int x1 = lines.x(i);
        int y1 = lines.y(i);
        int x2 = lines.x(i + 2);
        int y2 = lines.y(i + 2);
        double dx = (double) x2 - x1;
        double dy = (double) y2 - y1;
        double k = pen.half() / Math.sqrt(dx * dx + dy * dy);
        double nx = -dy * k;
        double ny = dx * k;
        polygon(new double[] {x1 + nx, y1 + ny, x2 + nx, y2 + ny, x2 - nx, y2 - ny, x1 - nx, y1 - ny}, 8);
    }

    /** Fills the wedge between two pieces at its outer side. */
    private void corner(Outline lines, int before, int after) {
        double ax = (double) lines.x(before + 2) - lines.x(before);
        double ay = (double) lines.y(before + 2) - lines.y(before);
        double bx = (double) lines.x(after + 2) - lines.x(after);
        double by = (double) lines.y(after + 2) - lines.y(after);
        double turn = ax * by - ay * bx;
        double along = ax * bx + ay * by;
        if (turn == 0 && along > 0) {
            return;
        }
        double side = turn > 0 ? -pen.half() : pen.half();
        double ka = side / Math.sqrt(ax * ax + ay * ay);
        double kb = side / Math.sqrt(bx * bx + by * by);
        double x = lines.x(after);
        double y = lines.y(after);
        double n1x = -ay * ka;
        double n1y = ax * ka;
        double n2x = -by * kb;
        double n2y = bx * kb;
        fanSize = 0;
        fan(x, y);
        fan(x + n1x, y + n1y);
        if (pen.join() == BasicStroke.JOIN_ROUND) {
            if (turn == 0) {
                double ux = ax * Math.abs(ka);
                double uy = ay * Math.abs(ka);
                arc(x, y, n1x, n1y, ux, uy, MOST_HALVINGS - 1);
                fan(x + ux, y + uy);
                arc(x, y, ux, uy, n2x, n2y, MOST_HALVINGS - 1);
            } else {
                arc(x, y, n1x, n1y, n2x, n2y, MOST_HALVINGS);
            }
        } else if (pen.join() == BasicStroke.JOIN_MITER) {
            double mx = n1x + n2x;
            double my = n1y + n2y;
            double m2 = mx * mx + my * my;
            double half2 = pen.half() * pen.half();
            // The tip lies 2 half² / |n1 + n2| from the corner, which is the miter's length over the breadth.
            if (m2 > 0 && 4 * half2 <= pen.miter() * pen.miter() * m2) {
                fan(x + mx * 2 * half2 / m2, y + my * 2 * half2 / m2);
            }
        }
        fan(x + n2x, y + n2y);
        polygon(fan, fanSize);
    }

    /** Ends a line at a point. @param dx where the line would go on to, in any length */
    private void cap(double x, double y, double dx, double dy) {
        if (pen.cap() == BasicStroke.CAP_BUTT) {
            return;
        }
        double k = pen.half() / Math.sqrt(dx * dx + dy * dy);
        double ux = dx * k;
        double uy = dy * k;
        fanSize = 0;
        fan(x - uy, y + ux);
        if (pen.cap() == BasicStroke.CAP_ROUND) {
            arc(x, y, -uy, ux, ux, uy, MOST_HALVINGS - 1);
            fan(x + ux, y + uy);
            arc(x, y, ux, uy, uy, -ux, MOST_HALVINGS - 1);
        } else {
            fan(x - uy + ux, y + ux + uy);
            fan(x + uy + ux, y - ux + uy);
        }
        fan(x + uy, y - ux);
        polygon(fan, fanSize);
    }

    private void fan(double x, double y) {
        fan[fanSize++] = x;
        fan[fanSize++] = y;
    }

    /** Adds points between two of a circle, less than half of it apart, by halving: roots are the same everywhere, sines are not. */
    private void arc(double x, double y, double ax, double ay, double bx, double by, int halvings) {
        double mx = ax + bx;
        double my = ay + by;
        double length = Math.sqrt(mx * mx + my * my);
        if (halvings == 0 || length == 0 || pen.half() - length / 2 < NEAR) {
            return;
        }
        double k = pen.half() / length;
        arc(x, y, ax, ay, mx * k, my * k, halvings - 1);
        fan(x + mx * k, y + my * k);
        arc(x, y, mx * k, my * k, bx, by, halvings - 1);
    }

    /** Adds a polygon's edges, turned so that its area is positive. */
    private void polygon(double[] xy, int size) {
        double area = 0;
        for (int i = 0, before = size - 2; i < size; before = i, i += 2) {
            area += (xy[before] - xy[0]) * (xy[i + 1] - xy[1]) - (xy[i] - xy[0]) * (xy[before + 1] - xy[1]);
        }
        boolean turned = area < 0;
        int x = (int) Math.rint(xy[size - 2]);
        int y = (int) Math.rint(xy[size - 1]);
        for (int i = 0; i < size; i += 2) {
            int nextX = (int) Math.rint(xy[i]);
            int nextY = (int) Math.rint(xy[i + 1]);
            if (turned) {
                edges.add(nextX, nextY, x, y);
            } else {
                edges.add(x, y, nextX, nextY);
            }
            x = nextX;
            y = nextY;
        }
    }
}

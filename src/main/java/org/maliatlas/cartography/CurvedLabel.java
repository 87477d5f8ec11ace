package org.maliatlas.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A name lettered along a river: found a stretch that bends little, then letter by letter. */
final class CurvedLabel {
    private static final double MOST_TURN = Math.toRadians(95);
    private static final int SMOOTHING = 6;

    private final List<Label> letters = new ArrayList<>();
    private final double[] advances;
    private final double lengthPx;
    private final double stepPx;
    private final double liftPx;

    CurvedLabel(String text, Font font, Color colour, Color halo, double haloPx, double liftPx) {
        this.advances = new double[text.length()];
        double total = 0;
        for (int i = 0; i < text.length(); i++) {
            Label letter = new Label(text.substring(i, i + 1), font, colour, halo, haloPx);
            letters.add(letter);
            advances[i] = letter.widthPx() + font.getSize2D() * 0.12;
            total += advances[i];
        }
        this.lengthPx = total;
        this.stepPx = Math.max(1.5, font.getSize2D() / 4);
        this.liftPx = liftPx;
    }

    private record Stretch(double[] x, double[] y, int first, double turn) {
    }

    /** Letters the name along one of the lines, if there is a fit and free stretch. @return whether it was lettered */
    boolean place(List<double[][]> linesPx, LabelBoard board, Graphics2D g) {
        List<Stretch> stretches = new ArrayList<>();
        for (double[][] line : linesPx) {
            collect(line, stretches);
        }
        stretches.sort((a, b) -> Double.compare(a.turn, b.turn));
        for (Stretch stretch : stretches.subList(0, Math.min(40, stretches.size()))) {
            double[][] spots = letterSpots(stretch);
            List<Rectangle2D> boxes = new ArrayList<>();
            for (double[] spot : spots) {
                double r = letters.get(0).ascentPx() * 0.55;
                boxes.add(new Rectangle2D.Double(spot[0] - r, spot[1] - r * 1.5, 2 * r, 2 * r));
            }
            if (board.take(boxes)) {
                for (int i = 0; i < spots.length; i++) {
                    letters.get(i).paintTurned(g, spots[i][0], spots[i][1], spots[i][2]);
                }
                return true;
            }
        }
        return false;
    }

    private void collect(double[][] line, List<Stretch> stretches) {
        double[][] even = smooth(resample(line));
        int n = even[0].length;
        int need = (int) Math.ceil(lengthPx / stepPx) + 1;
        if (n < need + 2) {
            return;
        }
        for (int first = 0; first + need < n; first += Math.max(1, need / 6)) {
            double turn = 0;
            double worst = 0;
            double before = heading(even, first);
            double start = before;
            for (int i = first + 1; i < first + need; i++) {
                double now = heading(even, i);
                turn += Math.abs(turnOf(now - before));
                worst = Math.max(worst, Math.abs(turnOf(now - start)));
                before = now;
            }
            if (turn < MOST_TURN * 1.6 && worst < MOST_TURN) {
                boolean leftward = even[0][first + need] < even[0][first];
                stretches.add(leftward ? new Stretch(reversed(even[0]), reversed(even[1]), n - 1 - (first + need), turn)
                        : new Stretch(even[0], even[1], first, turn));
            }
        }
    }

    private double[][] letterSpots(Stretch s) {
        double[][] spots = new double[letters.size()][];
        double along = 0;
        for (int i = 0; i < letters.size(); i++) {
            double mid = s.first + (along + advances[i] / 2) / stepPx;
            int k = Math.min((int) mid, s.x.length - 2);
            double f = mid - k;
            double x = s.x[k] + f * (s.x[k + 1] - s.x[k]);
            double y = s.y[k] + f * (s.y[k + 1] - s.y[k]);
            int from = Math.max(0, k - 2);
            int to = Math.min(s.x.length - 1, k + 3);
            double angle = Math.atan2(s.y[to] - s.y[from], s.x[to] - s.x[from]);
            spots[i] = new double[] {x + Math.sin(angle) * liftPx, y - Math.cos(angle) * liftPx, angle};
            along += advances[i];
        }
        return spots;
    }

    private double[][] resample(double[][] line) {
        double[] xs = line[0];
        double[] ys = line[1];
        List<double[]> out = new ArrayList<>();
        double next = 0;
        for (int i = 1; i < xs.length; i++) {
            double dx = xs[i] - xs[i - 1];
            double dy = ys[i] - ys[i - 1];
            double length = Math.hypot(dx, dy);
            for (; next < length; next += stepPx) {
                out.add(new double[] {xs[i - 1] + dx * next / length, ys[i - 1] + dy * next / length});
            }
            next -= length;
        }
        double[][] points = new double[2][out.size()];
        for (int i = 0; i < out.size(); i++) {
            points[0][i] = out.get(i)[0];
            points[1][i] = out.get(i)[1];
        }
        return points;
    }

    private static double[][] smooth(double[][] points) {
        int n = points[0].length;
        double[][] out = new double[2][n];
        for (int i = 0; i < n; i++) {
            int reach = Math.min(SMOOTHING, Math.min(i, n - 1 - i));
            for (int d = 0; d < 2; d++) {
                double sum = 0;
                for (int k = i - reach; k <= i + reach; k++) {
                    sum += points[d][k];
                }
                out[d][i] = sum / (2 * reach + 1);
            }
        }
        return out;
    }

    private static double heading(double[][] points, int i) {
        int next = Math.min(points[0].length - 1, i + 1);
        return Math.atan2(points[1][next] - points[1][i], points[0][next] - points[0][i]);
    }

    private static double turnOf(double angle) {
        return Math.atan2(Math.sin(angle), Math.cos(angle));
    }

    private static double[] reversed(double[] values) {
        double[] out = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = values[values.length - 1 - i];
        }
        return out;
    }
}

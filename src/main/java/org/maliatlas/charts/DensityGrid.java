package org.maliatlas.charts;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.maliatlas.query.DistancesOverTime;

/**
 * How many incidents lie in each small square of a plot. One that is known only to a span is shared out evenly over all squares
 * that it spans. Its cost does not grow with the spans: of each only the corners are noted, and summed up at the end (F. C. Crow,
 * Summed-area tables for texture mapping, SIGGRAPH 1984).
 */
final class DensityGrid {
    /** Side of a square, points. */
    static final double SQUARE = 2;
    /** What rounding leaves where nothing is. */
    private static final double NOTHING = 1e-9;

    private final int columns;
    private final int rows;
    private final double[] counts;
    private double most;

    private DensityGrid(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.counts = new double[(columns + 1) * (rows + 1)];
    }

    static DensityGrid of(DistancesOverTime distances, DistanceField field) {
        Rectangle2D plot = field.plot();
        DensityGrid grid = new DensityGrid((int) Math.ceil(plot.getWidth() / SQUARE), (int) Math.ceil(plot.getHeight() / SQUARE));
        for (int k = 0; k < distances.size(); k++) {
            // What lasts a day stands where that begins: its square is broader than a day where there are many.
            int x1 = grid.column(field.left(k) - plot.getX());
            int x2 = distances.startDay(k) == distances.endDay(k) ? x1 : grid.column(field.right(k) - plot.getX());
            grid.add(x1, x2, grid.row(field.top(k) - plot.getY()), grid.row(field.bottom(k) - plot.getY()));
        }
        grid.sum();
        return grid;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) (x / SQUARE)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) (y / SQUARE)));
    }

    private void add(int x1, int x2, int y1, int y2) {
        double share = 1.0 / ((x2 - x1 + 1) * (y2 - y1 + 1));
        int width = columns + 1;
        counts[y1 * width + x1] += share;
        counts[y1 * width + x2 + 1] -= share;
        counts[(y2 + 1) * width + x1] -= share;
        counts[(y2 + 1) * width + x2 + 1] += share;
    }

    private void sum() {
        int width = columns + 1;
        for (int y = 0; y <= rows; y++) {
            for (int x = 1; x < width; x++) {
                counts[y * width + x] += counts[y * width + x - 1];
            }
            for (int x = 0; y > 0 && x < width; x++) {
                counts[y * width + x] += counts[(y - 1) * width + x];
            }
        }
        for (double count : counts) {
            most = Math.max(most, count);
        }
    }

    /** Incidents in a square, counted from the top left. */
    double at(int column, int row) {
        return counts[row * (columns + 1) + column];
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Most incidents in a square. */
    double most() {
        return most;
    }

    /** The shade of a number: the first for less than one, the others in even steps of its logarithm. */
    int shade(double count, int shades) {
        if (count < 1 || most <= 1) {
            return count < 1 ? 0 : shades - 1;
        }
        return 1 + Math.min(shades - 2, (int) (Math.log(count) / Math.log(most) * (shades - 1)));
    }

    /** The picture of the grid. @param pixels to the side of a square */
    BufferedImage image(Color[] ramp, int pixels) {
        BufferedImage image = new BufferedImage(columns * pixels, rows * pixels, BufferedImage.TYPE_INT_ARGB);
        int[] line = new int[image.getWidth()];
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < line.length; x++) {
                double count = at(x / pixels, row);
                line[x] = count < NOTHING ? 0 : ramp[shade(count, ramp.length)].getRGB();
            }
            for (int y = 0; y < pixels; y++) {
                image.setRGB(0, row * pixels + y, line.length, 1, line, 0, line.length);
            }
        }
        return image;
    }
}

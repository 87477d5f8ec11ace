package org.maliatlas.cartography;

import java.awt.Color;
import java.util.Arrays;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Spots;

/**
 * Shades incidents per 1,000 km². Each incident is spread evenly over the disc that its place is known to, or over a small one about
 * it where that is larger; so an inexact place makes no peak, and all incidents together make up their number. What is known
 * only to a region is not in it.
 */
final class DensityPainter implements WayPainter {
    /** Least radius an incident is spread over, in points. */
    static final double REACH_PT = 13;
    private static final int CELL_PX = 2;
    /** An exact place fades to its edge: so many discs, each smaller by a step, share its incidents. */
    private static final double[] STEPS = {1, 0.72, 0.44};
    private static final int ALPHA = 218;
    private static final double KM2 = 1000;

    private final SpotPositions positions;
    private final Spots spots;
    private final int[] all;
    private final int[] none;
    private double[] grid = {};
    private byte[] classes = {};
    private int columns;
    private int rows;
    private Viewport viewport;
    private Shades shades = Shades.NONE;
    private int[] colours = {};

    /** @param all incidents at each spot at any time */
    DensityPainter(SpotPositions positions, int[] all) {
        this.positions = positions;
        this.spots = positions.spots();
        this.all = all;
        this.none = new int[all.length];
    }

    @Override
    public void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        columns = (viewport.widthPx() + CELL_PX - 1) / CELL_PX;
        rows = (viewport.heightPx() + CELL_PX - 1) / CELL_PX;
        if (grid.length != (columns + 1) * rows) {
            grid = new double[(columns + 1) * rows];
            classes = new byte[columns * rows];
        }
        spread(all, none);
        double most = 0;
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int column = 0; column < columns; column++) {
                sum += grid[row * (columns + 1) + column];
                most = Math.max(most, sum);
            }
        }
        double one = perKm2(1, REACH_PT * viewport.pixelsPerPoint());
        shades = Shades.of(one, Math.max(one, most), MapColours.of(state.drawing().style()).ramp());
        colours = new int[shades.classes()];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = premultiplied(shades.colours()[i], ALPHA);
        }
    }

    static int premultiplied(Color c, int alpha) {
        return alpha << 24 | c.getRed() * alpha / 255 << 16 | c.getGreen() * alpha / 255 << 8 | c.getBlue() * alpha / 255;
    }

    @Override
    public Shades shades() {
        return shades;
    }

    @Override
    public void paint(Answer answer, int[] argb) {
        spread(answer.certainAtSpot(), answer.state().drawing().possible() ? answer.possibleAtSpot() : none);
        classify();
        int width = viewport.widthPx();
        for (int y = 0, at = 0; y < viewport.heightPx(); y++) {
            int row = y / CELL_PX * columns;
            for (int x = 0; x < width; x++, at++) {
                int shade = classes[row + x / CELL_PX];
                if (shade >= 0) {
                    argb[at] = Sprite.over(colours[shade], argb[at]);
                }
            }
        }
    }

    /** Puts into the grid by how much each row changes from one cell to the next: two additions for each row of a disc. */
    private void spread(int[] some, int[] more) {
        Arrays.fill(grid, 0);
        double least = REACH_PT * viewport.pixelsPerPoint();
        for (int spot = 0; spot < some.length; spot++) {
            int count = some[spot] + more[spot];
            if (count == 0 || spots.isArea(spot)) {
                continue;
            }
            double radius = spots.radiusKm(spot) * KM2 / viewport.metresPerPx();
            double x = positions.x(spot);
            double y = positions.y(spot);
            double reach = Math.max(radius, least);
            if (!(x > -reach && y > -reach && x < viewport.widthPx() + reach && y < viewport.heightPx() + reach)) {
                continue;
            }
            if (radius > least) {
                disc(x, y, radius, perKm2(count, radius));
            } else {
                for (double step : STEPS) {
                    disc(x, y, least * step, perKm2(count, least * step) / STEPS.length);
                }
            }
        }
    }

    /** Incidents per 1,000 km² when they are spread over a disc. */
    private double perKm2(double count, double radiusPx) {
        double km = radiusPx * viewport.metresPerPx() / KM2;
        return count * KM2 / (Math.PI * km * km);
    }

    private void disc(double xPx, double yPx, double radiusPx, double value) {
        double x = xPx / CELL_PX - 0.5;
        double y = yPx / CELL_PX - 0.5;
        double radius = radiusPx / CELL_PX;
        int last = (int) Math.min(rows - 1, Math.floor(y + radius));
        for (int row = (int) Math.max(0, Math.ceil(y - radius)); row <= last; row++) {
            double half = Math.sqrt(radius * radius - (row - y) * (row - y));
            int left = (int) Math.max(0, Math.ceil(x - half));
            int right = (int) Math.min(columns - 1, Math.floor(x + half));
            if (left <= right) {
                grid[row * (columns + 1) + left] += value;
                grid[row * (columns + 1) + right + 1] -= value;
            }
        }
    }

    private void classify() {
        double nothing = shades.classes() == 0 ? Double.MAX_VALUE : shades.from()[0] * 1e-6;
        double[] from = shades.from();
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            int cell = row * columns;
            int at = row * (columns + 1);
            for (int column = 0; column < columns; column++) {
                sum += grid[at + column];
                int shade = -1;
                if (sum > nothing) {
                    shade = from.length - 1;
                    while (shade > 0 && sum < from[shade]) {
                        shade--;
                    }
                }
                classes[cell + column] = (byte) shade;
            }
        }
    }

    /** How many incidents the shades of the last picture make up; those whose discs the picture's edge cuts count in part. */
    double sum() {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            double here = 0;
            for (int column = 0; column < columns; column++) {
                here += grid[row * (columns + 1) + column];
                sum += here;
            }
        }
        double cellKm = CELL_PX * viewport.metresPerPx() / KM2;
        return sum * cellKm * cellKm / KM2;
    }
}

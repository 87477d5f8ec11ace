package org.maliatlas.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Spots;

/**
 * Shades incidents per 1,000 km². Each incident is spread evenly over the disc that its place is known to, or over a small one about
 * it where that is larger; so an inexact place makes no peak, and all incidents together make up their number. What is known
 * only to a region is not in it.
 */
final class DensityPainter implements WayPainter, Board.Shading {
    /** Least radius an incident is spread over, in points. */
    static final double REACH_PT = 13;
    private static final int CELL_PX = 2;
    /** An exact place fades to its edge: so many discs, each smaller by a step, share its incidents. */
    private static final double[] STEPS = {1, 0.72, 0.44};
    private static final int ALPHA = 218;
    /** Amounts are for so many km². */
    private static final double KM2 = 1000;
    private static final double M_PER_KM = 1000;
    /** What rounding leaves over, as a share of the least class. */
    private static final double NOTHING = 1e-6;
    /** Most cells that are worked out at once for the classes: more than a screen's. */
    private static final int MOST_CELLS = 1 << 21;

    private final SpotPositions positions;
    private final Spots spots;
    private final int[] all;
    private final int[] none;
    /** Some rows of cells, all of them on a screen. */
    private double[] grid = {};
    private int columns;
    private int rows;
    private int gridTop;
    private int gridRows;
    /** What is spread: incidents at each spot, and further ones. */
    private int[] some = {};
    private int[] more = {};
    private Viewport viewport;
    private Shades shades = Shades.NONE;
    private int[] colours = {};
    /** Of each spot the discs it is spread over. */
    private final CellDisc[][] discsOf;

    /** @param all incidents at each spot at any time */
    DensityPainter(SpotPositions positions, int[] all) {
        this.positions = positions;
        this.spots = positions.spots();
        this.all = all;
        this.none = new int[all.length];
        this.discsOf = new CellDisc[all.length][];
    }

    @Override
    public void place(Viewport newViewport, AtlasState state) {
        viewport = newViewport;
        columns = (viewport.widthPx() + CELL_PX - 1) / CELL_PX;
        rows = (viewport.heightPx() + CELL_PX - 1) / CELL_PX;
        chooseDiscs();
        double most = most();
        double one = perKm2(REACH_PT * viewport.pixelsPerPoint());
        shades = Shades.of(one, Math.max(one, most), MapColours.of(state.drawing().style()).ramp());
        colours = new int[shades.classes()];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = premultiplied(shades.colours()[i], ALPHA);
        }
    }

    /** The most that the dataset's incidents of all times together come to anywhere in the picture. */
    private double most() {
        some = all;
        more = none;
        double most = 0;
        int step = Math.max(1, MOST_CELLS / (columns + 1));
        for (int top = 0; top < rows; top += step) {
            spread(top, Math.min(step, rows - top));
            for (int row = 0; row < gridRows; row++) {
                double sum = 0;
                for (int column = 0; column < columns; column++) {
                    sum += grid[row * (columns + 1) + column];
                    most = Math.max(most, sum);
                }
            }
        }
        return most;
    }

    /** A place that is known closely fades to its edge; one that is not is even all over. */
    private void chooseDiscs() {
        double cellKm = CELL_PX * viewport.metresPerPx() / M_PER_KM;
        double least = REACH_PT * viewport.pixelsPerPoint() / CELL_PX;
        CellDisc[] close = new CellDisc[STEPS.length];
        for (int i = 0; i < STEPS.length; i++) {
            close[i] = new CellDisc(least * STEPS[i], KM2 / cellKm / cellKm / STEPS.length);
        }
        Map<Double, CellDisc[]> wide = new HashMap<>();
        for (int spot = 0; spot < discsOf.length; spot++) {
            double radius = spots.isArea(spot) ? 0 : spots.radiusKm(spot) / cellKm;
            discsOf[spot] = radius <= least ? close : wide.computeIfAbsent(radius, r -> new CellDisc[] {new CellDisc(r, KM2 / cellKm / cellKm)});
        }
    }

    /** One incident per 1,000 km² when it is spread over a disc. */
    private double perKm2(double radiusPx) {
        double km = radiusPx * viewport.metresPerPx() / M_PER_KM;
        return KM2 / (Math.PI * km * km);
    }

    static int premultiplied(Color c, int alpha) {
        return alpha << 24 | c.getRed() * alpha / 255 << 16 | c.getGreen() * alpha / 255 << 8 | c.getBlue() * alpha / 255;
    }

    /** The colour of premultiplied ARGB that is not clear. */
    static Color straight(int argb) {
        int alpha = argb >>> 24;
        return new Color((argb >> 16 & 255) * 255 / alpha, (argb >> 8 & 255) * 255 / alpha, (argb & 255) * 255 / alpha, alpha);
    }

    @Override
    public Shades shades() {
        return shades;
    }

    @Override
    public void paint(Answer answer, Board board) {
        some = answer.certainAtSpot();
        more = answer.state().drawing().possible() ? answer.possibleAtSpot() : none;
        board.shade(this);
    }

    @Override
    public void onto(int[] argb, int topPx, int rowsPx) {
        int top = topPx / CELL_PX;
        spread(top, Math.min(rows, (topPx + rowsPx + CELL_PX - 1) / CELL_PX) - top);
        double nothing = shades.from()[0] * NOTHING;
        for (int row = 0; row < gridRows; row++) {
            int at = row * (columns + 1);
            double sum = 0;
            int start = 0;
            int shade = -1;
            for (int column = 0; column < columns; column++) {
                double change = grid[at + column];
                if (change != 0) {
                    sum += change;
                    int now = sum > nothing ? shades.classOf(sum) : -1;
                    if (now != shade) {
                        fill(argb, topPx, rowsPx, row, start, column, shade);
                        start = column;
                        shade = now;
                    }
                }
            }
            fill(argb, topPx, rowsPx, row, start, columns, shade);
        }
    }

    /** Shades the pixels of some cells of a row. */
    private void fill(int[] argb, int topPx, int rowsPx, int row, int fromColumn, int toColumn, int shade) {
        if (shade < 0) {
            return;
        }
        int colour = colours[shade];
        int width = viewport.widthPx();
        int toX = Math.min(width, toColumn * CELL_PX);
        int fromY = (gridTop + row) * CELL_PX - topPx;
        int toY = Math.min(rowsPx, fromY + CELL_PX);
        for (int y = Math.max(0, fromY); y < toY; y++) {
            for (int i = y * width + fromColumn * CELL_PX; i < y * width + toX; i++) {
                argb[i] = Sprite.over(colour, argb[i]);
            }
        }
    }

    @Override
    public void onto(Graphics2D g) {
        spread(0, rows);
        CellOutline outline = new CellOutline(classes(), columns, rows, CELL_PX);
        for (int shade = 0; shade < colours.length; shade++) {
            g.setColor(straight(colours[shade]));
            g.fill(outline.of(shade));
        }
    }

    /** The class of each cell, row by row; -1 where nothing is. */
    private byte[] classes() {
        byte[] classes = new byte[columns * rows];
        double nothing = shades.classes() == 0 ? 0 : shades.from()[0] * NOTHING;
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int column = 0; column < columns; column++) {
                sum += grid[row * (columns + 1) + column];
                classes[row * columns + column] = (byte) (sum > nothing ? shades.classOf(sum) : -1);
            }
        }
        return classes;
    }

    /** Puts into the grid, for some rows of cells, by how much each row changes from one cell to the next: two additions for each row of a disc. */
    private void spread(int top, int count) {
        gridTop = top;
        gridRows = count;
        if (grid.length < (columns + 1) * count) {
            grid = new double[(columns + 1) * count];
        }
        Arrays.fill(grid, 0, (columns + 1) * count, 0);
        for (int spot = 0; spot < some.length; spot++) {
            int incidents = some[spot] + more[spot];
            if (incidents > 0 && !spots.isArea(spot)) {
                int column = (int) Math.floor(positions.x(spot) / CELL_PX);
                int row = (int) Math.floor(positions.y(spot) / CELL_PX) - top;
                for (CellDisc disc : discsOf[spot]) {
                    disc.add(grid, columns, count, column, row, incidents);
                }
            }
        }
    }

    /** How many incidents the shades of the last picture make up; those whose discs the picture's edge cuts count in part. */
    double sum() {
        spread(0, rows);
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            double here = 0;
            for (int column = 0; column < columns; column++) {
                here += grid[row * (columns + 1) + column];
                sum += here;
            }
        }
        double cellKm = CELL_PX * viewport.metresPerPx() / M_PER_KM;
        return sum * cellKm * cellKm / KM2;
    }
}

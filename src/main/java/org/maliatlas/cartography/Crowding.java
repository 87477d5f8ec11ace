package org.maliatlas.cartography;

import java.util.Arrays;

/** Whether the marks of an answer would hide each other, so that their number could no longer be seen. */
final class Crowding {
    /** Marks in the picture below which all are worth having, however they lie. */
    private static final int FEW = 300;
    private static final double CELL_PT = 36;
    /** How much of a cell marks can cover before they begin to hide each other. */
    private static final double FULL = 0.7;
    /** The share of all marks' ground that finds no room from which on the answer is shaded. */
    private static final double HIDDEN = 0.3;

    private final SpotPositions positions;
    private final SiteCounts counts;
    private final int[] cellOf;
    private final double[] areaOfSize = new double[MarkSizes.DISC_SIZES];
    private double[] covered = {};

    Crowding(SpotPositions positions, SiteCounts counts) {
        this.positions = positions;
        this.counts = counts;
        this.cellOf = new int[positions.sites()];
        for (int size = 0; size < areaOfSize.length; size++) {
            areaOfSize[size] = Math.PI * Math.pow(MarkSizes.discRadiusPt(size), 2);
        }
    }

    void place(Viewport viewport) {
        double cellPx = CELL_PT * viewport.pixelsPerPoint();
        int columns = (int) Math.ceil(viewport.widthPx() / cellPx);
        int rows = (int) Math.ceil(viewport.heightPx() / cellPx);
        covered = new double[columns * rows];
        for (int site = 0; site < cellOf.length; site++) {
            int spot = positions.spotOf(site);
            double column = Math.floor(positions.x(spot) / cellPx);
            double row = Math.floor(positions.y(spot) / cellPx);
            boolean inside = !positions.spots().isArea(spot) && column >= 0 && row >= 0 && column < columns && row < rows;
            cellOf[site] = inside ? (int) row * columns + (int) column : -1;
        }
    }

    /** Whether marks hide each other in the counts last made. */
    boolean hides() {
        Arrays.fill(covered, 0);
        int marks = 0;
        double wanted = 0;
        for (int site = 0; site < cellOf.length; site++) {
            int count = counts.answering(site);
            if (cellOf[site] >= 0 && count > 0) {
                marks++;
                double area = count == 1 ? Math.PI * MarkSymbol.RADIUS_PT * MarkSymbol.RADIUS_PT : areaOfSize[MarkSizes.discSize(count)];
                covered[cellOf[site]] += area;
                wanted += area;
            }
        }
        double lacking = 0;
        for (double area : covered) {
            lacking += Math.max(0, area - FULL * CELL_PT * CELL_PT);
        }
        return marks > FEW && lacking > HIDDEN * wanted;
    }
}

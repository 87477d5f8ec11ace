package org.maliatlas.cartography;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Whether the marks of an answer would hide each other, so that their number could no longer be seen. */
final class Crowding {
    /** Marks in the picture below which all are worth having, however they lie. */
    private static final int FEW = 400;
    private static final double CELL_PT = 11;
    /** Marks for each cell that has any, on average, from which on marks hide each other. */
    private static final double MANY = 1.9;

    private final SpotPositions positions;
    private final SiteCounts counts;
    private final int[] cellOf;
    private Viewport viewport;
    private boolean[] taken = {};

    Crowding(SpotPositions positions, SiteCounts counts) {
        this.positions = positions;
        this.counts = counts;
        this.cellOf = new int[positions.sites()];
    }

    void place(Viewport newViewport) {
        viewport = newViewport;
        double cellPx = CELL_PT * viewport.pixelsPerPoint();
        Map<Long, Integer> known = new HashMap<>();
        for (int site = 0; site < cellOf.length; site++) {
            int spot = positions.spotOf(site);
            cellOf[site] = -1;
            if (!positions.spots().isArea(spot) && positions.isNear(spot, viewport)) {
                long cell = (long) Math.floor(positions.x(spot) / cellPx) << 32 | (int) Math.floor(positions.y(spot) / cellPx) & 0xffffffffL;
                Integer index = known.putIfAbsent(cell, known.size());
                cellOf[site] = index == null ? known.size() - 1 : index;
            }
        }
        taken = new boolean[known.size()];
    }

    /** Whether marks hide each other in the counts last made. */
    boolean hides() {
        Arrays.fill(taken, false);
        int marks = 0;
        int cells = 0;
        for (int site = 0; site < cellOf.length; site++) {
            int cell = cellOf[site];
            if (cell >= 0 && counts.answering(site) > 0) {
                marks++;
                if (!taken[cell]) {
                    taken[cell] = true;
                    cells++;
                }
            }
        }
        return marks > FEW && marks > MANY * cells;
    }
}

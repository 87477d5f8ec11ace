package org.maliatlas.cartography;

/** How large marks are, in points: the same for stamping them and for finding what is under the pointer. */
final class MarkSizes {
    static final double BADGE_HALF_WIDTH_PT = 14;
    static final double BADGE_HALF_HEIGHT_PT = 7;
    /** Where the badge of several regions stands, from the picture's top right corner. */
    static final double CORNER_PT = 24;
    static final int DISC_SIZES = 8;
    private static final double LEAST_DISC_PT = 6.5;
    private static final double DISC_GROWTH_PT = 1.35;

    private MarkSizes() {
    }

    /** The size of the disc for a number of incidents: one more for each doubling. */
    static int discSize(int count) {
        return Math.min(DISC_SIZES - 1, 31 - Integer.numberOfLeadingZeros(Math.max(2, count) / 2));
    }

    static double discRadiusPt(int size) {
        return LEAST_DISC_PT + DISC_GROWTH_PT * size;
    }

    /** Radius of the mark for a number of incidents, with its outline: what the pointer must touch. */
    static double reachPt(int count) {
        return count < 2 ? MarkSymbol.RADIUS_PT + 1 : discRadiusPt(discSize(count)) + 1.5;
    }
}

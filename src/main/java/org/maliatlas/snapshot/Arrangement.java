package org.maliatlas.snapshot;

/**
 * Where the parts of a page lie, kept with it so that the maps of a series stand in one place, whatever room the words of each need. Heights
 * are the least that are kept for a part, in points.
 *
 * @param beside whether counts and legend stand beside the map, or below it
 * @param columns in how many columns they do, 1 to {@value #MOST_COLUMNS}
 * @param scale by which words are smaller than usual, {@value #SMALLEST} to 1
 * @param headPt title
 * @param stripPt timeline or chart
 * @param footPt sources and credit
 * @param sidePt counts and legend below the map; 0 where they stand beside it
 */
public record Arrangement(boolean beside, int columns, double scale, double headPt, double stripPt, double footPt, double sidePt) {
    static final int MOST_COLUMNS = 5;
    static final double SMALLEST = 0.5;

    public Arrangement {
        if (columns < 1 || columns > MOST_COLUMNS || !(scale >= SMALLEST && scale <= 1) || !(headPt >= 0) || !(stripPt >= 0) || !(footPt >= 0) || !(sidePt >= 0)) {
            throw new IllegalArgumentException("no arrangement of a page");
        }
    }

    /** Whether parts lie the same way, whatever room they have. */
    boolean isLike(Arrangement other) {
        return beside == other.beside && columns == other.columns && scale == other.scale;
    }
}

package org.maliatlas.incident;

/**
 * Reported deaths. Each figure may be unknown ({@code null}); unknown is not zero.
 *
 * @param low lowest reported figure, or null
 * @param best the figure held most likely, or null
 * @param high highest reported figure, or null
 * @param note what the figures count, in a few words; may be empty
 */
public record Toll(Integer low, Integer best, Integer high, String note) {
    /** Nothing reported. */
    public static final Toll NOT_REPORTED = new Toll(null, null, null, "");

    public Toll {
        note = note == null ? "" : note;
        requireNotNegative(low);
        requireNotNegative(best);
        requireNotNegative(high);
    }

    /** Whether any figure is reported. */
    public boolean isReported() {
        return low != null || best != null || high != null;
    }

    private static void requireNotNegative(Integer figure) {
        if (figure != null && figure < 0) {
            throw new IllegalArgumentException("reported deaths are 0 or more, not " + figure);
        }
    }
}

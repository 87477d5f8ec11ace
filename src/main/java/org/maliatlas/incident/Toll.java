package org.maliatlas.incident;

/**
 * Reported deaths, low ≤ best ≤ high. Each figure may be unknown ({@code null}); unknown is not zero.
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
        requireOrder(low, best);
        requireOrder(best, high);
        requireOrder(low, high);
    }

    /** Deaths that a dataset writes as 0 where it means none or unknown: nothing but "not fewer than none" is known. */
    public static Toll noneOrUnknown(String note) {
        return new Toll(0, null, null, note);
    }

    /** Whether any figure is reported. */
    public boolean isReported() {
        return low != null || best != null || high != null;
    }

    /** Whether it says only that there were none or that the number is unknown. */
    public boolean isNoneOrUnknown() {
        return low != null && low == 0 && best == null && high == null;
    }

    /** The lowest figure reported, or -1 where none is, or only "none or unknown". */
    public int fewest() {
        return !isReported() || isNoneOrUnknown() ? -1 : low != null ? low : best != null ? best : high;
    }

    /** The highest figure reported, or -1 where none is, or only "none or unknown". */
    public int most() {
        return !isReported() || isNoneOrUnknown() ? -1 : high != null ? high : best != null ? best : low;
    }

    private static void requireOrder(Integer smaller, Integer greater) {
        if (smaller != null && greater != null && smaller > greater) {
            throw new IllegalArgumentException("reported deaths go from low over best to high, not from " + smaller + " to " + greater);
        }
    }

    private static void requireNotNegative(Integer figure) {
        if (figure != null && figure < 0) {
            throw new IllegalArgumentException("reported deaths are 0 or more, not " + figure);
        }
    }
}

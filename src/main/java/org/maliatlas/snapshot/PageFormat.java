package org.maliatlas.snapshot;

import java.util.Locale;

/** Sizes of a page. A point is 1/96 inch, so that letters have the same size on every page. */
public enum PageFormat {
    /** What fits a screen: 1600 × 1000 px at 96 dpi. */
    SCREEN(1600, 1000, 96),
    /** A4, landscape: 297 × 210 mm. */
    A4(1122.52, 793.70, 300),
    /** A3, landscape: 420 × 297 mm. */
    A3(1587.40, 1122.52, 300),
    /** A slide, 16:9: 1920 × 1080 px at 144 dpi. */
    SLIDE(1280, 720, 144),
    /** A square for social pages: 1200 × 1200 px at 144 dpi. */
    SQUARE(800, 800, 144),
    /** US letter, landscape: 11 × 8.5 inches. */
    LETTER(1056, 816, 300),
    /** Four to five, upright, for social pages: 1080 × 1350 px at 144 dpi. */
    FOUR_FIVE(720, 900, 144),
    /** A size of the user's own. */
    FREE(1122.52, 793.70, 300);

    /** Points to an inch. */
    public static final double POINTS_PER_INCH = 96;
    public static final int MIN_DPI = 48;
    public static final int MAX_DPI = 600;

    private final double widthPt;
    private final double heightPt;
    private final int defaultDpi;

    PageFormat(double widthPt, double heightPt, int defaultDpi) {
        this.widthPt = widthPt;
        this.heightPt = heightPt;
        this.defaultDpi = defaultDpi;
    }

    /** Width as the format is usually held. */
    public double widthPt() {
        return widthPt;
    }

    /** Height as the format is usually held. */
    public double heightPt() {
        return heightPt;
    }

    /** The density used when none is asked for. */
    public int defaultDpi() {
        return defaultDpi;
    }

    /** The word used on the command line: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

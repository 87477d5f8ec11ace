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
    SQUARE(800, 800, 144);

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

    public double widthPt() {
        return widthPt;
    }

    public double heightPt() {
        return heightPt;
    }

    /** The density used when none is asked for. */
    public int defaultDpi() {
        return defaultDpi;
    }

    /** Width in pixels at a density. */
    public int widthPx(int dpi) {
        return (int) Math.round(widthPt * dpi / POINTS_PER_INCH);
    }

    /** Height in pixels at a density. */
    public int heightPx(int dpi) {
        return (int) Math.round(heightPt * dpi / POINTS_PER_INCH);
    }

    /** The word used on the command line: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.maliatlas.snapshot;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The paper a snapshot is put on.
 *
 * @param format its size
 * @param upright whether it is held upright; says nothing of a square or a free size
 * @param widthMm width of a free size, {@value #MIN_MM} to {@value #MAX_MM} mm; 0 for others
 * @param heightMm height of a free size; 0 for others
 * @param marginMm white edge, 0 to {@value #MAX_MARGIN_MM} mm
 * @param dpi pixels per inch of a picture, {@value PageFormat#MIN_DPI} to {@value PageFormat#MAX_DPI}
 * @param title the title, or empty for the question's own
 * @param subtitle the line below it, or empty for the question's own
 * @param credit a line of the user's own in the credit, or empty
 * @param without parts left out
 * @param list whether a list of the incidents with their sources follows on pages of its own, where the file can have several
 * @param arrangement where its parts lie; empty where they lie as the map has most room, and so again when size, margin or parts change
 */
public record Page(PageFormat format, boolean upright, double widthMm, double heightMm, double marginMm, int dpi, Optional<String> title,
                   Optional<String> subtitle, Optional<String> credit, Set<PageBlock> without, boolean list,
                   Optional<Arrangement> arrangement) {
    public static final double MIN_MM = 80;
    public static final double MAX_MM = 1200;
    public static final double MAX_MARGIN_MM = 40;
    public static final double DEFAULT_MARGIN_MM = 7;
    static final double PT_PER_MM = PageFormat.POINTS_PER_INCH / 25.4;

    public Page {
        Objects.requireNonNull(format, "format");
        if (format == PageFormat.FREE && !(Math.min(widthMm, heightMm) >= MIN_MM && Math.max(widthMm, heightMm) <= MAX_MM)) {
            throw new IllegalArgumentException("a page is " + (int) MIN_MM + " to " + (int) MAX_MM + " mm wide and high, not " + widthMm + " by " + heightMm);
        }
        if (!(marginMm >= 0 && marginMm <= MAX_MARGIN_MM)) {
            throw new IllegalArgumentException("a margin is 0 to " + (int) MAX_MARGIN_MM + " mm, not " + marginMm);
        }
        if (dpi < PageFormat.MIN_DPI || dpi > PageFormat.MAX_DPI) {
            throw new IllegalArgumentException("a page has " + PageFormat.MIN_DPI + " to " + PageFormat.MAX_DPI + " dpi, not " + dpi);
        }
        title = title.map(String::strip).filter(text -> !text.isEmpty());
        subtitle = subtitle.map(String::strip).filter(text -> !text.isEmpty());
        credit = credit.map(String::strip).filter(text -> !text.isEmpty());
        Set<PageBlock> parts = EnumSet.noneOf(PageBlock.class);
        parts.addAll(without);
        without = Collections.unmodifiableSet(parts);
    }

    /** A page of a format as it is usually held, with all its parts. */
    public static Page of(PageFormat format) {
        boolean free = format == PageFormat.FREE;
        return new Page(format, format.heightPt() > format.widthPt(), free ? format.widthPt() / PT_PER_MM : 0, free ? format.heightPt() / PT_PER_MM : 0,
                DEFAULT_MARGIN_MM, format.defaultDpi(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), false, Optional.empty());
    }

    /** A page as a snapshot's passport has it. @throws IllegalArgumentException if it is none */
    public static Page ofJson(String json) {
        return PassportJson.readPage(json);
    }

    public double widthPt() {
        return format == PageFormat.FREE ? widthMm * PT_PER_MM : upright ? Math.min(format.widthPt(), format.heightPt()) : Math.max(format.widthPt(), format.heightPt());
    }

    public double heightPt() {
        return format == PageFormat.FREE ? heightMm * PT_PER_MM : upright ? Math.max(format.widthPt(), format.heightPt()) : Math.min(format.widthPt(), format.heightPt());
    }

    double marginPt() {
        return marginMm * PT_PER_MM;
    }

    /** Width of the picture in pixels. */
    public int widthPx() {
        return (int) Math.round(widthPt() * dpi / PageFormat.POINTS_PER_INCH);
    }

    /** Height of the picture in pixels. */
    public int heightPx() {
        return (int) Math.round(heightPt() * dpi / PageFormat.POINTS_PER_INCH);
    }

    public boolean has(PageBlock block) {
        return !without.contains(block);
    }

    public Page withDpi(int newDpi) {
        return new Page(format, upright, widthMm, heightMm, marginMm, newDpi, title, subtitle, credit, without, list, arrangement);
    }

    /** The page with so many pixels on its longer side, as far as the densities that there are allow. */
    public Page withLongerSidePx(int px) {
        double inches = Math.max(widthPt(), heightPt()) / PageFormat.POINTS_PER_INCH;
        return withDpi((int) Math.max(PageFormat.MIN_DPI, Math.min(PageFormat.MAX_DPI, Math.round(px / inches))));
    }

    public Page withUpright(boolean newUpright) {
        return new Page(format, newUpright, widthMm, heightMm, marginMm, dpi, title, subtitle, credit, without, list, Optional.empty());
    }

    public Page withSizeMm(double newWidthMm, double newHeightMm) {
        return new Page(PageFormat.FREE, upright, newWidthMm, newHeightMm, marginMm, dpi, title, subtitle, credit, without, list, Optional.empty());
    }

    public Page withMarginMm(double newMarginMm) {
        return new Page(format, upright, widthMm, heightMm, newMarginMm, dpi, title, subtitle, credit, without, list, Optional.empty());
    }

    /** The same page with words of the user's own; empty for the question's. */
    public Page withWords(Optional<String> newTitle, Optional<String> newSubtitle, Optional<String> newCredit) {
        return new Page(format, upright, widthMm, heightMm, marginMm, dpi, newTitle, newSubtitle, newCredit, without, list, arrangement);
    }

    public Page without(Set<PageBlock> newWithout) {
        return new Page(format, upright, widthMm, heightMm, marginMm, dpi, title, subtitle, credit, newWithout, list, Optional.empty());
    }

    public Page withList(boolean newList) {
        return new Page(format, upright, widthMm, heightMm, marginMm, dpi, title, subtitle, credit, without, newList, arrangement);
    }

    /** The same page with its parts where they lie on another. */
    Page withArrangement(Arrangement newArrangement) {
        return new Page(format, upright, widthMm, heightMm, marginMm, dpi, title, subtitle, credit, without, list, Optional.of(newArrangement));
    }
}

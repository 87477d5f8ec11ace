package org.maliatlas.query;

import java.util.Optional;

/**
 * What is asked of the reported deaths: a range, incidents of which none are reported, or both. Unknown is not zero: an incident without
 * a figure is in no range, and is asked for by itself.
 *
 * @param reported whether incidents with figures are asked for; where not, the range is 0 and {@link #NO_END}
 * @param least the least number, 0 or more
 * @param most the greatest, not below the least; {@link #NO_END} for none
 * @param unreported whether incidents are asked for whose deaths are not reported, or of which a dataset says only "none, or not known"
 */
public record DeathRange(boolean reported, int least, int most, boolean unreported) {
    public static final int NO_END = Integer.MAX_VALUE;
    /** Any incident. */
    public static final DeathRange ANY = new DeathRange(true, 0, NO_END, true);
    /** Those without figures alone. */
    public static final DeathRange UNREPORTED = new DeathRange(false, 0, NO_END, true);

    public DeathRange {
        if (!reported && !unreported) {
            throw new IllegalArgumentException("incidents with figures, without, or both; not neither");
        }
        least = reported ? least : 0;
        most = reported ? most : NO_END;
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("reported deaths from " + least + " to " + most + ": from 0 up, and not downwards");
        }
    }

    /** Figures within a range. */
    public static DeathRange of(int least, int most) {
        return new DeathRange(true, least, most, false);
    }

    public boolean isAny() {
        return equals(ANY);
    }

    /** Whether all figures are asked for, whatever they are. */
    public boolean isAnyFigure() {
        return reported && least == 0 && most == NO_END;
    }

    public DeathRange withUnreported(boolean newUnreported) {
        return new DeathRange(reported, least, most, newUnreported);
    }

    /** Both what this and what another asks for. Two ranges become the one that holds both. */
    public DeathRange or(DeathRange other) {
        if (!reported || !other.reported) {
            DeathRange range = reported ? this : other;
            return range.withUnreported(unreported || other.unreported);
        }
        return new DeathRange(true, Math.min(least, other.least), Math.max(most, other.most), unreported || other.unreported);
    }

    /**
     * How an incident's figures answer.
     *
     * @param fewest the lowest figure, or -1 where none is reported
     * @param highest the highest, or -1
     * @return {@link Answer#CERTAIN} where all figures from the lowest to the highest lie in the range, {@link Answer#POSSIBLE} where some do
     */
    byte answer(int fewest, int highest) {
        if (highest < 0) {
            return unreported ? Answer.CERTAIN : Answer.NO;
        }
        if (!reported || fewest > most || highest < least) {
            return Answer.NO;
        }
        return fewest >= least && highest <= most ? Answer.CERTAIN : Answer.POSSIBLE;
    }

    /**
     * Reads {@code 10}, {@code 10..}, {@code ..50}, {@code 10..50} or {@code unreported}.
     *
     * @return empty if the text is none of these
     */
    public static Optional<DeathRange> read(String text) {
        String plain = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.equals("unreported")) {
            return Optional.of(UNREPORTED);
        }
        java.util.regex.Matcher parts = java.util.regex.Pattern.compile("(\\d{0,7})(\\.\\.)?(\\d{0,7})").matcher(plain);
        if (!parts.matches() || parts.group(2) == null && plain.isEmpty()) {
            return Optional.empty();
        }
        if (parts.group(2) == null) {
            return plain.length() > 7 ? Optional.empty() : Optional.of(of(Integer.parseInt(plain), Integer.parseInt(plain)));
        }
        int from = parts.group(1).isEmpty() ? 0 : Integer.parseInt(parts.group(1));
        int to = parts.group(3).isEmpty() ? NO_END : Integer.parseInt(parts.group(3));
        return to < from ? Optional.empty() : Optional.of(of(from, to));
    }
}

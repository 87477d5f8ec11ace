package org.maliatlas.cartography;

import java.awt.Color;
import org.maliatlas.query.Style;

/**
 * Colours of a change: orange for more and violet for less, which no colour blindness confuses, in even steps from pale to strong: the
 * two sides of ColorBrewer's PuOr (Brewer 2003), without its palest, which a map's ground would swallow; the other way round in the dark.
 * In print, where all is grey, less is also lined.
 *
 * @param more classes of an increase
 * @param less classes of a decrease, by the same bounds
 * @param hatch of areas where only possible ones differ, premultiplied ARGB
 * @param linesLess whether a decrease is lined
 * @param ink of numbers
 * @param paper around numbers
 */
record DifferenceColours(Shades more, Shades less, int hatch, boolean linesLess, Color ink, Color paper) {
    private static final int MOST_CLASSES = 4;
    private static final int HATCH_ALPHA = 190;
    private static final int[] ORANGE = {0xfdb863, 0xe08214, 0xb35806, 0x7f3b08};
    private static final int[] VIOLET = {0xb2abd2, 0x8073ac, 0x542788, 0x2d004b};
    private static final int[] ORANGE_IN_THE_DARK = {0xb35806, 0xe08214, 0xfdb863, 0xfee0b6};
    private static final int[] VIOLET_IN_THE_DARK = {0x5e3a96, 0x8073ac, 0xb2abd2, 0xd8daeb};
    private static final int[] GREY = {0xcbcbcb, 0xa0a0a0, 0x737373, 0x3f3f3f};

    /** @param most incidents of the area with the most, at any time */
    static DifferenceColours of(Style style, int most) {
        MapColours map = MapColours.of(style);
        int[] up = style == Style.PRINT ? GREY : style == Style.DARK ? ORANGE_IN_THE_DARK : ORANGE;
        int[] down = style == Style.PRINT ? GREY : style == Style.DARK ? VIOLET_IN_THE_DARK : VIOLET;
        return new DifferenceColours(Shades.of(1, most, colours(up), MOST_CLASSES), Shades.of(1, most, colours(down), MOST_CLASSES),
                DensityPainter.premultiplied(map.letters().region(), HATCH_ALPHA), style == Style.PRINT, map.marks().ink(), map.marks().paper());
    }

    private static Color[] colours(int[] rgbs) {
        Color[] colours = new Color[rgbs.length];
        for (int i = 0; i < rgbs.length; i++) {
            colours[i] = new Color(rgbs[i]);
        }
        return colours;
    }
}

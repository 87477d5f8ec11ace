package org.maliatlas.cartography;

import java.awt.Color;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Style;

/**
 * The colours of a style: a quiet ground, so that the marks speak. Kinds take those of Okabe and Ito (2008), amounts the steps of
 * ColorBrewer's YlOrBr and Greys (Brewer 2003), which get darker, or in the dark lighter, in even steps.
 *
 * @param ramp colours of amounts, least first
 */
public record MapColours(Ground ground, Lines lines, Letters letters, Marks marks, Page page, Color[] ramp) {

    /** Surfaces. @param edge of the band around the country */
    record Ground(Color sea, Color foreign, Color land, Color edge, Color water) {
    }

    /**
     * Lines.
     *
     * @param asked what is asked of place
     * @param veil over what is not asked for
     * @param breadth how much broader than usual lines are
     */
    public record Lines(Color water, Color country, Color foreign, Color region, Color cercle, Color graticule, Color asked, Color veil, double breadth) {
    }

    /** Lettering, and what stands around it. */
    record Letters(Color town, Color region, Color foreign, Color water, Color graticule, Color halo, Color foreignHalo) {
    }

    /**
     * Marks.
     *
     * @param paper fills hollow marks and discs
     * @param ink outlines and numbers
     * @param halo around marks
     * @param several discs of several kinds
     * @param aside what does not answer
     * @param radius of uncertainty
     * @param kinds by {@code Kind.ordinal()}
     */
    record Marks(Color paper, Color ink, Color halo, Color several, Color aside, Color radius, Color[] kinds) {
    }

    /** What surrounds the map on a page. */
    public record Page(Color paper, Color ink, Color quiet, Color rule) {
    }

    /** The colours of a style. */
    public static MapColours of(Style style) {
        return switch (style) {
            case LIGHT -> light();
            case DARK -> dark();
            case PRINT -> print();
            case CONTRAST -> contrast();
        };
    }

    /** The same colours, those of marks mixed with the paper they are filled with. @param kept the share of each that is kept */
    MapColours paled(double kept) {
        Color[] kinds = new Color[marks.kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = mixed(marks.kinds[i], marks.paper, kept);
        }
        return new MapColours(ground, lines, letters, new Marks(marks.paper, marks.ink, marks.halo, mixed(marks.several, marks.paper, kept), marks.aside, marks.radius, kinds), page, ramp);
    }

    private static Color mixed(Color colour, Color paper, double kept) {
        return new Color((int) Math.round(colour.getRed() * kept + paper.getRed() * (1 - kept)), (int) Math.round(colour.getGreen() * kept + paper.getGreen() * (1 - kept)),
                (int) Math.round(colour.getBlue() * kept + paper.getBlue() * (1 - kept)));
    }

    /** What stands out from the ground: what is asked of place, and the bars of charts. */
    public Color emphasis() {
        return lines.asked;
    }

    /** The colour of a kind's marks. */
    public Color kind(Kind kind) {
        return marks.kinds[kind.ordinal()];
    }

    private static MapColours light() {
        return new MapColours(
                new Ground(rgb(0xcfe0ea), rgb(0xe9e5db), rgb(0xfbf8f0), rgb(0xd9cdb6), rgb(0xb4d3e6)),
                new Lines(rgb(0x7fb0cf), rgb(0x5d5547), rgb(0xa79f8e), rgb(0x9a8f7b), rgb(0xcfc6b4), rgb(0x406070, 38), rgb(0x0b5d6b), rgb(0xeeebe4, 120), 1),
                new Letters(rgb(0x2a2a2a), rgb(0x756a56), rgb(0x6d6657), rgb(0x2f6f98), rgb(0x5b666c), rgb(0xfbf8f0, 225), rgb(0xe9e5db, 215)),
                new Marks(rgb(0xfffdf8), rgb(0x1c1c1c), rgb(0xfffdf8, 200), rgb(0x4a4a4a), rgb(0x78746c, 170), rgb(0x3d4f5c),
                        all(0xd55e00, 0x0072b2, 0xe69f00, 0x202020, 0x56b4e9, 0xcc79a7, 0x009e73, 0xf0e442, 0x8a8a8a)),
                new Page(rgb(0xffffff), rgb(0x1f1f1f), rgb(0x5c584f), rgb(0xc9c2b4)),
                all(0xfee391, 0xfec44f, 0xfe9929, 0xec7014, 0xcc4c02, 0x993404, 0x662506));
    }

    private static MapColours dark() {
        return new MapColours(
                new Ground(rgb(0x101b24), rgb(0x171c20), rgb(0x242b31), rgb(0x3a444c), rgb(0x1d4058)),
                new Lines(rgb(0x35698a), rgb(0xb9b2a3), rgb(0x5f6a72), rgb(0x808b93), rgb(0x4b555d), rgb(0xa0c0d0, 30), rgb(0x58c4d6), rgb(0x0e1215, 130), 1),
                new Letters(rgb(0xf1efe9), rgb(0xb7b0a1), rgb(0x98a1a8), rgb(0x8cc3e4), rgb(0x98a4ac), rgb(0x242b31, 225), rgb(0x171c20, 215)),
                new Marks(rgb(0x14191d), rgb(0xf5f2ea), rgb(0x14191d, 200), rgb(0xbdbdbd), rgb(0xb0aca4, 130), rgb(0xb8cbd8),
                        all(0xf07a2a, 0x2f8fd6, 0xf2b233, 0xf5f5f5, 0x9ad6fa, 0xdf9cc4, 0x1fb98c, 0xfaf27a, 0x9c9c9c)),
                new Page(rgb(0x14191d), rgb(0xf1efe9), rgb(0xb4bac0), rgb(0x4b555d)),
                all(0x6a2b04, 0x8a3b06, 0xae4f0a, 0xd66712, 0xf18a35, 0xfab565, 0xfff0c2));
    }

    private static MapColours print() {
        return new MapColours(
                new Ground(rgb(0xe4e4e4), rgb(0xf0f0f0), rgb(0xffffff), rgb(0xd6d6d6), rgb(0xd2d2d2)),
                new Lines(rgb(0x9c9c9c), rgb(0x1a1a1a), rgb(0x8a8a8a), rgb(0x6e6e6e), rgb(0xbdbdbd), rgb(0x000000, 30), rgb(0x000000), rgb(0xf2f2f2, 130), 1),
                new Letters(rgb(0x000000), rgb(0x4a4a4a), rgb(0x565656), rgb(0x4a4a4a), rgb(0x4a4a4a), rgb(0xffffff, 230), rgb(0xf0f0f0, 220)),
                new Marks(rgb(0xffffff), rgb(0x000000), rgb(0xffffff, 210), rgb(0x3a3a3a), rgb(0x8a8a8a, 170), rgb(0x303030),
                        all(0x4d4d4d, 0x000000, 0x8c8c8c, 0x1a1a1a, 0xa6a6a6, 0x737373, 0x5e5e5e, 0xb3b3b3, 0x999999)),
                new Page(rgb(0xffffff), rgb(0x000000), rgb(0x4a4a4a), rgb(0xb0b0b0)),
                all(0xe3e3e3, 0xcbcbcb, 0xb0b0b0, 0x939393, 0x737373, 0x505050, 0x262626));
    }

    private static MapColours contrast() {
        return new MapColours(
                new Ground(rgb(0xbcd4e4), rgb(0xdedede), rgb(0xffffff), rgb(0xa8a8a8), rgb(0x8fc0e0)),
                new Lines(rgb(0x2b7bb0), rgb(0x000000), rgb(0x5a5a5a), rgb(0x3a3a3a), rgb(0x8c8c8c), rgb(0x000000, 60), rgb(0x004a57), rgb(0xd8d8d8, 140), 1.5),
                new Letters(rgb(0x000000), rgb(0x2e2e2e), rgb(0x303030), rgb(0x0b4a75), rgb(0x303030), rgb(0xffffff, 240), rgb(0xdedede, 235)),
                new Marks(rgb(0xffffff), rgb(0x000000), rgb(0xffffff, 230), rgb(0x333333), rgb(0x555555, 190), rgb(0x101820),
                        all(0xd55e00, 0x0072b2, 0xe69f00, 0x000000, 0x56b4e9, 0xcc79a7, 0x009e73, 0xf0e442, 0x8a8a8a)),
                new Page(rgb(0xffffff), rgb(0x000000), rgb(0x303030), rgb(0x808080)),
                all(0xfee391, 0xfec44f, 0xfe9929, 0xec7014, 0xcc4c02, 0x993404, 0x662506));
    }

    private static Color rgb(int rgb) {
        return new Color(rgb);
    }

    private static Color rgb(int rgb, int alpha) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, alpha);
    }

    private static Color[] all(int... rgbs) {
        Color[] colours = new Color[rgbs.length];
        for (int i = 0; i < rgbs.length; i++) {
            colours[i] = new Color(rgbs[i]);
        }
        return colours;
    }
}

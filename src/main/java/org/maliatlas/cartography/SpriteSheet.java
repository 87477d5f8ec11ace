package org.maliatlas.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.maliatlas.cartography.Lettering.Cut;
import org.maliatlas.incident.Kind;

/** All sprites of the marks at one scale. */
final class SpriteSheet {
    private static final Kind[] KINDS = Kind.values();
    private final MapColours colours;
    private final double pt;
    private final Sprite[] marks = new Sprite[KINDS.length * 4];
    private final Sprite[] discs = new Sprite[(KINDS.length + 1) * 4 * MarkSizes.DISC_SIZES];
    private final Sprite[] digits = new Sprite[11];
    private final int[] digitAdvance = new int[11];
    final Sprite aside;
    final Sprite selection;
    final Sprite badge;

    SpriteSheet(double pt, Lettering lettering, MapColours colours) {
        this.pt = pt;
        this.colours = colours;
        for (Kind kind : KINDS) {
            for (int variant = 0; variant < 4; variant++) {
                boolean exact = (variant & 1) != 0;
                boolean certain = (variant & 2) != 0;
                marks[kind.ordinal() * 4 + variant] = Sprite.square((MarkSymbol.RADIUS_PT + 3) * pt, g -> MarkSymbol.draw(g, colours, kind, exact, certain, pt));
            }
        }
        Font font = lettering.font(Cut.BOLD, 8.6 * pt);
        for (int i = 0; i < digits.length; i++) {
            Label digit = new Label(i == 10 ? "k" : Integer.toString(i), font, colours.marks().ink(), null, 0);
            digitAdvance[i] = (int) Math.round(digit.widthPx());
            int height = (int) Math.ceil(11 * pt);
            digits[i] = new Sprite(digitAdvance[i] + 2, height, 0, height / 2, g -> digit.paintAt(g, 0, digit.capHeightPx() / 2));
        }
        aside = Sprite.square(3 * pt, g -> drawAside(g, colours, pt));
        selection = Sprite.square(21 * pt, g -> {
            Ellipse2D ring = new Ellipse2D.Double(-17 * pt, -17 * pt, 34 * pt, 34 * pt);
            g.setColor(colours.marks().halo());
            g.setStroke(new BasicStroke((float) (4.5 * pt)));
            g.draw(ring);
            g.setColor(colours.lines().asked());
            g.setStroke(new BasicStroke((float) (2.2 * pt)));
            g.draw(ring);
        });
        badge = badgeSprite();
    }

    private Sprite badgeSprite() {
        int ax = (int) Math.ceil(MarkSizes.BADGE_HALF_WIDTH_PT * pt) + 2;
        int ay = (int) Math.ceil(MarkSizes.BADGE_HALF_HEIGHT_PT * pt) + 2;
        return new Sprite(2 * ax + 1, 2 * ay + 1, ax, ay, g -> drawBadge(g, colours, pt));
    }

    /** Draws the dot of an incident that stands back, about the origin. */
    static void drawAside(Graphics2D g, MapColours colours, double pt) {
        g.setColor(colours.marks().halo());
        g.fill(new Ellipse2D.Double(-2.7 * pt, -2.7 * pt, 5.4 * pt, 5.4 * pt));
        g.setColor(colours.marks().aside());
        g.fill(new Ellipse2D.Double(-1.9 * pt, -1.9 * pt, 3.8 * pt, 3.8 * pt));
    }

    /** Draws the badge of a region about the origin: a hatched strip, and room for a number. */
    static void drawBadge(Graphics2D g, MapColours colours, double pt) {
        double halfW = MarkSizes.BADGE_HALF_WIDTH_PT * pt;
        double halfH = MarkSizes.BADGE_HALF_HEIGHT_PT * pt;
        RoundRectangle2D box = new RoundRectangle2D.Double(-halfW, -halfH, 2 * halfW, 2 * halfH, 5 * pt, 5 * pt);
        g.setColor(colours.marks().paper());
        g.fill(box);
        Shape clip = g.getClip();
        g.clip(new Rectangle2D.Double(-halfW, -halfH, 9 * pt, 2 * halfH));
        g.setColor(colours.letters().region());
        g.setStroke(new BasicStroke((float) (0.9 * pt)));
        for (double x = -halfW - 14 * pt; x < -halfW + 11 * pt; x += 3.2 * pt) {
            g.draw(new Line2D.Double(x, halfH, x + 2 * halfH, -halfH));
        }
        g.setClip(clip);
        g.setColor(colours.marks().ink());
        g.setStroke(new BasicStroke((float) (1.1 * pt)));
        g.draw(box);
    }

    Sprite mark(Kind kind, boolean exact, boolean certain) {
        return marks[kind.ordinal() * 4 + variant(exact, certain)];
    }

    /** The disc for a number of incidents; drawn when first needed. @param kinds bits of {@code Kind.ordinal()} */
    Sprite disc(int kinds, int count, boolean exact, boolean certain) {
        int kind = Integer.bitCount(kinds) == 1 ? Integer.numberOfTrailingZeros(kinds) : KINDS.length;
        int size = MarkSizes.discSize(count);
        int at = (kind * 4 + variant(exact, certain)) * MarkSizes.DISC_SIZES + size;
        if (discs[at] == null) {
            Color colour = kind == KINDS.length ? colours.marks().several() : colours.kind(KINDS[kind]);
            double radius = MarkSizes.discRadiusPt(size) * pt;
            discs[at] = Sprite.square(radius + 3 * pt, g -> MarkSymbol.drawDisc(g, colours, colour, exact, certain, radius, pt));
        }
        return discs[at];
    }

    private static int variant(boolean exact, boolean certain) {
        return (exact ? 1 : 0) + (certain ? 2 : 0);
    }

    /** Sets a number with its middle at a pixel; from 10,000 on in thousands. */
    void stampNumber(Board board, int number, int x, int y) {
        boolean thousands = number >= 10_000;
        int shown = thousands ? number / 1000 : number;
        int wide = thousands ? digitAdvance[10] : 0;
        int places = 0;
        for (int rest = shown; rest > 0 || places == 0; rest /= 10) {
            wide += digitAdvance[rest % 10];
            places++;
        }
        int right = x + wide / 2;
        if (thousands) {
            right -= digitAdvance[10];
            board.stamp(digits[10], right, y);
        }
        for (int i = 0, rest = shown; i < places; i++, rest /= 10) {
            right -= digitAdvance[rest % 10];
            board.stamp(digits[rest % 10], right, y);
        }
    }
}

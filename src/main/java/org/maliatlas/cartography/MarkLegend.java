package org.maliatlas.cartography;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import org.maliatlas.incident.Kind;

/** Draws marks for a legend, as they stand on the map, about a point; in the graphics' own units, one point each. */
public final class MarkLegend {
    private MarkLegend() {
    }

    /** The mark of a kind. */
    public static void kind(Graphics2D g, MapColours colours, Kind kind, double x, double y) {
        at(g, x, y, () -> MarkSymbol.draw(g, colours, kind, true, true, 1));
    }

    /**
     * A mark that explains how marks are read, about the origin.
     *
     * @param what {@code exact}, {@code inexact}, {@code possible}, {@code several}, {@code cluster}, {@code region} or {@code aside}
     */
    static void reading(Graphics2D g, MapColours colours, Lettering lettering, String what) {
        switch (what) {
            case "exact" -> MarkSymbol.draw(g, colours, Kind.ATTACK_ON_BASE, true, true, 1);
            case "inexact" -> MarkSymbol.draw(g, colours, Kind.ATTACK_ON_BASE, false, true, 1);
            case "possible" -> MarkSymbol.draw(g, colours, Kind.ATTACK_ON_BASE, false, false, 1);
            case "several" -> {
                MarkSymbol.drawDisc(g, colours, colours.marks().several(), true, true, 6.5, 1);
                number(g, colours, lettering, "3", 0);
            }
            case "cluster" -> {
                MarkSymbol.drawDisc(g, colours, colours.marks().several(), true, true, 7.5, 1);
                number(g, colours, lettering, "12", 0);
            }
            case "region" -> {
                g.scale(0.62, 0.85);
                SpriteSheet.drawBadge(g, colours, 1);
                number(g, colours, lettering, "2", 5);
            }
            case "aside" -> SpriteSheet.drawAside(g, colours, 1);
            default -> throw new IllegalArgumentException("no mark explains \"" + what + "\"");
        }
    }

    /** One mark as it pales with age, the latest first, about the origin. */
    static void ages(Graphics2D g, MapColours colours) {
        for (int level = 0; level < SiteAges.LEVELS - 1; level++) {
            MapColours paled = level == 0 ? colours : colours.paled(SiteAges.kept(level + 1));
            at(g, (level - 1) * 14, 0, () -> MarkSymbol.draw(g, paled, Kind.ATTACK_ON_BASE, true, true, 1));
        }
    }

    private static void number(Graphics2D g, MapColours colours, Lettering lettering, String number, double x) {
        Font font = lettering.font(Lettering.Cut.BOLD, 8.6);
        Label label = new Label(number, font, colours.marks().ink(), null, 0);
        label.paintAt(g, x - label.widthPx() / 2, label.capHeightPx() / 2);
    }

    private static void at(Graphics2D g, double x, double y, Runnable drawing) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        drawing.run();
        g.setTransform(before);
    }
}

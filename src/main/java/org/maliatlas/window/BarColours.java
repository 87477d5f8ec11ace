package org.maliatlas.window;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.maliatlas.cartography.MapColours;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Bars;
import org.maliatlas.query.Style;

/** What the parts of a bar look like: a colour, and a texture that tells neighbours apart where colours do not. */
final class BarColours {
    static final Color BAR = Color.web("#4d5a66");
    static final Color POSSIBLE = Color.web("#9aa5ae");
    static final Color PALE = Color.web("#d9dde0");
    private static final Color INK = Color.web("#2b3238");
    private static final Color TEXTURE = Color.color(1, 1, 1, 0.75);
    private static final Color DARK_TEXTURE = Color.color(0, 0, 0, 0.45);
    /** Okabe and Ito (2008); the last two for what is near several places, and near none. */
    private static final Color[] PLACES = {Color.web("#0072b2"), Color.web("#d55e00"), Color.web("#009e73"), Color.web("#cc79a7"), Color.web("#6a6a6a"), Color.web("#c4c8cb")};
    static final double UNREPORTED_PX = 3.6;
    private static final double STEP_PX = 4;

    private BarColours() {
    }

    /** The colour of a part of a stack. */
    static Color of(Bars.Stack stack, int part, int parts) {
        return switch (stack) {
            case NONE -> BAR;
            case KIND -> colour(MapColours.of(Style.LIGHT).kind(Kind.values()[part]));
            case PLACE -> PLACES[part >= parts - 2 ? PLACES.length - (parts - part) : part % 4];
        };
    }

    private static Color colour(java.awt.Color colour) {
        return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    /** Fills a box as a part of a stack: every second is ruled upright, every third across. */
    static void fill(GraphicsContext g, Bars.Stack stack, int part, int parts, double x, double y, double w, double h) {
        Color colour = of(stack, part, parts);
        g.setFill(colour);
        g.fillRect(x, y, w, h);
        if (stack == Bars.Stack.NONE || w < STEP_PX || h < STEP_PX) {
            return;
        }
        g.setStroke(colour.getBrightness() > 0.85 && colour.getSaturation() < 0.8 || colour.getBrightness() > 0.93 ? DARK_TEXTURE : TEXTURE);
        g.setLineWidth(1);
        if (part % 3 == 1) {
            for (double at = y + STEP_PX / 2; at < y + h; at += STEP_PX) {
                g.strokeLine(x, Math.round(at) + 0.5, x + w, Math.round(at) + 0.5);
            }
        } else if (part % 3 == 2) {
            for (double at = x + STEP_PX / 2; at < x + w; at += STEP_PX) {
                g.strokeLine(Math.round(at) + 0.5, y, Math.round(at) + 0.5, y + h);
            }
        }
        g.setStroke(INK);
        g.setLineWidth(0.6);
        g.strokeRect(x + 0.3, y + 0.3, w - 0.6, h - 0.6);
    }

    /** Fills a box as what answers only possibly: ruled close, with an edge. */
    static void possible(GraphicsContext g, double x, double y, double w, double h) {
        if (h <= 0) {
            return;
        }
        g.setFill(PALE);
        g.fillRect(x, y, w, h);
        if (w < 3) {
            return;
        }
        g.setStroke(POSSIBLE);
        g.setLineWidth(1);
        for (double at = y + h - 1.5; at > y; at -= 2.5) {
            g.strokeLine(x, at, x + w, at);
        }
        g.strokeRect(x + 0.5, y + 0.5, Math.max(0, w - 1), Math.max(0, h - 1));
    }

    /** Fills a box as what is known only to a longer time: a band without gaps, edged above. */
    static void band(GraphicsContext g, double x, double y, double w, double h) {
        if (h <= 0) {
            return;
        }
        g.setFill(PALE);
        g.fillRect(x, y, w, h);
        g.setStroke(POSSIBLE);
        g.setLineWidth(1);
        g.strokeLine(x, y + 0.5, x + w, y + 0.5);
    }

    /** Fills a box as what reported deaths may reach beyond their lowest figures: open, with an edge. */
    static void upTo(GraphicsContext g, double x, double y, double w, double h) {
        if (h <= 0) {
            return;
        }
        g.setFill(Color.web("#c3cad0"));
        g.fillRect(x, y, w, h);
        g.setStroke(BAR);
        g.setLineWidth(0.8);
        g.strokeRect(x + 0.4, y + 0.4, Math.max(0, w - 0.8), Math.max(0, h - 0.8));
    }

    /** Marks that deaths are not reported of some: a small open circle, as on the map. */
    static void unreported(GraphicsContext g, double x, double y, double size) {
        g.setFill(Color.WHITE);
        g.fillOval(x - size / 2, y - size / 2, size, size);
        g.setStroke(BAR);
        g.setLineWidth(size < UNREPORTED_PX ? 0.7 : 1);
        g.strokeOval(x - size / 2, y - size / 2, size, size);
    }
}

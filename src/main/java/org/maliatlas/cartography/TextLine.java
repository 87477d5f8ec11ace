package org.maliatlas.cartography;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;

/**
 * A line of text in a font. On pixels its glyphs are drawn; in a drawing that carries the hint {@link #SETTER} it stays text, which can be
 * selected and searched.
 */
public final class TextLine {
    /** Sets text into a drawing. */
    @FunctionalInterface
    public interface Setter {
        /** Sets a text with its baseline at a point, in the drawing's own units. */
        void set(Graphics2D g, String text, Font font, float x, float baseline);
    }

    /** Given to graphics that are written to a file which can hold text: a {@link Setter} for it. */
    public static final RenderingHints.Key SETTER = new Key();

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final String text;
    private final Font font;
    /** Made when its measures or glyphs are asked for: a file that holds text needs neither. */
    private TextLayout layout;

    /** @param text at least one character */
    TextLine(String text, Font font) {
        this.text = text;
        this.font = font;
    }

    /** Its measures. */
    TextLayout layout() {
        if (layout == null) {
            layout = new TextLayout(text, font, CONTEXT);
        }
        return layout;
    }

    void draw(Graphics2D g, double x, double baseline) {
        if (!(g.getRenderingHint(SETTER) instanceof Setter setter)) {
            layout().draw(g, (float) x, (float) baseline);
        } else if (font.getAttributes().get(TextAttribute.TRACKING) != null) {
            setSpaced(setter, g, x, baseline);
        } else {
            setter.set(g, text, font, (float) x, (float) baseline);
        }
    }

    /** Files know no letter-spacing that all readers agree on: each letter is set at its place. */
    private void setSpaced(Setter setter, Graphics2D g, double x, double baseline) {
        for (int i = 0; i < text.length(); i++) {
            double before = i == 0 ? 0 : new TextLayout(text.substring(0, i), font, CONTEXT).getAdvance();
            setter.set(g, text.substring(i, i + 1), font, (float) (x + before), (float) baseline);
        }
    }

    private static final class Key extends RenderingHints.Key {
        private Key() {
            super(7_431_001);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Setter;
        }
    }
}

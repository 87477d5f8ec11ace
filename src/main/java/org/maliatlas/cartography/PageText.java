package org.maliatlas.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Sets running text in a column. All sizes in the graphics' own units. */
public final class PageText {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = " …";

    private final Graphics2D g;

    public PageText(Graphics2D g) {
        this.g = g;
    }

    /** Breaks a text into lines of a width, at most so many; what does not fit is cut with an ellipsis. */
    static List<TextLayout> lines(String text, Font font, double width, int mostLines) {
        List<TextLayout> lines = new ArrayList<>();
        if (text.isBlank()) {
            return lines;
        }
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), CONTEXT);
        while (measurer.getPosition() < text.length()) {
            int start = measurer.getPosition();
            TextLayout line = measurer.nextLayout((float) width);
            if (lines.size() == mostLines - 1 && measurer.getPosition() < text.length()) {
                lines.add(new TextLayout(cut(text.substring(start), font, width), font, CONTEXT));
                return lines;
            }
            lines.add(line);
        }
        return lines;
    }

    private static String cut(String rest, Font font, double width) {
        int length = rest.length();
        while (length > 1 && new TextLayout(rest.substring(0, length).stripTrailing() + ELLIPSIS, font, CONTEXT).getAdvance() > width) {
            length--;
        }
        return rest.substring(0, length).stripTrailing() + ELLIPSIS;
    }

    /** The width of a line. */
    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : new TextLayout(text, font, CONTEXT).getAdvance();
    }

    /**
     * Sets a paragraph.
     *
     * @param top the top of the first line
     * @return where the next paragraph's top is
     */
    public double paragraph(String text, Font font, Color colour, double x, double top, double width, int mostLines) {
        double y = top;
        g.setColor(colour);
        for (TextLayout line : lines(text, font, width, mostLines)) {
            y += line.getAscent();
            line.draw(g, (float) x, (float) y);
            y += line.getDescent() + line.getLeading() + font.getSize2D() * 0.12;
        }
        return y;
    }

    /** Sets one line with its baseline at a point; right-aligned when {@code right}. */
    public void line(String text, Font font, Color colour, double x, double baseline, boolean right) {
        if (text.isEmpty()) {
            return;
        }
        TextLayout layout = new TextLayout(text, font, CONTEXT);
        g.setColor(colour);
        layout.draw(g, (float) (right ? x - layout.getAdvance() : x), (float) baseline);
    }
}

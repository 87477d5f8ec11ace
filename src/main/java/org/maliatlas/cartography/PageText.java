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
    static List<TextLine> lines(String text, Font font, double width, int mostLines) {
        List<TextLine> lines = new ArrayList<>();
        if (text.isBlank()) {
            return lines;
        }
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), CONTEXT);
        while (measurer.getPosition() < text.length()) {
            int start = measurer.getPosition();
            measurer.nextLayout((float) width);
            if (lines.size() == mostLines - 1 && measurer.getPosition() < text.length()) {
                lines.add(new TextLine(cut(text.substring(start), font, width), font));
                return lines;
            }
            lines.add(new TextLine(trimmed(text.substring(start, measurer.getPosition())), font));
        }
        return lines;
    }

    /** Without the space at which it was broken. */
    private static String trimmed(String line) {
        return line.isBlank() ? " " : line.stripTrailing();
    }

    private static String cut(String rest, Font font, double width) {
        int length = rest.length();
        while (length > 1 && new TextLayout(rest.substring(0, length).stripTrailing() + ELLIPSIS, font, CONTEXT).getAdvance() > width) {
            length--;
        }
        return rest.substring(0, length).stripTrailing() + ELLIPSIS;
    }

    /** The lines of a width that a text is broken into; a word that is longer is broken, too, so that none is cut. */
    public static List<String> broken(String text, Font font, double width) {
        return broken(text, font, width, width);
    }

    /** The same where the first line has a width of its own. */
    public static List<String> broken(String text, Font font, double first, double others) {
        List<String> lines = new ArrayList<>();
        if (!text.isBlank()) {
            AttributedString attributed = new AttributedString(text);
            attributed.addAttribute(TextAttribute.FONT, font);
            LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), CONTEXT);
            while (measurer.getPosition() < text.length()) {
                int start = measurer.getPosition();
                measurer.setPosition(measurer.nextOffset((float) (lines.isEmpty() ? first : others)));
                lines.add(trimmed(text.substring(start, measurer.getPosition())));
            }
        }
        return lines;
    }

    /** How many lines of a width a text needs. */
    public static int countLines(String text, Font font, double width) {
        return lines(text, font, width, Integer.MAX_VALUE).size();
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
        for (TextLine line : lines(text, font, width, mostLines)) {
            TextLayout measures = line.layout();
            y += measures.getAscent();
            line.draw(g, x, y);
            y += measures.getDescent() + measures.getLeading() + font.getSize2D() * 0.12;
        }
        return y;
    }

    /** Sets one line with its baseline at a point; right-aligned when {@code right}. */
    public void line(String text, Font font, Color colour, double x, double baseline, boolean right) {
        if (text.isEmpty()) {
            return;
        }
        TextLine line = new TextLine(text, font);
        g.setColor(colour);
        line.draw(g, right ? x - line.layout().getAdvance() : x, baseline);
    }
}

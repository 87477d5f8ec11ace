package org.maliatlas.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.cartography.PageText;

/** Breaks text into lines, as text: what is set with them can be selected in an SVG. */
public final class TextLines {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private TextLines() {
    }

    /** Lines no broader than a width. */
    public static List<String> of(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        if (text.isBlank()) {
            return lines;
        }
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), CONTEXT);
        while (measurer.getPosition() < text.length()) {
            int start = measurer.getPosition();
            measurer.setPosition(measurer.nextOffset((float) Math.max(1, width)));
            lines.add(text.substring(start, measurer.getPosition()).strip());
        }
        return lines;
    }

    /** The text, cut with an ellipsis where it is broader than a width. */
    static String cut(String text, Font font, double width) {
        if (PageText.width(text, font) <= width) {
            return text;
        }
        int length = text.length() - 1;
        while (length > 1 && PageText.width(text.substring(0, length).strip() + "…", font) > width) {
            length--;
        }
        return text.substring(0, length).strip() + "…";
    }
}

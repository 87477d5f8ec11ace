package org.maliatlas.snapshot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.maliatlas.cartography.TextLine;
import org.maliatlas.query.AtlasState;

/**
 * Writes a page as SVG: shapes and text, a group for each layer, and the letters of the typeface that the text needs. It shows the same
 * on a machine that lacks the typeface.
 */
final class SvgFile {
    private static final Pattern TEXT = Pattern.compile("<text ");
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    static final String METADATA = "mali-conflict-atlas";

    private SvgFile() {
    }

    static String text(SnapshotPainter painter, AtlasState state, Page page, LocalDate today) {
        SVGGraphics2D g = new SVGGraphics2D(page.widthPt(), page.heightPt());
        g.setDefsKeyPrefix("d");
        g.setGeomDoubleConverter(SvgFile::decimals);
        Letters letters = new Letters();
        g.setRenderingHint(TextLine.SETTER, letters);
        // Readers that do not take letters from the file set those most like them in width.
        g.setFontFunction(family -> letters.cut + ", Roboto, Arial, Liberation Sans, Helvetica, sans-serif; " + weight(letters.cut));
        Groups groups = new Groups(g);
        painter.draw(state, page, today, groups::begin);
        groups.end();
        String body = g.getSVGElement("map", true, null, null, null);
        body = letters.keepWidths(body);
        int inside = body.indexOf('>', body.indexOf("<svg")) + 1;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + body.substring(0, inside) + "\n<metadata id=\"" + METADATA + "\">" + escaped(PassportJson.write(painter.passport(state, page, today))) + "</metadata>\n<defs><style>" + letters.faces() + "</style></defs>\n"
                + body.substring(inside) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What a reader that does not take the letters in the file chooses a cut of its own by. */
    private static String weight(String cut) {
        String weight = "font-weight:" + (cut.contains("Bold") ? 700 : cut.contains("Medium") ? 500 : cut.contains("Light") ? 300 : 400);
        return cut.contains("Italic") ? weight + ";font-style:italic" : weight;
    }

    /** A hundredth of a point is finer than any printer. */
    private static String decimals(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** A group for each layer. */
    private static final class Groups {
        private final SVGGraphics2D g;
        private final Map<PageLayer, Integer> begun = new EnumMap<>(PageLayer.class);
        private boolean open;

        Groups(SVGGraphics2D g) {
            this.g = g;
        }

        Graphics2D begin(PageLayer layer) {
            end();
            // The layers of a second map have names of their own.
            int times = begun.merge(layer, 1, Integer::sum);
            g.setRenderingHint(SVGHints.KEY_BEGIN_GROUP, times == 1 ? layer.code() : layer.code() + "-" + times);
            open = true;
            return g;
        }

        void end() {
            if (open) {
                g.setRenderingHint(SVGHints.KEY_END_GROUP, "1");
                open = false;
            }
        }
    }

    /** Sets text, calls each cut of the typeface by its own name, and remembers which letters of it are used. */
    private static final class Letters implements TextLine.Setter {
        private final Map<String, Set<Integer>> used = new TreeMap<>();
        private final List<Double> widths = new ArrayList<>();
        private String cut = "";

        @Override
        public void set(Graphics2D g, String text, Font font, float x, float baseline) {
            cut = font.getPSName();
            text.codePoints().forEach(used.computeIfAbsent(cut, name -> new TreeSet<>())::add);
            widths.add(font.getStringBounds(text, CONTEXT).getWidth());
            g.setFont(font);
            g.drawString(text, x, baseline);
        }

        /** Says with each text how wide it is, so that it is no wider where another typeface has to do. */
        String keepWidths(String svg) {
            Matcher text = TEXT.matcher(svg);
            StringBuilder all = new StringBuilder(svg.length() + 32 * widths.size());
            for (double width : widths) {
                if (!text.find()) {
                    throw new IllegalStateException("a text was not written");
                }
                text.appendReplacement(all, "<text textLength='" + decimals(width) + "' lengthAdjust='spacingAndGlyphs' ");
            }
            return text.appendTail(all).toString();
        }

        String faces() {
            StringBuilder css = new StringBuilder();
            used.forEach((name, letters) -> {
                try {
                    css.append("@font-face{font-family:'").append(name).append("';").append(weight(name)).append(";src:url(data:font/ttf;base64,")
                            .append(Base64.getEncoder().encodeToString(FontSubset.of(name, letters))).append(")}");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return css.toString();
        }
    }
}

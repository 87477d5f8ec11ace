package org.maliatlas.cartography;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled typeface (Roboto), so that a map is lettered alike on every machine. Sizes are in pixels. */
public final class Lettering {
    /** The cuts in use. */
    public enum Cut {
        LIGHT("Light"), REGULAR("Regular"), MEDIUM("Medium"), BOLD("Bold"), ITALIC("Italic"), BOLD_ITALIC("BoldItalic");

        private final String file;

        Cut(String file) {
            this.file = file;
        }
    }

    private final Map<Cut, Font> fonts = new ConcurrentHashMap<>();

    /** A cut at a size. Each cut is loaded from the class path when it is first asked for. */
    public Font font(Cut cut, double sizePx) {
        return fonts.computeIfAbsent(cut, Lettering::load).deriveFont((float) sizePx);
    }

    private static Font load(Cut cut) {
        String name = "Roboto-" + cut.file;
        try (InputStream in = open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font is damaged: " + name, e);
        }
    }

    /** The file of a cut. @param postScriptName as its fonts have it, such as {@code Roboto-Bold} */
    public static InputStream open(String postScriptName) {
        return Lettering.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/" + postScriptName + ".ttf");
    }

    /** A cut at a size, letter-spaced. @param tracking extra space after each letter, in ems */
    public Font spaced(Cut cut, double sizePx, double tracking) {
        return font(cut, sizePx).deriveFont(Map.of(TextAttribute.TRACKING, tracking));
    }
}

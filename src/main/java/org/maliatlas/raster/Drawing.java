package org.maliatlas.raster;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What has been drawn, kept as shapes, to be painted a band of rows at a time. All bands together are to the pixel what would be painted at
 * once, and what another machine paints. Its memory grows with what is drawn, not with the pixels.
 */
public final class Drawing {
    /** A letter of a font in a size, or turned. */
    private record Letter(Font font, int glyph, AffineTransform toPx) {
    }

    private static final FontRenderContext LETTERS = new FontRenderContext(null, true, true);

    private final List<Ink> inks = new ArrayList<>();
    private final Map<Letter, Outline> letters = new HashMap<>();
    private final int widthPx;
    private final int heightPx;

    /** An empty one, of a picture's size: what lies outside of it is not kept. */
    public Drawing(int widthPx, int heightPx) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
    }

    /** To draw on it, in pixels. Hints change nothing: all is smooth. */
    public Graphics2D graphics() {
        return new Recorder(this);
    }

    int widthPx() {
        return widthPx;
    }

    int heightPx() {
        return heightPx;
    }

    /** The outline of a letter whose origin is at 0, 0. @param glyph its number in the font */
    Outline letter(Font font, int glyph, AffineTransform toPx) {
        return letters.computeIfAbsent(new Letter(font, glyph, toPx), letter -> Outline.of(font.createGlyphVector(LETTERS, new int[] {glyph}).getGlyphOutline(0), toPx));
    }

    void add(Ink ink) {
        if (ink.top() < ink.bottom()) {
            inks.add(ink);
        }
    }

    /** Paints what of it lies in the rows of a canvas of its width. */
    public void paint(Canvas canvas) {
        paint(canvas, false);
    }

    /** Paints without smoothing: a pixel is painted whole or not at all. */
    public void paintHard(Canvas canvas) {
        paint(canvas, true);
    }

    private void paint(Canvas canvas, boolean hard) {
        InkBrush brush = new InkBrush(canvas, hard);
        for (Ink ink : inks) {
            if (ink.top() < canvas.bottom() && ink.bottom() > canvas.top()) {
                ink.paint(brush);
            }
        }
    }

    /** A small picture painted at once; premultiplied ARGB. */
    public static int[] pixels(int widthPx, int heightPx, Consumer<Graphics2D> drawing) {
        Drawing drawn = new Drawing(widthPx, heightPx);
        drawing.accept(drawn.graphics());
        int[] argb = new int[widthPx * heightPx];
        drawn.paint(new Canvas(argb, widthPx, 0, heightPx));
        return argb;
    }
}

package org.maliatlas.cartography;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.maliatlas.raster.Drawing;

/** A small picture drawn once and stamped many times into a pixel buffer; premultiplied ARGB. */
final class Sprite {
    private final int[] argb;
    private final int widthPx;
    private final int heightPx;
    private final int anchorX;
    private final int anchorY;
    private final Consumer<Graphics2D> drawing;

    /** Draws a sprite. @param drawing draws about the origin, which is {@code anchorX}, {@code anchorY} from the top left */
    Sprite(int widthPx, int heightPx, int anchorX, int anchorY, Consumer<Graphics2D> drawing) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.anchorX = anchorX;
        this.anchorY = anchorY;
        this.drawing = drawing;
        this.argb = Drawing.pixels(widthPx, heightPx, g -> {
            g.translate(anchorX, anchorY);
            drawing.accept(g);
        });
    }

    /** A square sprite about its middle. */
    static Sprite square(double radiusPx, Consumer<Graphics2D> drawing) {
        int half = (int) Math.ceil(radiusPx) + 1;
        return new Sprite(2 * half + 1, 2 * half + 1, half, half, drawing);
    }

    /** Draws it as shapes, with its anchor at the origin. */
    void draw(Graphics2D g) {
        drawing.accept(g);
    }

    int widthPx() {
        return widthPx;
    }

    int heightPx() {
        return heightPx;
    }

    /** Stamps the sprite with its anchor on a pixel, cut at the picture's edges. */
    void stamp(int[] picture, int pictureWidth, int pictureHeight, int x, int y) {
        int left = x - anchorX;
        int top = y - anchorY;
        int fromX = Math.max(0, -left);
        int toX = Math.min(widthPx, pictureWidth - left);
        int fromY = Math.max(0, -top);
        int toY = Math.min(heightPx, pictureHeight - top);
        for (int row = fromY; row < toY; row++) {
            int source = row * widthPx + fromX;
            int target = (top + row) * pictureWidth + left + fromX;
            for (int n = toX - fromX; n > 0; n--, source++, target++) {
                int s = argb[source];
                if (s != 0) {
                    picture[target] = over(s, picture[target]);
                }
            }
        }
    }

    /** Premultiplied {@code s} over an opaque {@code d}; opaque. */
    static int over(int s, int d) {
        int keep = 256 - (s >>> 24);
        int rb = ((d & 0xff00ff) * keep >>> 8) & 0xff00ff;
        int g = ((d & 0x00ff00) * keep >>> 8) & 0x00ff00;
        return 0xff000000 | (s & 0xffffff) + (rb | g);
    }
}

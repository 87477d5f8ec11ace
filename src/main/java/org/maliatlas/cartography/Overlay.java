package org.maliatlas.cartography;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/** The pixels of a picture that are not clear, to be laid over others again and again: lines and letters are a small part of it. */
final class Overlay {
    private final int[] at;
    private final int[] argb;

    /** @param pixels premultiplied ARGB */
    Overlay(int[] pixels) {
        int count = 0;
        for (int pixel : pixels) {
            count += pixel == 0 ? 0 : 1;
        }
        at = new int[count];
        argb = new int[count];
        int n = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != 0) {
                at[n] = i;
                argb[n++] = pixels[i];
            }
        }
    }

    /**
     * What is painted within a box of a picture.
     *
     * @param box in pixels of the picture; null for nothing
     */
    static Overlay of(int width, int height, Rectangle2D box, Consumer<Graphics2D> painting) {
        if (box == null) {
            return new Overlay(new int[0]);
        }
        Rectangle inside = new Rectangle(0, 0, width, height).intersection(
                new Rectangle((int) box.getX() - 2, (int) box.getY() - 2, (int) box.getWidth() + 5, (int) box.getHeight() + 5));
        BufferedImage image = new BufferedImage(inside.width, inside.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.translate(-inside.x, -inside.y);
        painting.accept(g);
        g.dispose();
        Overlay overlay = new Overlay(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        for (int i = 0; i < overlay.at.length; i++) {
            overlay.at[i] = (overlay.at[i] / inside.width + inside.y) * width + overlay.at[i] % inside.width + inside.x;
        }
        return overlay;
    }

    void layOver(int[] picture) {
        for (int i = 0; i < at.length; i++) {
            picture[at[i]] = Sprite.over(argb[i], picture[at[i]]);
        }
    }
}

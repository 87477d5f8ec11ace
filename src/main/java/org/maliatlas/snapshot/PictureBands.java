package org.maliatlas.snapshot;

import java.awt.image.BufferedImage;

/** A picture that is painted some rows at a time, from the top down, so that it need never be in memory whole. */
interface PictureBands {
    int widthPx();

    int heightPx();

    /**
     * Paints rows. Asked for by one thread at a time, each row once, in their order.
     *
     * @param top the first of them
     * @param rows how many
     * @param rgb receives them: of each pixel the lower 24 bits are red, green and blue
     */
    void paint(int top, int rows, int[] rgb);

    /** A picture that is in memory. */
    static PictureBands of(BufferedImage image) {
        return new PictureBands() {
            @Override
            public int widthPx() {
                return image.getWidth();
            }

            @Override
            public int heightPx() {
                return image.getHeight();
            }

            @Override
            public void paint(int top, int rows, int[] rgb) {
                image.getRGB(0, top, image.getWidth(), rows, rgb, 0, image.getWidth());
            }
        };
    }
}

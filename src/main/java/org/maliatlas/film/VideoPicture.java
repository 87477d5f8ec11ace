package org.maliatlas.film;

import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * A picture as video has it: light for each pixel, colour for each four (ITU-R BT.709, 8 bits, 16 to 235 and 16 to 240). JCodec takes bytes less 128.
 */
final class VideoPicture {
    /** The factors of the recommendation, times 219 or 224 of 255, in parts of 65,536. */
    private static final int SHIFT = 16;
    private static final int HALF = 1 << SHIFT - 1;
    private static final int OFFSET = 128;

    private VideoPicture() {
    }

    /** A picture of even size: the last column or row is there twice where it is odd. @param rgb rows of pixels */
    static Picture of(int[] rgb, int width, int height) {
        int evenWidth = width + width % 2;
        int evenHeight = height + height % 2;
        Picture picture = Picture.create(evenWidth, evenHeight, ColorSpace.YUV420J);
        byte[] luma = picture.getPlaneData(0);
        byte[] blue = picture.getPlaneData(1);
        byte[] red = picture.getPlaneData(2);
        for (int y = 0; y < evenHeight; y += 2) {
            for (int x = 0; x < evenWidth; x += 2) {
                int r = 0;
                int g = 0;
                int b = 0;
                for (int part = 0; part < 4; part++) {
                    int column = x + (part & 1);
                    int row = y + (part >> 1);
                    int pixel = rgb[Math.min(row, height - 1) * width + Math.min(column, width - 1)];
                    luma[row * evenWidth + column] = luma(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255);
                    r += pixel >> 16 & 255;
                    g += pixel >> 8 & 255;
                    b += pixel & 255;
                }
                int at = y / 2 * (evenWidth / 2) + x / 2;
                blue[at] = chroma(-6596 * r - 22189 * g + 28784 * b);
                red[at] = chroma(28784 * r - 26145 * g - 2639 * b);
            }
        }
        return picture;
    }

    private static byte luma(int r, int g, int b) {
        return (byte) ((11966 * r + 40254 * g + 4064 * b + HALF >> SHIFT) + 16 - OFFSET);
    }

    /** @param sum of four pixels */
    private static byte chroma(int sum) {
        return (byte) (sum + 2 * (1 << SHIFT) >> SHIFT + 2);
    }
}

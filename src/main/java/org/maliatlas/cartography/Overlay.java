package org.maliatlas.cartography;

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

    void layOver(int[] picture) {
        for (int i = 0; i < at.length; i++) {
            picture[at[i]] = Sprite.over(argb[i], picture[at[i]]);
        }
    }
}

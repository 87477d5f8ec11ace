package org.maliatlas.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what an answer is drawn as, to be drawn again on the boards of further rows: what was decided of the whole map stays decided. */
final class KeptBoard implements Board {
    private final List<Consumer<Board>> drawn = new ArrayList<>();

    @Override
    public void stamp(Sprite sprite, double x, double y) {
        drawn.add(board -> board.stamp(sprite, x, y));
    }

    @Override
    public void disc(double x, double y, double radiusPx, double edgePx, int rgb, int fillAlpha, int edgeAlpha) {
        drawn.add(board -> board.disc(x, y, radiusPx, edgePx, rgb, fillAlpha, edgeAlpha));
    }

    @Override
    public void shade(Shading shading) {
        drawn.add(board -> board.shade(shading));
    }

    /** Draws all of it, in its order. */
    void onto(Board board) {
        drawn.forEach(one -> one.accept(board));
    }
}

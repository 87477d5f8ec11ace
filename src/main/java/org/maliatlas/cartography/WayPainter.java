package org.maliatlas.cartography;

import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;

/** Draws an answer in one way. Onto pixels a frame allocates nothing; what depends on the view is made beforehand. */
interface WayPainter {
    /** Makes ready what depends on the view, the era or the drawing. The spots have been placed for this viewport. */
    void place(Viewport viewport, AtlasState state);

    /** Draws what lies between land and lines where the way is shaded, else what lies over them. */
    void paint(Answer answer, Board board);

    /** What the shades mean; empty for ways without. */
    default Shades shades() {
        return Shades.NONE;
    }
}

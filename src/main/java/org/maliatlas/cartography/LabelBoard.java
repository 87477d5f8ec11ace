package org.maliatlas.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Keeps labels from overlapping: a label takes its boxes only when all of them are free and inside the picture. */
final class LabelBoard {
    private final Rectangle2D picture;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelBoard(double widthPx, double heightPx, double marginPx) {
        picture = new Rectangle2D.Double(marginPx, marginPx, widthPx - 2 * marginPx, heightPx - 2 * marginPx);
    }

    /** Takes the boxes if they are free. */
    boolean take(List<Rectangle2D> boxes) {
        for (Rectangle2D box : boxes) {
            if (!isFree(box)) {
                return false;
            }
        }
        taken.addAll(boxes);
        return true;
    }

    /** Whether a box lies in the picture and on nothing else. */
    boolean isFree(Rectangle2D box) {
        if (!picture.contains(box)) {
            return false;
        }
        for (Rectangle2D other : taken) {
            if (other.intersects(box)) {
                return false;
            }
        }
        return true;
    }

    /** Marks a box as taken, whatever lies there. */
    void reserve(Rectangle2D box) {
        taken.add(box);
    }

    /** The boxes taken so far. */
    List<Rectangle2D> taken() {
        return List.copyOf(taken);
    }
}

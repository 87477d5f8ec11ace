package org.maliatlas.window;

import java.awt.geom.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Measures along the geodesics between points that are clicked: Backspace takes the last one back, Escape ends. */
final class Measuring {
    private final MapPane pane;
    private boolean on;

    Measuring(MapPane pane) {
        this.pane = pane;
    }

    boolean isOn() {
        return on;
    }

    /** Begins anew, or ends. */
    void toggle() {
        on = !on;
        pane.notes().line().clear();
        pane.redrawNotes();
    }

    /** Begins at a point. */
    void beginAt(Point2D.Double lonLat) {
        on = true;
        pane.notes().line().clear();
        add(lonLat);
    }

    void add(Point2D.Double lonLat) {
        pane.notes().line().add(lonLat);
        pane.redrawNotes();
    }

    /** @return whether the key was for the measuring */
    boolean key(KeyEvent e) {
        if (e.getCode() == KeyCode.M) {
            toggle();
        } else if (on && e.getCode() == KeyCode.ESCAPE) {
            toggle();
        } else if (on && e.getCode() == KeyCode.BACK_SPACE) {
            if (!pane.notes().line().isEmpty()) {
                pane.notes().line().remove(pane.notes().line().size() - 1);
            }
            pane.redrawNotes();
        } else {
            return false;
        }
        return true;
    }
}

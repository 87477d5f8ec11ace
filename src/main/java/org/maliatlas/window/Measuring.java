package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.maliatlas.words.Words;

/** Measures along the geodesics between points that are clicked, which are marks and towns where these are meant; on to the pointer meanwhile. */
final class Measuring implements MapTool {
    private final MapPane pane;
    private final MapTools tools;
    private final MapSnapping snapping;

    Measuring(MapPane pane, MapTools tools, MapSnapping snapping) {
        this.pane = pane;
        this.tools = tools;
        this.snapping = snapping;
    }

    /** Begins anew, or ends. */
    void toggle() {
        if (tools.has(this)) {
            tools.put();
        } else {
            tools.take(this);
        }
    }

    /** Begins at a point. */
    void beginAt(Point2D.Double lonLat) {
        drop();
        tools.take(this);
        add(lonLat);
    }

    private void add(Point2D.Double lonLat) {
        pane.notes().line().add(lonLat);
        tools.say();
        pane.redrawNotes();
    }

    @Override
    public void drop() {
        pane.notes().line().clear();
        pane.notes().lead(Optional.empty());
    }

    @Override
    public void click(double x, double y, boolean twice) {
        if (!twice) {
            add(snapping.at(x, y));
        }
    }

    @Override
    public void move(double x, double y) {
        pane.notes().lead(Optional.of(snapping.at(x, y)));
        pane.redrawNotes();
    }

    @Override
    public void leave() {
        pane.notes().lead(Optional.empty());
        pane.redrawNotes();
    }

    @Override
    public void finish() {
        tools.put();
    }

    @Override
    public boolean key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.ENTER) {
            tools.put();
        } else if (e.getCode() == KeyCode.SPACE) {
            add(tools.pointed());
        } else if (e.getCode() == KeyCode.BACK_SPACE) {
            if (!pane.notes().line().isEmpty()) {
                pane.notes().line().remove(pane.notes().line().size() - 1);
            }
            tools.say();
            pane.redrawNotes();
        } else {
            return false;
        }
        return true;
    }

    @Override
    public String hint(Words words) {
        return pane.notes().line().size() < 2 ? words.say("measure.hint") : words.say("measure.length", pane.notes().lengthKm());
    }

    @Override
    public String finishing(Words words) {
        return words.say("measure.end");
    }
}

package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import org.maliatlas.words.Words;

/** The tools of one map, one of which at a time can be in hand: measuring, and drawing an area. What to do now stands in a bar over the map. */
final class MapTools {
    private final MapPane pane;
    private final Measuring measuring;
    private final AreaDrawing drawing;
    private final ToolHint hint = new ToolHint(this);
    private final MiddleCross cross;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<MapTool> inHand = Optional.empty();
    private javafx.geometry.Point2D pointer;
    private Words words;

    MapTools(AtlasModel model, MapPane pane) {
        this.pane = pane;
        this.measuring = new Measuring(pane, this, new MapSnapping(model, pane));
        this.drawing = new AreaDrawing(model, pane, this);
        this.cross = new MiddleCross(pane);
        pane.getChildren().addAll(cross, hint);
        hint.layoutXProperty().bind(pane.widthProperty().subtract(hint.widthProperty()).divide(2));
    }

    Measuring measuring() {
        return measuring;
    }

    AreaDrawing drawing() {
        return drawing;
    }

    Optional<MapTool> inHand() {
        return inHand;
    }

    boolean has(MapTool tool) {
        return inHand.isPresent() && inHand.get() == tool;
    }

    /** Told when a tool is taken up or put down. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Takes a tool up; the one in hand is put down. */
    void take(MapTool tool) {
        inHand.filter(other -> other != tool).ifPresent(MapTool::drop);
        inHand = Optional.of(tool);
        pane.setCursor(Cursor.CROSSHAIR);
        pane.requestFocus();
        changed();
    }

    /** Puts the tool down, and with it what was begun. */
    void put() {
        inHand.ifPresent(MapTool::drop);
        inHand = Optional.empty();
        pane.setCursor(Cursor.DEFAULT);
        changed();
    }

    private void changed() {
        cross.setVisible(inHand.isPresent() && pointer == null);
        say();
        pane.redrawNotes();
        listeners.forEach(Runnable::run);
    }

    /** Says again what to do now. */
    void say() {
        hint.show(inHand, words);
    }

    void translate(Words newWords) {
        words = newWords;
        say();
    }

    /** Where the pointer is over the map, or null. */
    void point(javafx.geometry.Point2D at) {
        pointer = at;
        cross.setVisible(inHand.isPresent() && pointer == null);
    }

    /** The point that keys are about: under the pointer, else the middle of the map. In longitude (x) and latitude (y). */
    Point2D.Double pointed() {
        javafx.geometry.Point2D at = pointer != null ? pointer : new javafx.geometry.Point2D(pane.getWidth() / 2, pane.getHeight() / 2);
        return lonLat(at.getX(), at.getY());
    }

    /** A point of the pane, in longitude (x) and latitude (y). */
    Point2D.Double lonLat(double x, double y) {
        return pane.viewport().toLonLat(x * pane.outputScale(), y * pane.outputScale());
    }

    /** Where a longitude and latitude falls on the pane. */
    Point2D.Double onPane(double lon, double lat) {
        Point2D.Double px = pane.viewport().toPx(lon, lat);
        return new Point2D.Double(px.x / pane.outputScale(), px.y / pane.outputScale());
    }
}

package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.maliatlas.query.Corner;
import org.maliatlas.query.Outline;
import org.maliatlas.words.Words;

/**
 * Draws an area that is asked for, corner by corner, or changes one that is: its corners are dragged, and a click on an edge makes one
 * more. Each change of an area that is there is a step that can be undone.
 */
final class AreaDrawing implements MapTool {
    private static final double CORNER_PX = 9;
    private static final double EDGE_PX = 7;
    /** Some metres: no hand points closer. */
    private static final double PER_DEGREE = 1e4;
    private static final int NEW = -1;

    private final AtlasModel model;
    private final MapPane pane;
    private final MapTools tools;
    private final AreaSketch sketch;
    private int changed = NEW;
    private int dragged = -1;
    private int touched = -1;
    private Outline known;

    AreaDrawing(AtlasModel model, MapPane pane, MapTools tools) {
        this.model = model;
        this.pane = pane;
        this.tools = tools;
        this.sketch = pane.notes().sketch();
        model.onChange(this::follow);
    }

    /** Begins a new area. */
    void begin() {
        drop();
        changed = NEW;
        sketch.begin(List.of(), false);
        tools.take(this);
    }

    /** Begins a new area with its first corner. */
    void beginAt(Point2D.Double lonLat) {
        begin();
        add(lonLat);
    }

    /** Takes up an area that is asked for, to change it. @param index among the outlines of the question */
    void change(int index) {
        drop();
        changed = index;
        load();
        tools.take(this);
    }

    /** Which outline of the question is being changed, or -1. */
    int changing() {
        return tools.has(this) ? changed : NEW;
    }

    private void load() {
        known = model.state().question().where().outlines().get(changed);
        sketch.begin(known.rings().get(0).stream().map(corner -> new Point2D.Double(corner.lon(), corner.lat())).toList(), true);
    }

    /** The question may have changed by another hand, or by undoing. */
    private void follow() {
        if (changing() == NEW || dragged >= 0) {
            return;
        }
        List<Outline> outlines = model.state().question().where().outlines();
        if (changed >= outlines.size()) {
            tools.put();
        } else if (!outlines.get(changed).equals(known)) {
            load();
            pane.redrawNotes();
        }
    }

    @Override
    public void drop() {
        sketch.end();
        changed = NEW;
        dragged = -1;
        touched = -1;
    }

    private void add(Point2D.Double lonLat) {
        sketch.corners().add(lonLat);
        tools.say();
        pane.redrawNotes();
    }

    @Override
    public void click(double x, double y, boolean twice) {
        if (changed != NEW) {
            insert(x, y);
        } else if (twice && cornerAt(x, y) == sketch.corners().size() - 1 || sketch.corners().size() >= Outline.FEWEST_CORNERS && cornerAt(x, y) == 0) {
            finish();
        } else {
            add(tools.lonLat(x, y));
        }
    }

    /** Makes one more corner where an edge is clicked. */
    private void insert(double x, double y) {
        List<Point2D.Double> corners = sketch.corners();
        for (int i = 0; i < corners.size(); i++) {
            Point2D.Double a = tools.onPane(corners.get(i).x, corners.get(i).y);
            Point2D.Double b = tools.onPane(corners.get((i + 1) % corners.size()).x, corners.get((i + 1) % corners.size()).y);
            if (cornerAt(x, y) < 0 && java.awt.geom.Line2D.ptSegDist(a.x, a.y, b.x, b.y, x, y) <= EDGE_PX) {
                corners.add(i + 1, tools.lonLat(x, y));
                touched = i + 1;
                keep();
                return;
            }
        }
    }

    private int cornerAt(double x, double y) {
        for (int i = 0; i < sketch.corners().size(); i++) {
            Point2D.Double at = tools.onPane(sketch.corners().get(i).x, sketch.corners().get(i).y);
            if (Math.hypot(at.x - x, at.y - y) <= CORNER_PX) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void move(double x, double y) {
        sketch.lead(Optional.of(tools.lonLat(x, y)));
        pane.redrawNotes();
    }

    @Override
    public void leave() {
        sketch.lead(Optional.empty());
        pane.redrawNotes();
    }

    @Override
    public boolean press(double x, double y) {
        dragged = changed == NEW ? -1 : cornerAt(x, y);
        touched = dragged >= 0 ? dragged : touched;
        return dragged >= 0;
    }

    @Override
    public void drag(double x, double y) {
        sketch.corners().set(dragged, tools.lonLat(x, y));
        pane.redrawNotes();
    }

    @Override
    public void release() {
        dragged = -1;
        keep();
    }

    /** Makes the corners those of the area that is being changed. */
    private void keep() {
        List<Outline> outlines = new ArrayList<>(model.state().question().where().outlines());
        List<List<Corner>> rings = new ArrayList<>(known.rings());
        rings.set(0, corners());
        known = new Outline(known.name(), rings);
        outlines.set(changed, known);
        model.setQuestion(q -> q.withWhere(q.where().withOutlines(outlines)));
        pane.redrawNotes();
    }

    private List<Corner> corners() {
        return sketch.corners().stream().map(at -> new Corner(Math.round(at.x * PER_DEGREE) / PER_DEGREE, Math.round(at.y * PER_DEGREE) / PER_DEGREE)).toList();
    }

    @Override
    public void finish() {
        if (changed == NEW && sketch.corners().size() >= Outline.FEWEST_CORNERS) {
            List<Outline> outlines = new ArrayList<>(model.state().question().where().outlines());
            outlines.add(Outline.of(Words.of(AreaDrawing.class, model.state().language()).say("area.name", outlines.size() + 1), corners()));
            tools.put();
            model.setQuestion(q -> q.withWhere(q.where().withOutlines(outlines)));
        } else if (changed != NEW) {
            tools.put();
        }
    }

    @Override
    public boolean key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            finish();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            tools.put();
        } else if (e.getCode() == KeyCode.SPACE && changed == NEW) {
            add(tools.pointed());
        } else if (e.getCode() == KeyCode.BACK_SPACE || e.getCode() == KeyCode.DELETE) {
            takeBack();
        } else {
            return false;
        }
        return true;
    }

    private void takeBack() {
        List<Point2D.Double> corners = sketch.corners();
        if (changed == NEW && !corners.isEmpty()) {
            corners.remove(corners.size() - 1);
            tools.say();
            pane.redrawNotes();
        } else if (changed != NEW && touched >= 0 && touched < corners.size() && corners.size() > Outline.FEWEST_CORNERS) {
            corners.remove(touched);
            touched = -1;
            keep();
        }
    }

    @Override
    public String hint(Words words) {
        return changed != NEW ? words.say("area.change") : sketch.corners().size() < Outline.FEWEST_CORNERS ? words.say("area.draw") : words.say("area.close");
    }

    @Override
    public String finishing(Words words) {
        return words.say("area.done");
    }
}

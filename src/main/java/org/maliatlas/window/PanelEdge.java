package org.maliatlas.window;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.maliatlas.words.Words;

/**
 * The edge of a side panel, as the keyboard takes hold of it: the arrow keys move it, with Shift by more, Home and End as far as it goes,
 * Enter and Esc let go of it. It lies over the divider that the mouse drags; JavaFX' own dividers cannot have the focus.
 */
final class PanelEdge extends Region {
    private static final double STEP = 16;
    private static final double STEP_WITH_SHIFT = 80;

    /** What the edge moves. Widths in JavaFX' pixels. */
    interface Panel {
        double width();

        double narrowest();

        double widest();

        /** Makes the panel as wide as asked, or as far as it goes, and keeps it so. */
        void widen(double width);
    }

    private final String key;
    /** 1 where the panel grows when its edge goes to the right, -1 where it shrinks. */
    private final int direction;
    private final Panel panel;
    private Node before;

    /**
     * @param key of its name in the bundle
     * @param leftOfEdge whether the panel lies to the left of its edge
     */
    PanelEdge(String key, boolean leftOfEdge, Panel panel) {
        this.key = key;
        this.direction = leftOfEdge ? 1 : -1;
        this.panel = panel;
        setId(key.replace('.', '-'));
        getStyleClass().add("panel-edge");
        setManaged(false);
        setMouseTransparent(true);
        // Painted over the panels, yet reached by Tab between them.
        setViewOrder(-1);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Takes the focus, and keeps who had it. */
    void take() {
        Node owner = getScene().getFocusOwner();
        before = owner instanceof PanelEdge other ? other.before : owner;
        requestFocus();
    }

    private void press(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        double step = e.isShiftDown() ? STEP_WITH_SHIFT : STEP;
        switch (e.getCode()) {
            case LEFT -> grow(-direction * step);
            case RIGHT -> grow(direction * step);
            case HOME -> panel.widen(direction > 0 ? panel.narrowest() : panel.widest());
            case END -> panel.widen(direction > 0 ? panel.widest() : panel.narrowest());
            case ENTER, ESCAPE -> {
                if (before == null || before.getScene() == null) {
                    return;
                }
                before.requestFocus();
                before = null;
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void grow(double by) {
        panel.widen(panel.width() + by);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /** Names the edge. */
    void translate(Words words) {
        setAccessibleText(words.say(key));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> panel.width();
            case MIN_VALUE -> panel.narrowest();
            case MAX_VALUE -> panel.widest();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> grow(STEP);
            case DECREMENT -> grow(-STEP);
            case SET_VALUE -> panel.widen(((Number) parameters[0]).doubleValue());
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}

package org.maliatlas.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Moves the keyboard from one part of the window to the next, and back to where it was in each (F6, Shift+F6). */
final class PanelCycle {
    private final List<Node> panels;
    private final Map<Node, Node> last = new HashMap<>();

    /** @param panels in their order */
    PanelCycle(List<Node> panels) {
        this.panels = List.copyOf(panels);
    }

    /**
     * Gives the focus to the next part that can have it.
     *
     * @param owner what has the focus now, or null
     * @param by 1 for the next, -1 for the one before
     */
    void move(Node owner, int by) {
        int now = -1;
        for (int i = 0; i < panels.size(); i++) {
            if (owner != null && isIn(owner, panels.get(i))) {
                now = i;
                last.put(panels.get(i), owner);
            }
        }
        for (int step = 1; step <= panels.size(); step++) {
            int at = Math.floorMod((now < 0 && by < 0 ? 0 : now) + by * step, panels.size());
            Node panel = panels.get(at);
            Node remembered = last.get(panel);
            Optional<Node> target = remembered != null && canTake(remembered) && isIn(remembered, panel) ? Optional.of(remembered) : first(panel);
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static boolean isIn(Node node, Node panel) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == panel) {
                return true;
            }
        }
        return false;
    }

    private static boolean canTake(Node node) {
        return node.getScene() != null && node.isFocusTraversable() && !node.isDisabled() && isShown(node);
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The first control of a part, in the order it is shown. */
    private static Optional<Node> first(Node node) {
        if (canTake(node)) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent && node.isVisible()) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = first(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}

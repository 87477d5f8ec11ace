package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** What of a scene can be seen, heard and typed to. */
final class SceneWalk {
    private SceneWalk() {
    }

    /** All nodes that are shown, in the order of the scene graph. */
    static List<Node> shown(Node root) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    /** All that the Tab key should come to. */
    static List<Node> controls(Node root) {
        return shown(root).stream().filter(node -> node.isFocusTraversable() && !node.isDisabled()).toList();
    }

    static boolean isIn(Node node, Predicate<Node> parent) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (parent.test(each)) {
                return true;
            }
        }
        return false;
    }

    /** What is written and cannot be read whole; cells aside, which show data and are as broad as their column. */
    static List<String> cut(Node root) {
        List<String> cut = new ArrayList<>();
        for (Node node : shown(root)) {
            if (isIn(node, each -> each instanceof IndexedCell || each.getStyleClass().contains("column-header"))) {
                continue;
            }
            if (node.getStyleClass().contains("tab-down-button")) {
                cut.add(name(node) + ": there are more tabs than have room");
            }
            if (node instanceof Labeled labeled) {
                elided(labeled, cut);
            }
            if (node instanceof TextField field) {
                narrow(field, cut);
            }
            if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank() || node instanceof TextField) {
                outside(node, root, cut);
            }
        }
        return cut;
    }

    private static void elided(Labeled labeled, List<String> cut) {
        if (labeled.getText() == null || labeled.getText().isBlank() || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.getStyleClass().contains("text") && !text.getText().equals(labeled.getText())) {
                cut.add(name(labeled) + " shows “" + text.getText() + "” of “" + labeled.getText() + "”");
            }
        }
    }

    private static void narrow(TextField field, List<String> cut) {
        String written = field.getText().isEmpty() ? field.getPromptText() : field.getText();
        Text text = new Text(written == null ? "" : written);
        text.setFont(field.getFont());
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        if (text.getLayoutBounds().getWidth() > room + 1) {
            cut.add(name(field) + " has room for " + Math.round(room) + " of the " + Math.round(text.getLayoutBounds().getWidth()) + " px of “" + written + "”");
        }
    }

    /** What reaches out of the window, or sideways out of what it scrolls in. */
    private static void outside(Node node, Node root, List<String> cut) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        double left = 0;
        double right = root.getLayoutBounds().getWidth();
        boolean scrolls = false;
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                Bounds view = pane.localToScene(pane.getLayoutBounds());
                left = Math.max(left, view.getMinX());
                right = Math.min(right, view.getMaxX());
                scrolls = true;
            }
        }
        if (at.getWidth() > 0 && (at.getMinX() < left - 1 || at.getMaxX() > right + 1 || !scrolls && (at.getMinY() < -1 || at.getMaxY() > root.getLayoutBounds().getHeight() + 1))) {
            cut.add(name(node) + (node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "") + " reaches outside: " + Math.round(at.getMinX()) + "–"
                    + Math.round(at.getMaxX()) + " of " + Math.round(left) + "–" + Math.round(right) + ", down to " + Math.round(at.getMaxY()));
        }
    }

    static String name(Node node) {
        StringBuilder name = new StringBuilder();
        for (Node each = node; each != null && name.length() < 120; each = each.getParent()) {
            name.insert(0, " > " + each.getClass().getSimpleName() + (each.getId() == null ? "" : "#" + each.getId()));
        }
        return name.substring(3);
    }
}

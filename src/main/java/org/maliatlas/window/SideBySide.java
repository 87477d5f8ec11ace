package org.maliatlas.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Words;

/**
 * The map between its two side panels. Either panel can be put away, and its edge moved by mouse or keyboard; it comes back as wide as it
 * was, also the next time the program starts.
 */
final class SideBySide extends SplitPane implements Part {
    /** What the places' counts need, in either language. */
    private static final double LEFT = 270;
    private static final double LEAST_RIGHT = 236;
    private static final double MOST_RIGHT = 400;
    private static final double RIGHT_SHARE = 0.25;
    private static final double DIVIDER = 4;

    /** What is left to the map at least, so that it stays a map. */
    private static final double LEAST_MIDDLE = 360;
    private static final double MOST = 5000;
    private static final String LEFT_SHOWN = "panel.left";
    private static final String RIGHT_SHOWN = "panel.right";
    private static final String LEFT_WIDTH = "panel.left.width";
    private static final String RIGHT_WIDTH = "panel.right.width";

    private final Region left;
    private final Region middle;
    private final Region right;
    private final Settings settings;
    private final BooleanProperty leftShown;
    private final BooleanProperty rightShown;
    private final PanelEdge leftEdge = new PanelEdge("panel.leftEdge", true, new LeftPanel());
    private final PanelEdge rightEdge = new PanelEdge("panel.rightEdge", false, new RightPanel());
    private double leftWidth;
    private double rightWidth = LEAST_RIGHT;

    SideBySide(Region left, Region middle, Region right, Settings settings) {
        this.settings = settings;
        this.leftShown = new SimpleBooleanProperty(this, "leftShown", settings.yes(LEFT_SHOWN, true));
        this.rightShown = new SimpleBooleanProperty(this, "rightShown", settings.yes(RIGHT_SHOWN, true));
        this.leftWidth = LEFT;
        this.left = left;
        this.middle = middle;
        this.right = right;
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        left.setMinWidth(LEFT);
        right.setMinWidth(LEAST_RIGHT);
        getItems().add(middle);
        arrange();
        leftShown.addListener((o, was, is) -> {
            leftWidth = is ? leftWidth : left.getWidth();
            settings.put(LEFT_SHOWN, is);
            arrange();
        });
        rightShown.addListener((o, was, is) -> {
            rightWidth = is ? rightWidth : right.getWidth();
            settings.put(RIGHT_SHOWN, is);
            arrange();
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        skinProperty().addListener(o -> addEdges());
        widthProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> width, Number before, Number now) {
                if (now.doubleValue() > LEFT + LEAST_RIGHT) {
                    leftWidth = leftWidth(now.doubleValue(), settings);
                    rightWidth = rightWidth(now.doubleValue(), settings);
                    place();
                    widthProperty().removeListener(this);
                }
            }
        });
    }

    private static double leftWidth(double width, Settings settings) {
        return settings.number(LEFT_WIDTH, LEFT, MOST).map(kept -> Math.max(LEFT, Math.min(kept, width - LEAST_MIDDLE - LEAST_RIGHT))).orElse(LEFT);
    }

    private static double rightWidth(double width, Settings settings) {
        double most = width - LEAST_MIDDLE - (settings.yes(LEFT_SHOWN, true) ? leftWidth(width, settings) : 0);
        return Math.max(LEAST_RIGHT, Math.min(most, settings.number(RIGHT_WIDTH, LEAST_RIGHT, MOST).orElse(Math.min(MOST_RIGHT, width * RIGHT_SHARE))));
    }

    /** What is left for the middle at first, between the panels that are shown. */
    static double middleWidth(double width, Settings settings) {
        double ofLeft = settings.yes(LEFT_SHOWN, true) ? leftWidth(width, settings) + DIVIDER : 0;
        double ofRight = settings.yes(RIGHT_SHOWN, true) ? rightWidth(width, settings) + DIVIDER : 0;
        return width - ofLeft - ofRight;
    }

    /** Keeps where a divider was let go. */
    private void released(MouseEvent e) {
        if (!(e.getTarget() instanceof Node node) || !node.getStyleClass().contains("split-pane-divider")
                && (node.getParent() == null || !node.getParent().getStyleClass().contains("split-pane-divider"))) {
            return;
        }
        if (leftShown.get()) {
            settings.put(LEFT_WIDTH, left.getWidth());
        }
        if (rightShown.get()) {
            settings.put(RIGHT_WIDTH, right.getWidth());
        }
    }

    BooleanProperty leftShown() {
        return leftShown;
    }

    BooleanProperty rightShown() {
        return rightShown;
    }

    /** Gives the focus to the left panel's edge; shows the panel, if it was put away. */
    void takeLeftEdge() {
        leftShown.set(true);
        leftEdge.take();
    }

    /** Gives the focus to the right panel's edge; shows the panel, if it was put away. */
    void takeRightEdge() {
        rightShown.set(true);
        rightEdge.take();
    }

    @Override
    public void translate(Words words) {
        leftEdge.translate(words);
        rightEdge.translate(words);
    }

    /** Adds or removes only what comes or goes: the rest keeps its focus. */
    private void arrange() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().removeAll(leftEdge, rightEdge);
        if (!leftShown.get()) {
            getItems().remove(left);
        } else if (!getItems().contains(left)) {
            getItems().add(0, left);
        }
        if (!rightShown.get()) {
            getItems().remove(right);
        } else if (!getItems().contains(right)) {
            getItems().add(right);
        }
        place();
        addEdges();
        if (owner instanceof PanelEdge && owner.getParent() == this) {
            owner.requestFocus();
        }
    }

    /** Among the children, each edge follows or precedes its panel: that is the order in which Tab comes to them. */
    private void addEdges() {
        getChildren().removeAll(leftEdge, rightEdge);
        int ofLeft = getChildren().indexOf(left.getParent());
        if (ofLeft >= 0) {
            getChildren().add(ofLeft + 1, leftEdge);
        }
        int ofRight = getChildren().indexOf(right.getParent());
        if (ofRight >= 0) {
            getChildren().add(ofRight, rightEdge);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        layOver(leftEdge, left, left.getWidth());
        layOver(rightEdge, right, -DIVIDER);
    }

    private void layOver(PanelEdge edge, Region panel, double fromItsLeft) {
        if (edge.getParent() == this) {
            edge.resizeRelocate(panel.getParent().getLayoutX() + fromItsLeft, 0, DIVIDER, getHeight());
        }
    }

    private void place() {
        if (leftShown.get()) {
            placeLeft();
        }
        if (rightShown.get()) {
            placeRight();
        }
    }

    private void placeLeft() {
        setDividerPosition(0, (leftWidth + DIVIDER / 2) / getWidth());
    }

    private void placeRight() {
        setDividerPosition(getDividers().size() - 1, 1 - (rightWidth + DIVIDER / 2) / getWidth());
    }

    /** How wide a panel can become beside the other, which keeps its width. */
    private double widest(boolean otherShown, Region other) {
        double ofOther = otherShown ? other.getWidth() + DIVIDER : 0;
        return getWidth() - DIVIDER - ofOther - Math.max(LEAST_MIDDLE, middle.minWidth(-1));
    }

    private final class LeftPanel implements PanelEdge.Panel {
        @Override
        public double width() {
            return left.getWidth();
        }

        @Override
        public double narrowest() {
            return LEFT;
        }

        @Override
        public double widest() {
            return Math.max(LEFT, SideBySide.this.widest(rightShown.get(), right));
        }

        @Override
        public void widen(double width) {
            leftWidth = Math.max(LEFT, Math.min(width, widest()));
            placeLeft();
            // The next key may come before the next picture.
            layout();
            settings.put(LEFT_WIDTH, leftWidth);
        }
    }

    private final class RightPanel implements PanelEdge.Panel {
        @Override
        public double width() {
            return right.getWidth();
        }

        @Override
        public double narrowest() {
            return LEAST_RIGHT;
        }

        @Override
        public double widest() {
            return Math.max(LEAST_RIGHT, SideBySide.this.widest(leftShown.get(), left));
        }

        @Override
        public void widen(double width) {
            rightWidth = Math.max(LEAST_RIGHT, Math.min(width, widest()));
            placeRight();
            layout();
            settings.put(RIGHT_WIDTH, rightWidth);
        }
    }
}

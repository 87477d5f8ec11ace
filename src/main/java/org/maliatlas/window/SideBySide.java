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

/** The map between its two side panels. Either panel can be put away; it comes back as wide as it was, also the next time the program starts. */
final class SideBySide extends SplitPane {
    /** What the places' counts need, in either language. */
    private static final double LEFT = 270;
    private static final double LEAST_RIGHT = 236;
    private static final double MOST_RIGHT = 400;
    private static final double RIGHT_SHARE = 0.25;
    private static final double DIVIDER = 4;

    private static final double MOST = 1200;
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
    private double leftWidth;
    private double rightWidth = LEAST_RIGHT;

    SideBySide(Region left, Region middle, Region right, Settings settings) {
        this.settings = settings;
        this.leftShown = new SimpleBooleanProperty(this, "leftShown", settings.yes(LEFT_SHOWN, true));
        this.rightShown = new SimpleBooleanProperty(this, "rightShown", settings.yes(RIGHT_SHOWN, true));
        this.leftWidth = leftWidth(settings);
        this.left = left;
        this.middle = middle;
        this.right = right;
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        left.setMinWidth(LEFT);
        right.setMinWidth(200);
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
        widthProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> width, Number before, Number now) {
                if (now.doubleValue() > LEFT + LEAST_RIGHT) {
                    rightWidth = rightWidth(now.doubleValue(), settings);
                    place();
                    widthProperty().removeListener(this);
                }
            }
        });
    }

    private static double leftWidth(Settings settings) {
        return settings.number(LEFT_WIDTH, LEFT, MOST).orElse(LEFT);
    }

    private static double rightWidth(double width, Settings settings) {
        return settings.number(RIGHT_WIDTH, LEAST_RIGHT, Math.max(LEAST_RIGHT, Math.min(MOST, width / 2)))
                .orElse(Math.max(LEAST_RIGHT, Math.min(MOST_RIGHT, width * RIGHT_SHARE)));
    }

    /** What is left for the middle at first, between the panels that are shown. */
    static double middleWidth(double width, Settings settings) {
        double ofLeft = settings.yes(LEFT_SHOWN, true) ? leftWidth(settings) + DIVIDER : 0;
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

    private void arrange() {
        if (leftShown.get() && rightShown.get()) {
            getItems().setAll(left, middle, right);
        } else if (leftShown.get()) {
            getItems().setAll(left, middle);
        } else if (rightShown.get()) {
            getItems().setAll(middle, right);
        } else {
            getItems().setAll(middle);
        }
        place();
    }

    private void place() {
        double width = getWidth();
        if (leftShown.get()) {
            setDividerPosition(0, (leftWidth + DIVIDER / 2) / width);
        }
        if (rightShown.get()) {
            setDividerPosition(getDividers().size() - 1, 1 - (rightWidth + DIVIDER / 2) / width);
        }
    }
}

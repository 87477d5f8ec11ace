package org.maliatlas.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The map between its two side panels. Either panel can be put away; it comes back as wide as it was. */
final class SideBySide extends SplitPane {
    /** What the places' counts need, in either language. */
    private static final double LEFT = 270;
    private static final double LEAST_RIGHT = 236;
    private static final double MOST_RIGHT = 400;
    private static final double RIGHT_SHARE = 0.25;
    /** What both dividers take. */
    private static final double DIVIDERS = 5;

    private final Region left;
    private final Region middle;
    private final Region right;
    private final BooleanProperty leftShown = new SimpleBooleanProperty(this, "leftShown", true);
    private final BooleanProperty rightShown = new SimpleBooleanProperty(this, "rightShown", true);
    private double leftWidth = LEFT;
    private double rightWidth = LEAST_RIGHT;

    SideBySide(Region left, Region middle, Region right) {
        super(left, middle, right);
        this.left = left;
        this.middle = middle;
        this.right = right;
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        left.setMinWidth(LEFT);
        right.setMinWidth(200);
        leftShown.addListener((o, was, is) -> {
            leftWidth = is ? leftWidth : left.getWidth();
            arrange();
        });
        rightShown.addListener((o, was, is) -> {
            rightWidth = is ? rightWidth : right.getWidth();
            arrange();
        });
        widthProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> width, Number before, Number now) {
                if (now.doubleValue() > LEFT + LEAST_RIGHT) {
                    rightWidth = rightWidth(now.doubleValue());
                    place();
                    widthProperty().removeListener(this);
                }
            }
        });
    }

    private static double rightWidth(double width) {
        return Math.max(LEAST_RIGHT, Math.min(MOST_RIGHT, width * RIGHT_SHARE));
    }

    /** What is left for the middle at first, between both panels. */
    static double middleWidth(double width) {
        return width - LEFT - rightWidth(width) - DIVIDERS;
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
            setDividerPosition(0, leftWidth / width);
        }
        if (rightShown.get()) {
            setDividerPosition(getDividers().size() - 1, 1 - rightWidth / width);
        }
    }
}

package org.maliatlas.window;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;

/** Gives the side panels their first widths, by the window's first width; afterwards they are the user's. */
final class SideWidths implements ChangeListener<Number> {
    /** What the places' counts need, in either language. */
    static final double LEFT = 270;
    private static final double LEAST_RIGHT = 236;
    private static final double MOST_RIGHT = 400;
    private static final double RIGHT_SHARE = 0.25;

    private final SplitPane split;

    SideWidths(SplitPane split) {
        this.split = split;
    }

    @Override
    public void changed(ObservableValue<? extends Number> widthProperty, Number before, Number width) {
        double w = width.doubleValue();
        if (w > LEFT + LEAST_RIGHT) {
            double right = Math.max(LEAST_RIGHT, Math.min(MOST_RIGHT, w * RIGHT_SHARE));
            split.setDividerPositions(LEFT / w, 1 - right / w);
            widthProperty.removeListener(this);
        }
    }
}

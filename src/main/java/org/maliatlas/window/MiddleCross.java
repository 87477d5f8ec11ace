package org.maliatlas.window;

import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A cross in the middle of the map, where the keyboard sets a point as long as no pointer is over the map. */
final class MiddleCross extends Group {
    private static final double ARM = 11;
    private static final double GAP = 3;

    /** @param pane that it marks the middle of */
    MiddleCross(MapPane pane) {
        setId("middle-cross");
        getChildren().addAll(lines("halo"), lines("line"));
        setMouseTransparent(true);
        setVisible(false);
        layoutXProperty().bind(pane.widthProperty().divide(2));
        layoutYProperty().bind(pane.heightProperty().divide(2));
    }

    private static Path lines(String style) {
        Path path = new Path();
        for (int[] way : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
            path.getElements().addAll(new MoveTo(GAP * way[0], GAP * way[1]), new LineTo(ARM * way[0], ARM * way[1]));
        }
        path.getStyleClass().add("middle-cross-" + style);
        return path;
    }
}

package org.maliatlas.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The map, and in its corners and over it what is shown there for a while. */
final class OverMap extends StackPane {
    OverMap(MapPane map, Finder finder, EraNotice eraNotice, EmptyHint empty) {
        super(map, map.legend(), finder, eraNotice, empty);
        setAlignment(finder, Pos.TOP_LEFT);
        setMargin(finder, new Insets(20, 10, 10, 10));
        setAlignment(eraNotice, Pos.TOP_CENTER);
        setMargin(eraNotice, new Insets(26, 10, 10, 10));
        setAlignment(map.legend(), Pos.BOTTOM_RIGHT);
        setMargin(map.legend(), new Insets(10));
        setAlignment(empty, Pos.CENTER);
        // What stands over the map must not make it larger than the window.
        setMinSize(120, 120);
    }

    /** Lays cards over all that. */
    void add(Node... cards) {
        getChildren().addAll(cards);
    }
}

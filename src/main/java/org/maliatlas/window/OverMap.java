package org.maliatlas.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The map or maps, and in their corners and over it what is shown there for a while. */
final class OverMap extends StackPane {
    OverMap(ComparedMaps maps, Finder finder, EraNotice eraNotice, EmptyHint empty) {
        super(maps, finder, eraNotice, empty);
        setAlignment(finder, Pos.TOP_LEFT);
        setMargin(finder, new Insets(20, 10, 10, 10));
        setAlignment(eraNotice, Pos.TOP_CENTER);
        setMargin(eraNotice, new Insets(58, 10, 10, 10));
        finder.translateYProperty().bind(maps.headingHeight());
        eraNotice.translateYProperty().bind(maps.headingHeight());
        setAlignment(empty, Pos.CENTER);
        // What stands over the map must neither make it larger than the window nor take room from the timeline: the map has what is left.
        setMinSize(120, 120);
        setPrefHeight(120);
    }

    /** Lays cards over all that. */
    void add(Node... cards) {
        getChildren().addAll(cards);
    }
}

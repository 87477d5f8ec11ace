package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.maliatlas.query.Bars;
import org.maliatlas.query.Histogram;
import org.maliatlas.query.Ring;
import org.maliatlas.words.Words;

/** What the parts of the timeline's bars mean, where they have any. */
final class BarKey extends FlowPane {
    private static final double SWATCH_PX = 12;

    private Histogram shown;
    private Bars bars = Bars.DEFAULT;
    private List<Ring> rings = List.of();
    private Words words;

    BarKey() {
        super(12, 1);
        setId("bar-key");
        getStyleClass().add("bar-key");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** What is drawn. Quick where it is as before. @param counted asked only where there is something to explain */
    void show(Supplier<Histogram> counted, Bars newBars, List<Ring> newRings, Words newWords) {
        setVisible(!newBars.equals(Bars.DEFAULT));
        if (!isVisible()) {
            return;
        }
        Histogram histogram = counted.get();
        if (histogram == shown && newBars.equals(bars) && newWords == words && (bars.stack() != Bars.Stack.PLACE || newRings.equals(rings))) {
            return;
        }
        shown = histogram;
        bars = newBars;
        rings = newRings;
        words = newWords;
        List<Node> items = new ArrayList<>();
        BarWords names = new BarWords(words);
        int parts = histogram.series().length;
        for (int i = 0; i < parts && bars.stack() != Bars.Stack.NONE; i++) {
            int part = i;
            if (histogram.has(part)) {
                items.add(item(names.part(bars.stack(), part, parts, rings), g -> BarColours.fill(g, bars.stack(), part, parts, 0, 0, SWATCH_PX, SWATCH_PX)));
            }
        }
        if (bars.deaths()) {
            if (bars.stack() == Bars.Stack.NONE) {
                items.add(item(words.say("bars.key.lowest"), g -> BarColours.fill(g, bars.stack(), 0, 1, 0, 0, SWATCH_PX, SWATCH_PX)));
            }
            items.add(item(words.say("bars.key.upTo"), g -> BarColours.upTo(g, 0, 0, SWATCH_PX, SWATCH_PX)));
            items.add(item(words.say("bars.key.unreported"), g -> BarColours.unreported(g, SWATCH_PX / 2, SWATCH_PX / 2, BarColours.UNREPORTED_PX)));
        }
        items.add(item(words.say("bars.key.possible"), g -> BarColours.possible(g, 0, 0, SWATCH_PX, SWATCH_PX)));
        items.add(item(words.say("bars.key.band"), g -> BarColours.band(g, 0, 0, SWATCH_PX, SWATCH_PX)));
        getChildren().setAll(items);
    }

    private static Label item(String text, Consumer<GraphicsContext> swatch) {
        Canvas canvas = new Canvas(SWATCH_PX, SWATCH_PX);
        swatch.accept(canvas.getGraphicsContext2D());
        Label label = new Label(text, canvas);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}

package org.maliatlas.window;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Words;

/**
 * Three cards over the map, one after the other, each pointing at the part of the window that it tells of. They come by themselves on the
 * first start only, and never stand in the way: everything can be used while they are there.
 */
final class Tour extends StackPane implements Part {
    private static final String SEEN = "tour.seen";
    private static final double ARROW = 10;

    /**
     * A card.
     *
     * @param key of its words
     * @param side where over the map it stands, beside what it tells of
     * @param about what it tells of
     */
    record Step(String key, Pos side, List<Node> about) {
    }

    private final Settings settings;
    private final List<Step> steps;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button back = new Button();
    private final Button next = new Button();
    private final Button close = new Button();
    private final VBox card;
    private int at;
    private Words words;

    Tour(Settings settings, List<Step> steps) {
        this.settings = settings;
        this.steps = List.copyOf(steps);
        setId("tour");
        setPickOnBounds(false);
        setPadding(new Insets(6));
        setMinSize(0, 0);
        number.getStyleClass().add("quiet");
        title.getStyleClass().add("incident-title");
        title.setId("tour-title");
        for (Label label : List.of(title, text)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        next.setId("tour-next");
        back.setId("tour-back");
        close.setId("tour-close");
        next.getStyleClass().addAll("accent", "small");
        back.getStyleClass().add("small");
        close.getStyleClass().addAll("flat", "small");
        back.managedProperty().bind(back.visibleProperty());
        HBox buttons = new HBox(6, next, back, close);
        buttons.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(6, number, title, text, buttons);
        card.getStyleClass().add("tour-card");
        card.setMaxSize(320, Region.USE_PREF_SIZE);
        next.setOnAction(e -> go(at + 1));
        back.setOnAction(e -> go(at - 1));
        close.setOnAction(e -> end());
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Begins, unless it was seen before or {@code -Datlas.tour=off} says that nobody is there to see it. The keyboard stays where it is. */
    void beginAtFirstStart() {
        if (!settings.yes(SEEN, false) && !"off".equals(System.getProperty("atlas.tour"))) {
            show(0);
        }
    }

    /** Begins, whether it was seen or not, and takes the keyboard. */
    void begin() {
        show(0);
        next.requestFocus();
    }

    private void show(int step) {
        settings.put(SEEN, true);
        setVisible(true);
        toFront();
        go(step);
    }

    private void go(int step) {
        light(false);
        if (step < 0 || step >= steps.size()) {
            end();
            return;
        }
        at = step;
        light(true);
        word();
        Pos side = steps.get(at).side();
        Pane pointing = switch (side) {
            case BOTTOM_CENTER -> new VBox(card, new Polygon(0, 0, 2 * ARROW, 0, ARROW, ARROW));
            case CENTER_RIGHT -> new HBox(card, new Polygon(0, 0, ARROW, ARROW, 0, 2 * ARROW));
            default -> new HBox(new Polygon(ARROW, 0, 0, ARROW, ARROW, 2 * ARROW), card);
        };
        pointing.getChildren().stream().filter(Polygon.class::isInstance).forEach(arrow -> arrow.getStyleClass().add("tour-arrow"));
        if (pointing instanceof VBox column) {
            column.setAlignment(Pos.CENTER);
        } else {
            ((HBox) pointing).setAlignment(Pos.CENTER);
        }
        pointing.setPickOnBounds(false);
        pointing.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        boolean typing = next.isFocused() || back.isFocused();
        getChildren().setAll(pointing);
        StackPane.setAlignment(pointing, side);
        if (typing) {
            next.requestFocus();
        }
    }

    /** Marks the parts that the card tells of, or no longer. */
    private void light(boolean on) {
        for (Node part : steps.get(at).about()) {
            part.getStyleClass().remove("toured");
            if (on) {
                part.getStyleClass().add("toured");
            }
        }
    }

    private void end() {
        light(false);
        setVisible(false);
    }

    /** Ends the tour when the window hears Esc and nothing else has taken it. */
    void hear(KeyEvent e) {
        if (isVisible() && e.getCode() == KeyCode.ESCAPE) {
            end();
            e.consume();
        }
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        word();
    }

    private void word() {
        boolean last = at == steps.size() - 1;
        number.setText(words.say("tour.number", at + 1, steps.size()));
        title.setText(words.say("tour." + steps.get(at).key() + ".title"));
        text.setText(words.say("tour." + steps.get(at).key()));
        back.setText(words.say("tour.back"));
        back.setVisible(at > 0);
        next.setText(words.say(last ? "tour.done" : "tour.next"));
        close.setText(words.say("tour.close"));
        close.setVisible(!last);
        Texts.tip(close, words.say("tour.closeTip"));
    }
}

package org.maliatlas.window;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.words.Words;

/** How the atlas is read and which keys it knows, on a card over the map. */
final class HelpCard extends VBox implements Part {
    private static final List<String> READING = List.of("help.counts", "help.near", "help.sources");
    /** Which keys there are, by where they are heard. */
    private static final List<Group> GROUPS = List.of(
            new Group("help.window", List.of("help.undo", "help.save", "help.copyPicture", "help.keep", "help.find", "help.import", "help.layer", "help.fit", "help.playAnywhere", "help.cycle",
                    "help.controls", "help.panels", "help.edges", "help.card")),
            new Group("help.onMap", List.of("help.map", "help.zoom", "help.pick", "help.measure", "help.area", "help.point", "help.copyPoint")),
            new Group("help.onTimeline", List.of("help.timeline", "help.step", "help.edge", "help.end", "help.play", "help.flags")),
            new Group("help.inTable", List.of("help.nextIncident", "help.select", "help.toMap", "help.toTimeline", "help.details", "help.copyLines", "help.copySentences",
                    "help.export", "help.column", "help.columnMove", "help.columnWidth", "help.columnSort")),
            new Group("help.inCharts", List.of("help.bars", "help.askBar")),
            new Group("help.inText", List.of("help.read")));

    /** Keys under a heading. */
    private record Group(String heading, List<String> keys) {
    }

    private final Label title = new Label();
    private final Button close = new Button(null, new FontIcon(Feather.X));
    private final Button again = new Button();
    private final ScrollPane body = new ScrollPane();
    private final VBox reading = new VBox(6);
    private final GridPane keys = new GridPane();
    private Node before;

    /** @param tour begins the tour */
    HelpCard(Runnable tour) {
        super(12);
        setId("help-card");
        getStyleClass().add("help-card");
        setMaxSize(560, Region.USE_PREF_SIZE);
        title.getStyleClass().add("incident-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setOnAction(e -> putAway());
        again.setId("help-tour");
        again.getStyleClass().add("small");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(e -> {
            setVisible(false);
            tour.run();
        });
        keys.setHgap(16);
        keys.setVgap(4);
        HBox head = new HBox(8, title, again, close);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(12, reading, keys);
        text.setPadding(new Insets(2, 8, 8, 6));
        body.setContent(text);
        body.setId("help-body");
        ScrollKeys.on(body);
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().add("help-body");
        body.setMinHeight(60);
        // As high as its words need, as far as the map has room.
        body.prefViewportHeightProperty().bind(text.heightProperty());
        VBox.setVgrow(body, Priority.ALWAYS);
        setMinHeight(0);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(head, body);
        setVisible(false);
    }

    /** Shows the card and gives it the keyboard, or puts it away. */
    void toggle() {
        if (isVisible()) {
            putAway();
        } else {
            before = getScene().getFocusOwner();
            setVisible(true);
            toFront();
            body.requestFocus();
        }
    }

    /** The keyboard is then where it was before, unless it has gone elsewhere meanwhile. */
    private void putAway() {
        boolean reading = close.isFocused() || again.isFocused() || body.isFocused();
        setVisible(false);
        if (reading && before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    /** Puts the card away when the window hears Esc and nothing else has taken it. */
    void hear(KeyEvent e) {
        if (isVisible() && e.getCode() == KeyCode.ESCAPE) {
            putAway();
            e.consume();
        }
    }

    @Override
    public void translate(Words words) {
        title.setText(words.say("help.title"));
        body.setAccessibleText(words.say("help.title"));
        Texts.tip(close, words.say("help.close"));
        again.setText(words.say("help.tour"));
        Texts.tip(again, words.say("help.tourTip"));
        reading.getChildren().setAll(READING.stream().map(key -> line(words.say(key), "field-value")).toList());
        keys.getChildren().clear();
        int row = 0;
        for (Group group : GROUPS) {
            keys.add(line(words.say(group.heading()), "panel-title"), 0, row++, 2, 1);
            for (String each : group.keys()) {
                Label key = line(words.say(each + ".key"), "help-key");
                key.setMinWidth(Region.USE_PREF_SIZE);
                GridPane.setValignment(key, VPos.TOP);
                keys.addRow(row++, key, line(words.say(each), "field-value"));
            }
        }
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}

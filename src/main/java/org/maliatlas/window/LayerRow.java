package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.query.UserLayer;
import org.maliatlas.words.Words;

/** One of the user's layers: shown or not, its colour, breadth and lettering, and its place among the others. */
final class LayerRow extends VBox {
    private static final double WIDTHS_WIDTH = 78;
    private static final List<Double> WIDTHS_PT = List.of(0.5, 1.0, 1.5, 2.5, 4.0);

    private final LayersBox box;
    private final UserLayer layer;
    private final Words words;

    /** @param fields that its shapes can be lettered with */
    LayerRow(LayersBox box, UserLayer layer, List<String> fields, Words words) {
        super(3);
        this.box = box;
        this.layer = layer;
        this.words = words;
        getStyleClass().add("place-card");
        CheckBox visible = new CheckBox();
        visible.setSelected(layer.visible());
        visible.setAccessibleText(words.say("layers.visible", layer.name()));
        visible.setOnAction(e -> box.change(layer, old -> old.withVisible(visible.isSelected())));
        Label name = new Label(layer.name());
        name.setTooltip(new Tooltip(layer.path()));
        name.setMinWidth(30);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = new HBox(2, visible, name, button(Feather.MAXIMIZE, "zoom", () -> box.zoomTo(layer)), button(Feather.ARROW_UP, "up", () -> box.move(layer, 1)),
                button(Feather.ARROW_DOWN, "down", () -> box.move(layer, -1)), button(Feather.X, "remove", () -> box.remove(layer)));
        first.setAlignment(Pos.CENTER_LEFT);
        HBox second = new HBox(4, colours(), widths(), fields(fields));
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, second);
    }

    private Button button(Feather icon, String what, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small", "tight", "layer-" + what);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.say("layers." + what)));
        button.setAccessibleText(words.say("layers." + what));
        button.setOnAction(e -> action.run());
        return button;
    }

    private MenuButton colours() {
        MenuButton colours = new MenuButton(null, swatch(layer.rgb()));
        colours.getStyleClass().addAll("small", "layer-colour");
        colours.setMinWidth(Region.USE_PREF_SIZE);
        colours.setAccessibleText(words.say("layers.colour"));
        colours.setTooltip(new Tooltip(words.say("layers.colour")));
        for (int rgb : UserLayer.COLOURS) {
            MenuItem item = new MenuItem(words.say("layers.colour." + String.format("%06x", rgb)), swatch(rgb));
            item.setOnAction(e -> box.change(layer, old -> old.withRgb(rgb)));
            colours.getItems().add(item);
        }
        return colours;
    }

    private static Rectangle swatch(int rgb) {
        Rectangle swatch = new Rectangle(16, 10, Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
        swatch.setStroke(Color.web("#8c8576"));
        return swatch;
    }

    private ChoiceBox<Double> widths() {
        ChoiceBox<Double> widths = new ChoiceBox<>();
        List<Double> known = new ArrayList<>(WIDTHS_PT);
        if (!known.contains(layer.widthPt())) {
            known.add(layer.widthPt());
        }
        widths.getItems().setAll(known);
        widths.setConverter(new NamedBy<>(width -> words.say("layers.pt", width)));
        widths.setValue(layer.widthPt());
        widths.getStyleClass().addAll("small", "layer-width");
        widths.setPrefWidth(WIDTHS_WIDTH);
        widths.setMinWidth(WIDTHS_WIDTH);
        widths.setAccessibleText(words.say("layers.width"));
        widths.setTooltip(new Tooltip(words.say("layers.width")));
        widths.setOnAction(e -> box.change(layer, old -> old.withWidthPt(widths.getValue())));
        return widths;
    }

    private ChoiceBox<Optional<String>> fields(List<String> fields) {
        ChoiceBox<Optional<String>> labels = new ChoiceBox<>();
        labels.getItems().add(Optional.empty());
        fields.forEach(field -> labels.getItems().add(Optional.of(field)));
        labels.setConverter(new NamedBy<>(field -> field.orElse(words.say("layers.noLabel"))));
        labels.setValue(layer.labelField());
        labels.getStyleClass().addAll("small", "layer-label");
        labels.setMinWidth(40);
        labels.setPrefWidth(40);
        labels.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(labels, Priority.ALWAYS);
        labels.setAccessibleText(words.say("layers.label"));
        labels.setTooltip(new Tooltip(words.say("layers.label")));
        labels.setOnAction(e -> box.change(layer, old -> old.withLabelField(labels.getValue())));
        return labels;
    }
}

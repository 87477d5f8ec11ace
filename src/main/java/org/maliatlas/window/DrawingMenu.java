package org.maliatlas.window;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.geography.Era;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Style;
import org.maliatlas.query.Way;
import org.maliatlas.words.Words;

/** How the answer is drawn: the way, what regions are shaded by, whether possible ones are shown, and the style. */
final class DrawingMenu extends MenuButton implements Part {
    private final AtlasModel model;
    private final Map<Way, RadioMenuItem> ways = new EnumMap<>(Way.class);
    private final Map<Style, RadioMenuItem> styles = new EnumMap<>(Style.class);
    private final Map<Optional<Era>, RadioMenuItem> alsoEras = new HashMap<>();
    private final CheckMenuItem cercles = check("draw-cercles");
    private final CheckMenuItem perArea = check("draw-per-area");
    private final CheckMenuItem possible = check("draw-possible");
    private final Map<String, Label> headings = new HashMap<>();

    DrawingMenu(AtlasModel model) {
        super(null, new FontIcon(Feather.LAYERS));
        this.model = model;
        setId("drawing");
        getStyleClass().addAll("button-icon", "flat", "small");
        List<MenuItem> items = new ArrayList<>();
        items.add(heading("draw.way"));
        ToggleGroup wayGroup = new ToggleGroup();
        for (Way way : Way.values()) {
            ways.put(way, radio("way-" + way.code(), wayGroup, drawing -> drawing.withWay(way), items));
        }
        items.add(new SeparatorMenuItem());
        items.add(heading("draw.areas"));
        items.addAll(List.of(cercles, perArea, new SeparatorMenuItem(), possible, new SeparatorMenuItem()));
        cercles.setOnAction(e -> set(drawing -> drawing.withWay(Way.AREAS).withCercles(cercles.isSelected())));
        perArea.setOnAction(e -> set(drawing -> drawing.withWay(Way.AREAS).withPerArea(perArea.isSelected())));
        possible.setOnAction(e -> set(drawing -> drawing.withPossible(possible.isSelected())));
        items.add(heading("draw.style"));
        ToggleGroup styleGroup = new ToggleGroup();
        for (Style style : Style.values()) {
            styles.put(style, radio("style-" + style.code(), styleGroup, drawing -> drawing.withStyle(style), items));
        }
        items.add(new SeparatorMenuItem());
        items.add(heading("draw.alsoEra"));
        ToggleGroup eraGroup = new ToggleGroup();
        alsoEras.put(Optional.empty(), radio("also-era-none", eraGroup, drawing -> drawing.withAlsoEra(Optional.empty()), items));
        for (Era era : Era.values()) {
            alsoEras.put(Optional.of(era), radio("also-era-" + era.year(), eraGroup, drawing -> drawing.withAlsoEra(Optional.of(era)), items));
        }
        getItems().setAll(items);
        model.onChange(this::refresh);
    }

    private MenuItem heading(String key) {
        Label label = new Label();
        label.getStyleClass().add("panel-title");
        headings.put(key, label);
        CustomMenuItem item = new CustomMenuItem(label, false);
        item.setDisable(true);
        item.getStyleClass().add("menu-heading");
        return item;
    }

    private RadioMenuItem radio(String id, ToggleGroup group, UnaryOperator<Drawing> change, List<MenuItem> items) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId(id);
        item.setToggleGroup(group);
        item.setOnAction(e -> set(change));
        items.add(item);
        return item;
    }

    private static CheckMenuItem check(String id) {
        CheckMenuItem item = new CheckMenuItem();
        item.setId(id);
        return item;
    }

    private void set(UnaryOperator<Drawing> change) {
        model.set(model.state().withDrawing(change.apply(model.state().drawing())));
    }

    @Override
    public void translate(Words words) {
        headings.forEach((key, label) -> label.setText(words.say(key)));
        ways.forEach((way, item) -> item.setText(words.name(way)));
        styles.forEach((style, item) -> item.setText(words.name(style)));
        alsoEras.forEach((era, item) -> item.setText(era.map(e -> Integer.toString(e.year())).orElse(words.say("draw.alsoEra.none"))));
        cercles.setText(words.say("draw.cercles"));
        perArea.setText(words.say("draw.perArea"));
        possible.setText(words.say("draw.possible"));
        setTooltip(new Tooltip(words.say("top.drawing")));
        setAccessibleText(words.say("top.drawing"));
        refresh();
    }

    @Override
    public void refresh() {
        Drawing drawing = model.state().drawing();
        ways.get(drawing.way()).setSelected(true);
        styles.get(drawing.style()).setSelected(true);
        alsoEras.get(drawing.alsoEra()).setSelected(true);
        // The boundaries that are shown cannot be drawn over themselves.
        alsoEras.forEach((era, item) -> item.setDisable(era.equals(Optional.of(model.state().era()))));
        cercles.setSelected(drawing.cercles());
        perArea.setSelected(drawing.perArea());
        possible.setSelected(drawing.possible());
    }
}

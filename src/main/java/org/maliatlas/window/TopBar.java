package org.maliatlas.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import java.util.Map;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.View;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** What is shown, in one sentence, and the commands that are always at hand. */
final class TopBar extends HBox implements Part {
    private final AtlasModel model;
    private final MapPane map;
    private final Label sentence = new Label();
    private final Button copy = button(Feather.COPY, "copy");
    private final Button undo = button(Feather.CORNER_UP_LEFT, "undo");
    private final Button redo = button(Feather.CORNER_UP_RIGHT, "redo");
    private final Button fit = button(Feather.MAXIMIZE, "fit");
    private final MenuButton regions = new MenuButton(null, new FontIcon(Feather.MAP));
    private final DrawingMenu drawing;
    private final Button helpButton = button(Feather.HELP_CIRCLE, "help");
    private final ToggleButton left = panel("left-panel");
    private final ToggleButton right = panel("right-panel");
    private final Button save = new Button(null, new FontIcon(Feather.DOWNLOAD));
    private final ToggleButton english = new ToggleButton("EN");
    private final ToggleButton french = new ToggleButton("FR");
    private Words words;
    private Era regionsOf;
    private Language regionsIn;

    /** @param help shows how the atlas is read, or puts that away */
    TopBar(AtlasModel model, MapPane map, Runnable picture, SideBySide panels, Runnable help) {
        super(6);
        this.model = model;
        this.map = map;
        this.drawing = new DrawingMenu(model);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("top-bar");
        sentence.setId("sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinWidth(80);
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        regions.setId("zoom-region");
        regions.getStyleClass().addAll("button-icon", "flat", "small");
        save.setId("save");
        save.getStyleClass().addAll("accent", "small");
        save.setMinWidth(USE_PREF_SIZE);
        english.setId("english");
        french.setId("french");
        ToggleGroup languages = new ToggleGroup();
        english.setToggleGroup(languages);
        french.setToggleGroup(languages);
        english.getStyleClass().addAll("left-pill", "small");
        french.getStyleClass().addAll("right-pill", "small");
        HBox language = new HBox(english, french);
        language.setMinWidth(USE_PREF_SIZE);
        language.setAlignment(Pos.CENTER);
        left.selectedProperty().bindBidirectional(panels.leftShown());
        right.selectedProperty().bindBidirectional(panels.rightShown());
        right.getGraphic().setScaleX(-1);
        HBox icons = new HBox(copy, undo, redo, fit, regions, drawing, helpButton);
        icons.setAlignment(Pos.CENTER);
        icons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, sentence, icons, language, save, right);
        helpButton.setOnAction(e -> help.run());
        copy.setOnAction(e -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, sentence.getText())));
        undo.setOnAction(e -> model.undo());
        redo.setOnAction(e -> model.redo());
        fit.setOnAction(e -> fitCountry());
        save.setOnAction(e -> picture.run());
        english.setOnAction(e -> speak(Language.EN));
        french.setOnAction(e -> speak(Language.FR));
        model.onChange(this::refresh);
    }

    private static Button button(Feather icon, String id) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static ToggleButton panel(String id) {
        ToggleButton button = new ToggleButton(null, new FontIcon(Feather.SIDEBAR));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "small", "panel-toggle");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void speak(Language language) {
        model.set(model.state().withLanguage(language));
        refresh();
    }

    /** Shows all of Mali. */
    void fitCountry() {
        if (map.viewport() != null) {
            View view = model.map().fitCountry(map.viewport().widthPx(), map.viewport().heightPx());
            model.setView(view.withHeldEra(model.state().view().heldEra()));
        }
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        drawing.translate(words);
        save.setText(words.say("top.save"));
        for (ButtonBase button : List.of(copy, undo, redo, fit, regions, helpButton, left, right, save, english, french)) {
            String tip = words.say("top." + button.getId());
            button.setTooltip(new Tooltip(tip));
            button.setAccessibleText(tip);
        }
        refresh();
    }

    @Override
    public void refresh() {
        QuestionInWords inWords = new QuestionInWords(model.state().language());
        sentence.setText(model.otherAnswer().map(other -> inWords.sentence(model.state(), model.answer().tally(), other.tally()))
                .orElseGet(() -> inWords.sentence(model.state(), model.answer().tally())));
        undo.setDisable(!model.canUndo());
        redo.setDisable(!model.canRedo());
        (model.state().language() == Language.EN ? english : french).setSelected(true);
        listRegions();
    }

    private void listRegions() {
        Era era = model.state().era();
        if (words == null || era == regionsOf && words.language() == regionsIn) {
            return;
        }
        regionsOf = era;
        regionsIn = words.language();
        List<MenuItem> items = model.atlas().layers().regions().get(era).stream().map(region -> item(region, era)).toList();
        regions.getItems().setAll(items);
    }

    private MenuItem item(Boundary region, Era era) {
        MenuItem item = new MenuItem(words.language() == Language.EN ? region.nameEn() : region.name());
        item.setOnAction(e -> {
            if (map.viewport() != null) {
                Optional<View> view = model.map().fitRegion(era, region.name(), map.viewport().widthPx(), map.viewport().heightPx());
                view.ifPresent(v -> model.setView(v.withHeldEra(model.state().view().heldEra())));
            }
        });
        return item;
    }
}

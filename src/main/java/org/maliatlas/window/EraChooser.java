package org.maliatlas.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.Era;
import org.maliatlas.words.Words;

/** Whose boundaries are shown: those of the last day, or held ones; and a word where the dates cross a change. */
final class EraChooser extends VBox implements Part {
    private final AtlasModel model;
    private final Map<Era, ToggleButton> eras = new EnumMap<>(Era.class);
    private final ToggleButton auto = new ToggleButton();
    private final Label note = new Label();
    private Words words;

    EraChooser(AtlasModel model) {
        super(6);
        this.model = model;
        ToggleGroup group = new ToggleGroup();
        auto.setId("era-auto");
        auto.setMinWidth(USE_PREF_SIZE);
        auto.setToggleGroup(group);
        auto.getStyleClass().addAll("left-pill", "small");
        auto.setOnAction(e -> hold(Optional.empty()));
        HBox row = new HBox(auto);
        for (Era era : Era.values()) {
            ToggleButton button = new ToggleButton(Integer.toString(era.year()));
            button.setId("era-" + era.year());
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.getStyleClass().addAll(era == Era.E2023 ? "right-pill" : "center-pill", "small");
            button.setOnAction(e -> hold(Optional.of(era)));
            eras.put(era, button);
            row.getChildren().add(button);
        }
        note.setId("era-note");
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        getChildren().addAll(row, note);
    }

    private void hold(Optional<Era> era) {
        model.setView(model.state().view().withHeldEra(era));
        // A button pressed again would let itself go.
        refresh();
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        auto.setText(words.say("filter.eraAuto"));
        auto.setTooltip(new Tooltip(words.say("era.autoTip")));
        eras.forEach((era, button) -> button.setTooltip(new Tooltip(words.say("era.tip." + era.year()))));
    }

    @Override
    public void refresh() {
        model.state().view().heldEra().map(eras::get).orElse(auto).setSelected(true);
        String year = Integer.toString(model.state().era().year());
        note.setText(words.say("era." + year) + (model.state().crossesEras() ? "\n" + words.say("era.crosses", year) : ""));
    }
}

package org.maliatlas.window;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Question;
import org.maliatlas.words.Words;

/** What is asked besides places and dates: regions, the boundaries they have, kinds and words. */
final class FilterPanel extends VBox implements Part {
    private final AtlasModel model;
    private final Label regionTitle = title();
    private final RegionChooser regions;
    private final Label eraTitle = title();
    private final ToggleGroup eraGroup = new ToggleGroup();
    private final Map<Era, ToggleButton> eras = new EnumMap<>(Era.class);
    private final ToggleButton eraAuto = new ToggleButton();
    private final Label eraNote = new Label();
    private final Label kindTitle = title();
    private final Map<Kind, CheckBox> kinds = new EnumMap<>(Kind.class);
    private final Label textTitle = title();
    private final TextField text = new TextField();
    private final Button reset = new Button();
    private final PauseTransition typing = new PauseTransition(Duration.millis(250));
    private Words words;

    FilterPanel(AtlasModel model) {
        super(6);
        this.model = model;
        this.regions = new RegionChooser(model);
        eraAuto.setId("era-auto");
        HBox eraRow = new HBox(eraAuto);
        eraAuto.setMinWidth(USE_PREF_SIZE);
        eraAuto.setToggleGroup(eraGroup);
        eraAuto.getStyleClass().addAll("left-pill", "small");
        eraAuto.setOnAction(e -> hold(Optional.empty()));
        for (Era era : Era.values()) {
            ToggleButton button = new ToggleButton(Integer.toString(era.year()));
            button.setId("era-" + era.year());
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(eraGroup);
            button.getStyleClass().addAll(era == Era.E2023 ? "right-pill" : "center-pill", "small");
            button.setOnAction(e -> hold(Optional.of(era)));
            eras.put(era, button);
            eraRow.getChildren().add(button);
        }
        eraNote.setId("era-note");
        eraNote.getStyleClass().add("quiet");
        eraNote.setWrapText(true);
        VBox kindRows = new VBox(2);
        for (Kind kind : Kind.values()) {
            CheckBox box = new CheckBox();
            box.setId("kind-" + kind.code());
            box.setOnAction(e -> chooseKinds());
            kinds.put(kind, box);
            box.setGraphic(KindIcon.of(kind));
            kindRows.getChildren().add(box);
        }
        text.setId("text");
        reset.setId("reset");
        reset.setMaxWidth(Double.MAX_VALUE);
        typing.setOnFinished(e -> model.setQuestion(q -> q.withText(text.getText())));
        text.textProperty().addListener((o, was, is) -> {
            if (is.equals(model.state().question().what().text())) {
                typing.stop();
            } else {
                typing.playFromStart();
            }
        });
        reset.setOnAction(e -> model.setQuestion(Question::withoutFilters));
        getChildren().addAll(regionTitle, regions, eraTitle, eraRow, eraNote, kindTitle, kindRows, textTitle, text, reset);
    }

    private static Label title() {
        Label label = new Label();
        label.getStyleClass().add("panel-title");
        return label;
    }

    private void hold(Optional<Era> era) {
        model.setView(model.state().view().withHeldEra(era));
        // A button pressed again would let itself go.
        refresh();
    }

    private void chooseKinds() {
        Set<Kind> chosen = EnumSet.noneOf(Kind.class);
        kinds.forEach((kind, box) -> {
            if (box.isSelected()) {
                chosen.add(kind);
            }
        });
        model.setQuestion(q -> q.withKinds(chosen));
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        regions.translate(words);
        regionTitle.setText(words.say("filter.region"));
        eraTitle.setText(words.say("filter.era"));
        eraAuto.setText(words.say("filter.eraAuto"));
        eraAuto.setTooltip(new Tooltip(words.say("era.autoTip")));
        eras.forEach((era, button) -> button.setTooltip(new Tooltip(words.say("era.tip." + era.year()))));
        kindTitle.setText(words.say("filter.kinds"));
        textTitle.setText(words.say("filter.text"));
        text.setPromptText(words.say("filter.textPrompt"));
        reset.setText(words.say("filter.reset"));
        IncidentInWords incidentWords = new IncidentInWords(words.language());
        kinds.forEach((kind, box) -> {
            box.setText(incidentWords.kind(kind));
            box.setAccessibleText(incidentWords.kind(kind));
        });
    }

    @Override
    public void refresh() {
        Era era = model.state().era();
        regions.refresh();
        ToggleButton chosen = model.state().view().heldEra().map(eras::get).orElse(eraAuto);
        chosen.setSelected(true);
        String year = Integer.toString(era.year());
        eraNote.setText(words.say("era." + year) + (model.state().crossesEras() ? "\n" + words.say("era.crosses", year) : ""));
        Set<Kind> asked = model.state().question().what().kinds();
        kinds.forEach((kind, box) -> box.setSelected(asked.contains(kind)));
        if (typing.getStatus() != Animation.Status.RUNNING && !text.getText().equals(model.state().question().what().text())) {
            text.setText(model.state().question().what().text());
        }
    }
}

package org.maliatlas.window;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.FilterCounts;
import org.maliatlas.query.What;
import org.maliatlas.query.WhatInWords;
import org.maliatlas.words.Words;

/** What is asked of the incident itself: kinds, words, actors, targets, deaths, sources, precision; each with what it would leave. */
final class WhatPanel extends VBox implements Part {
    private final AtlasModel model;
    private final Map<Kind, CheckBox> kinds = new EnumMap<>(Kind.class);
    private final Map<Kind, Label> kindCounts = new EnumMap<>(Kind.class);
    private final TextField text = new TextField();
    private final Label note = new Label();
    private final PauseTransition typing = new PauseTransition(Duration.millis(250));
    private final NamePicker actors;
    private final NamePicker targets;
    private final NamePicker publishers;
    private final NamePicker datasets;
    private final DeathsBox deaths;
    private final PrecisionBox precision;
    private final FilterCounter<FilterCounts> counter;
    private final BooleanProperty watched = new SimpleBooleanProperty(true);
    private AtlasState counted;
    private Words words;

    WhatPanel(AtlasModel model) {
        super(4);
        this.model = model;
        setId("what");
        text.setId("text");
        typing.setOnFinished(e -> model.setQuestion(q -> q.withText(text.getText())));
        text.textProperty().addListener((o, was, is) -> {
            if (is.equals(model.wishedText())) {
                typing.stop();
            } else {
                typing.playFromStart();
            }
        });
        VBox kindRows = new VBox(2);
        for (Kind kind : Kind.values()) {
            CheckBox box = new CheckBox();
            box.setId("kind-" + kind.code());
            box.setOnAction(e -> chooseKinds());
            box.setGraphic(KindIcon.of(kind));
            kinds.put(kind, box);
            kindCounts.put(kind, new Label());
            kindRows.getChildren().add(line(box, kindCounts.get(kind)));
        }
        actors = new NamePicker("actors", chosen -> change(model.state().question().what().withActors(chosen)));
        targets = new NamePicker("targets", chosen -> change(model.state().question().what().withTargets(chosen)));
        publishers = new NamePicker("publishers", chosen -> change(model.state().question().what().withPublishers(chosen)));
        datasets = new NamePicker("datasets", chosen -> change(model.state().question().what().withDatasets(chosen)));
        deaths = new DeathsBox(model);
        precision = new PrecisionBox(model);
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        getChildren().addAll(text, note, kindRows, actors, targets, deaths, publishers, datasets, precision);
        counter = new FilterCounter<>(model.atlas().dataset(), FilterCounts::of, this::count);
        watched.addListener((o, was, is) -> askCounts());
    }

    /** A control with a count at its right. */
    static HBox line(Labeled control, Label count) {
        count.getStyleClass().add("filter-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        control.setMinWidth(0);
        control.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(4, control, gap, count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Whether somebody can see the counts, so that they must follow. */
    BooleanProperty watchedProperty() {
        return watched;
    }

    /** What the section is headed: how many filters are set stands in the heading, so that none is forgotten where it is closed. */
    String heading() {
        What what = model.state().question().what();
        long set = Stream.of(what.kinds(), what.actors(), what.targets(), what.publishers(), what.datasets()).filter(chosen -> !chosen.isEmpty()).count()
                + Stream.of(!what.deaths().isAny(), what.exactPlaces(), what.coarsestDate() != DatePrecision.YEAR, !what.text().isBlank()).filter(is -> is).count();
        return words.say("what.title", set);
    }

    private void change(What what) {
        model.setQuestion(q -> q.withWhat(what));
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
        note.setText(words.say("what.counts"));
        text.setPromptText(words.say("filter.textPrompt"));
        text.setAccessibleText(words.say("filter.text"));
        text.setTooltip(new Tooltip(words.say("what.tip.text")));
        IncidentInWords incidentWords = new IncidentInWords(words.language());
        kinds.forEach((kind, box) -> {
            box.setText(incidentWords.kind(kind));
            box.setAccessibleText(incidentWords.kind(kind));
        });
        pickers().forEach(picker -> picker.translate(words));
        NameRows rows = new NameRows(model.atlas().dataset(), words);
        actors.list(rows.actors());
        targets.list(rows.targets());
        publishers.list(rows.publishers());
        datasets.list(rows.datasets());
        deaths.translate(words);
        precision.translate(words);
        counted = null;
    }

    private List<NamePicker> pickers() {
        return List.of(actors, targets, publishers, datasets);
    }

    @Override
    public void refresh() {
        What what = model.state().question().what();
        WhatInWords names = new WhatInWords(words.language());
        kinds.forEach((kind, box) -> box.setSelected(what.kinds().contains(kind)));
        if (typing.getStatus() != Animation.Status.RUNNING && !text.getText().equals(model.wishedText())) {
            text.setText(model.wishedText());
        }
        actors.select(what.actors(), names);
        targets.select(what.targets(), names);
        publishers.select(what.publishers(), names);
        datasets.select(what.datasets(), names);
        deaths.refresh();
        precision.refresh();
        askCounts();
    }

    private void askCounts() {
        AtlasState state = model.state();
        boolean same = counted != null && counted.question().equals(state.question()) && counted.era() == state.era();
        if (watched.get() && !same) {
            counted = state;
            counter.ask(state);
        }
    }

    private void count(FilterCounts counts) {
        kindCounts.forEach((kind, label) -> {
            label.setText(CountText.of(counts.kinds().get(kind), words));
            kinds.get(kind).setAccessibleText(kinds.get(kind).getText() + ": " + CountText.inFull(counts.kinds().get(kind), words));
        });
        actors.count(counts.actors());
        targets.count(counts.targets());
        publishers.count(counts.publishers());
        datasets.count(counts.datasets());
        deaths.count(counts);
        precision.count(counts);
    }

    /** Ends the counting. */
    void close() {
        counter.close();
    }
}

package org.maliatlas.window;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.maliatlas.query.DeathRange;
import org.maliatlas.query.FilterCounts;
import org.maliatlas.query.What;
import org.maliatlas.words.Words;

/** Reported deaths from one number to another, and whether incidents without a figure are asked for. */
final class DeathsBox extends TitledPane {
    private final AtlasModel model;
    private final CheckBox figures = new CheckBox();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Label between = new Label();
    private final CheckBox unreported = new CheckBox();
    private final Label withFigure = new Label();
    private final Label withoutFigure = new Label();
    private final Label problem = new Label();
    private DeathRange shown;
    private Words words;

    DeathsBox(AtlasModel model) {
        this.model = model;
        setId("pick-deaths");
        getStyleClass().add("name-picker");
        setAnimated(false);
        setExpanded(false);
        figures.setId("deaths-figures");
        from.setId("deaths-from");
        to.setId("deaths-to");
        unreported.setId("deaths-unreported");
        problem.setId("deaths-problem");
        problem.getStyleClass().addAll("problem", "quiet");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        for (TextField field : new TextField[] {from, to}) {
            field.setPrefColumnCount(5);
            field.setOnAction(e -> typed());
            field.focusedProperty().addListener((o, was, is) -> {
                if (!is) {
                    typed();
                }
            });
        }
        figures.setOnAction(e -> change(figures.isSelected() ? new DeathRange(true, 0, DeathRange.NO_END, unreported.isSelected()) : DeathRange.UNREPORTED));
        unreported.setOnAction(e -> change(unreported.isSelected() || !deaths().reported() ? deaths().or(DeathRange.UNREPORTED)
                : deaths().withUnreported(false)));
        HBox range = new HBox(6, from, between, to);
        range.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, WhatPanel.line(figures, withFigure), range, WhatPanel.line(unreported, withoutFigure), problem);
        setContent(box);
    }

    private DeathRange deaths() {
        return model.state().question().what().deaths();
    }

    private void typed() {
        Optional<OptionalInt> least = number(from.getText());
        Optional<OptionalInt> most = number(to.getText());
        boolean right = least.isPresent() && most.isPresent() && most.get().orElse(DeathRange.NO_END) >= least.get().orElse(0);
        problem.setVisible(!right);
        boolean none = right && least.get().isEmpty() && most.get().isEmpty();
        if (right && (deaths().reported() || !none)) {
            // A range holds no incident without a figure; they can be asked for besides.
            boolean without = deaths().unreported() && (none || !deaths().isAny());
            change(new DeathRange(true, least.get().orElse(0), most.get().orElse(DeathRange.NO_END), without || none && deaths().isAny()));
        }
    }

    /** A whole number, or none where nothing is typed; empty for what is no number. */
    private static Optional<OptionalInt> number(String text) {
        String plain = text.strip();
        return plain.isEmpty() ? Optional.of(OptionalInt.empty()) : plain.matches("\\d{1,7}") ? Optional.of(OptionalInt.of(Integer.parseInt(plain))) : Optional.empty();
    }

    private void change(DeathRange deaths) {
        model.setQuestion(q -> q.withWhat(q.what().withDeaths(deaths)));
        refresh();
    }

    void translate(Words newWords) {
        words = newWords;
        figures.setText(words.say("what.deathsFigures"));
        between.setText(words.say("what.deathsTo"));
        from.setPromptText(words.say("what.deathsLeast"));
        to.setPromptText(words.say("what.deathsMost"));
        from.setAccessibleText(words.say("what.deathsLeastLong"));
        to.setAccessibleText(words.say("what.deathsMostLong"));
        from.setTooltip(new Tooltip(words.say("what.deathsLeastLong")));
        to.setTooltip(new Tooltip(words.say("what.deathsMostLong")));
        unreported.setText(words.say("what.deathsUnreported"));
        unreported.setTooltip(new Tooltip(words.say("what.deathsUnreportedTip")));
        problem.setText(words.say("what.deathsProblem"));
        setTooltip(new Tooltip(words.say("what.tip.deaths")));
    }

    void refresh() {
        What what = model.state().question().what();
        DeathRange deaths = what.deaths();
        figures.setSelected(deaths.reported());
        unreported.setSelected(deaths.unreported());
        // What is asked for must be something: the last tick stays.
        figures.setDisable(deaths.reported() && !deaths.unreported());
        unreported.setDisable(deaths.unreported() && !deaths.reported());
        if (!deaths.equals(shown)) {
            shown = deaths;
            from.setText(deaths.least() == 0 ? "" : Integer.toString(deaths.least()));
            to.setText(deaths.most() == DeathRange.NO_END ? "" : Integer.toString(deaths.most()));
            problem.setVisible(false);
        }
        String text = deaths.isAny() ? words.say("what.any", words.say("what.deaths")) : words.say("what.chosen", words.say("what.deaths"), inShort(deaths));
        setText(text);
        setAccessibleText(text);
    }

    /** "≥ 10", "10–50", "without a figure". */
    private String inShort(DeathRange deaths) {
        if (!deaths.reported()) {
            return words.say("what.deathsUnreported");
        }
        String range = deaths.isAnyFigure() ? words.say("what.deathsFigures") : deaths.most() == DeathRange.NO_END ? "\u2265 " + deaths.least()
                : deaths.least() == deaths.most() ? Integer.toString(deaths.least()) : deaths.least() == 0 ? "\u2264 " + deaths.most()
                : deaths.least() + "\u2013" + deaths.most();
        return deaths.unreported() ? range + ", " + words.say("what.deathsUnreported") : range;
    }

    void count(FilterCounts counts) {
        withFigure.setText(CountText.of(counts.withFigure(), words));
        withoutFigure.setText(CountText.of(counts.withoutFigure(), words));
    }
}

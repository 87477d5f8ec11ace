package org.maliatlas.window;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.query.FilterCounts;
import org.maliatlas.query.What;
import org.maliatlas.words.Words;

/** How exactly place and date must be known. */
final class PrecisionBox extends TitledPane {
    private static final List<DatePrecision> DATES = List.of(DatePrecision.YEAR, DatePrecision.MONTH, DatePrecision.DAYS, DatePrecision.DAY);

    private final AtlasModel model;
    private final CheckBox exactPlaces = new CheckBox();
    private final Label exactCount = new Label();
    private final Label dated = new Label();
    private final Map<DatePrecision, RadioButton> dates = new EnumMap<>(DatePrecision.class);
    private final Map<DatePrecision, Label> dateCounts = new EnumMap<>(DatePrecision.class);
    private Words words;

    PrecisionBox(AtlasModel model) {
        this.model = model;
        setId("pick-precision");
        getStyleClass().add("name-picker");
        setAnimated(false);
        setExpanded(false);
        exactPlaces.setId("exact-places");
        exactPlaces.setOnAction(e -> model.setQuestion(q -> q.withWhat(q.what().withExactPlaces(exactPlaces.isSelected()))));
        dated.getStyleClass().add("quiet");
        VBox box = new VBox(4, WhatPanel.line(exactPlaces, exactCount), dated);
        ToggleGroup group = new ToggleGroup();
        for (DatePrecision precision : DATES) {
            RadioButton button = new RadioButton();
            button.setId("dated-" + precision.code());
            button.setToggleGroup(group);
            button.setOnAction(e -> model.setQuestion(q -> q.withWhat(q.what().withCoarsestDate(precision))));
            Label count = new Label();
            dates.put(precision, button);
            dateCounts.put(precision, count);
            box.getChildren().add(WhatPanel.line(button, count));
        }
        setContent(box);
    }

    void translate(Words newWords) {
        words = newWords;
        exactPlaces.setText(words.say("what.exactPlaces"));
        exactPlaces.setTooltip(new Tooltip(words.say("what.exactPlacesTip")));
        dated.setText(words.say("what.dated"));
        dates.forEach((precision, button) -> {
            button.setText(words.say("what.dated." + precision.name()));
            button.setAccessibleText(words.say("what.dated") + " " + words.say("what.dated." + precision.name()));
        });
        setTooltip(new Tooltip(words.say("what.tip.precision")));
    }

    void refresh() {
        What what = model.state().question().what();
        exactPlaces.setSelected(what.exactPlaces());
        dates.get(what.coarsestDate()).setSelected(true);
        List<String> set = new ArrayList<>();
        if (what.exactPlaces()) {
            set.add(words.say("what.exactPlaces"));
        }
        if (what.coarsestDate() != DatePrecision.YEAR) {
            set.add(words.say("what.dated." + what.coarsestDate().name()));
        }
        String text = words.say(set.isEmpty() ? "what.any" : "what.chosen", words.say("what.precision"), String.join(", ", set));
        setText(text);
        setAccessibleText(text);
    }

    void count(FilterCounts counts) {
        exactCount.setText(CountText.of(counts.exactPlaces(), words));
        dateCounts.forEach((precision, label) -> label.setText(CountText.of(counts.dates().get(precision), words)));
    }
}

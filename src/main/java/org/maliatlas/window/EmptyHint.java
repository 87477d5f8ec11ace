package org.maliatlas.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maliatlas.query.Question;
import org.maliatlas.words.Words;

/** Over the map when nothing answers: says so, says that this is no proof of quiet, and offers a way on. */
final class EmptyHint extends VBox implements Part {
    private final AtlasModel model;
    private final Label text = new Label();
    private final Button allDates = new Button();
    private final Button reset = new Button();

    EmptyHint(AtlasModel model) {
        super(8);
        this.model = model;
        setId("empty");
        getStyleClass().add("empty-hint");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(340, Region.USE_PREF_SIZE);
        text.setWrapText(true);
        allDates.getStyleClass().add("small");
        reset.getStyleClass().add("small");
        allDates.setOnAction(e -> new DateWindow(model).showAll());
        reset.setOnAction(e -> model.setQuestion(Question::withoutFilters));
        getChildren().addAll(text, new HBox(8, allDates, reset));
        model.onChange(this::refresh);
    }

    @Override
    public void translate(Words words) {
        text.setText(words.say("empty.text"));
        allDates.setText(words.say("timeline.all"));
        reset.setText(words.say("filter.reset"));
        refresh();
    }

    @Override
    public void refresh() {
        boolean none = model.answer().tally().certain() + model.answer().tally().possible() == 0;
        setVisible(none);
    }
}

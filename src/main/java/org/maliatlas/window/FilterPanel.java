package org.maliatlas.window;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Question;
import org.maliatlas.words.Words;

/** What is asked besides places and dates: kinds and words. */
final class FilterPanel extends VBox implements Part {
    private final AtlasModel model;
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
        getChildren().addAll(kindTitle, kindRows, textTitle, text, reset);
    }

    private static Label title() {
        Label label = new Label();
        label.getStyleClass().add("panel-title");
        return label;
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
        kindTitle.setText(words.say("filter.kinds"));
        textTitle.setText(words.say("filter.text"));
        text.setAccessibleText(words.say("filter.text"));
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
        Set<Kind> asked = model.state().question().what().kinds();
        kinds.forEach((kind, box) -> box.setSelected(asked.contains(kind)));
        if (typing.getStatus() != Animation.Status.RUNNING && !text.getText().equals(model.state().question().what().text())) {
            text.setText(model.state().question().what().text());
        }
    }
}

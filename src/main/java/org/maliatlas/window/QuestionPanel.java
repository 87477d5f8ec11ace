package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.maliatlas.query.PlaceCount;
import org.maliatlas.words.Words;

/** The left side: the places with their counts, and what else can be asked. */
final class QuestionPanel extends ScrollPane implements Part {
    private final AtlasModel model;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final VBox cards = new VBox(6);
    private final List<PlaceCard> places = new ArrayList<>();
    private final FilterPanel filters;

    QuestionPanel(AtlasModel model) {
        this.model = model;
        this.filters = new FilterPanel(model);
        setId("question");
        getStyleClass().add("side-panel");
        title.getStyleClass().add("panel-title");
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        for (int i = 0; i < model.state().question().rings().size(); i++) {
            PlaceCard card = new PlaceCard(model, i);
            places.add(card);
            cards.getChildren().add(card);
        }
        VBox all = new VBox(8, title, hint, cards, filters);
        all.getStyleClass().add("side-content");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.onChange(this::refresh);
    }

    @Override
    public void translate(Words words) {
        title.setText(words.say("places.title"));
        hint.setText(words.say("places.hint"));
        places.forEach(card -> card.translate(words));
        filters.translate(words);
        refresh();
    }

    @Override
    public void refresh() {
        List<PlaceCount> counts = model.answer().places();
        for (int i = 0; i < places.size(); i++) {
            places.get(i).refresh(counts.get(i));
        }
        filters.refresh();
    }
}

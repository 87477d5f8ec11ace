package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.maliatlas.query.PlaceCount;
import org.maliatlas.query.Question;
import org.maliatlas.query.Ring;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Words;

/** The left side: the places with their counts, and what else can be asked. */
final class QuestionPanel extends ScrollPane implements Part {
    private final AtlasModel model;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final VBox cards = new VBox(6);
    private final List<PlaceCard> places = new ArrayList<>();
    private final PlaceAdder adder;
    private final AnyOrAll anyOrAll;
    private final WherePanel where;
    private final Section whereSection;
    private final WhatPanel what;
    private final Section whatSection;
    private final Button reset = new Button();
    private final LayersBox layers;
    private final SavedBox saved;
    private final Section savedSection;
    private List<String> shown = List.of();
    private Words words;

    /**
     * @param tools of the map, with which areas are drawn
     * @param layers the user's own layers, which stand at the end
     * @param settings which sections are open
     */
    QuestionPanel(AtlasModel model, MapTools tools, LayersBox layers, Settings settings) {
        this.layers = layers;
        this.model = model;
        this.saved = new SavedBox(model);
        this.savedSection = new Section("saved", settings, false, saved);
        this.adder = new PlaceAdder(model);
        this.anyOrAll = new AnyOrAll(model);
        this.where = new WherePanel(model, tools);
        this.whereSection = new Section("where", settings, true, where);
        this.what = new WhatPanel(model);
        this.whatSection = new Section("what", settings, true, what);
        reset.setId("reset");
        reset.setMaxWidth(Double.MAX_VALUE);
        reset.setOnAction(e -> model.setQuestion(Question::withoutFilters));
        // Counts that nobody sees need not follow.
        what.watchedProperty().bind(whatSection.expandedProperty().and(sceneProperty().isNotNull()));
        setId("question");
        getStyleClass().add("side-panel");
        title.getStyleClass().add("panel-title");
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        VBox all = new VBox(8, savedSection, title, hint, cards, anyOrAll, adder, whereSection, whatSection, reset, layers);
        all.getStyleClass().add("side-content");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.onChange(this::refresh);
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        title.setText(words.say("places.title"));
        hint.setText(words.say("places.hint"));
        places.forEach(card -> card.translate(words));
        savedSection.entitle(words.say("saved.title"));
        saved.translate(words);
        adder.translate(words);
        anyOrAll.translate(words);
        where.translate(words);
        what.translate(words);
        reset.setText(words.say("filter.reset"));
        layers.translate(words);
        refresh();
    }

    @Override
    public void refresh() {
        makeCards();
        List<PlaceCount> counts = model.answer().places();
        for (int i = 0; i < places.size(); i++) {
            places.get(i).refresh(counts.get(i));
        }
        anyOrAll.refresh();
        where.refresh();
        whereSection.entitle(where.heading());
        what.refresh();
        whatSection.entitle(what.heading());
        layers.refresh();
    }

    /** Ends what goes on beside it. */
    void close() {
        what.close();
        where.close();
    }

    /** Asks for a name to save the present question under. */
    void beginSaving() {
        savedSection.setExpanded(true);
        setVvalue(getVmin());
        saved.begin();
    }

    /** One card for each place asked about; made anew when places come or go. */
    private void makeCards() {
        List<String> names = model.state().question().rings().stream().map(Ring::place).toList();
        if (names.equals(shown)) {
            return;
        }
        shown = names;
        places.clear();
        for (int i = 0; i < names.size(); i++) {
            PlaceCard card = new PlaceCard(model, i);
            card.translate(words);
            places.add(card);
        }
        cards.getChildren().setAll(places);
    }
}

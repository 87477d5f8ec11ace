package org.maliatlas.window;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.NearestQuestions;
import org.maliatlas.query.NearestQuestions.Offer;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/**
 * Over the map when nothing answers: says so, says that this is no proof of quiet, which part of the question excludes all, and offers
 * the nearest questions that have answers. They are looked for on a thread of its own, once the question has come to rest.
 */
final class EmptyHint extends VBox implements Part {
    private static final Duration REST = Duration.millis(250);

    private final AtlasModel model;
    private final NearestQuestions nearest;
    private final Label text = new Label();
    private final Label why = new Label();
    private final VBox ways = new VBox(4);
    private final PauseTransition rest = new PauseTransition(REST);
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 2, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
        Thread thread = new Thread(task, "nearest questions");
        thread.setDaemon(true);
        return thread;
    });
    private AtlasState asked;
    private List<Offer> offers = List.of();
    private Words words;

    EmptyHint(AtlasModel model) {
        super(8);
        this.model = model;
        this.nearest = new NearestQuestions(model.atlas().dataset());
        worker.allowCoreThreadTimeOut(true);
        setId("empty");
        getStyleClass().add("empty-hint");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(360, Region.USE_PREF_SIZE);
        for (Label label : List.of(text, why)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        why.setId("empty-why");
        why.managedProperty().bind(why.textProperty().isNotEmpty());
        rest.setOnFinished(e -> look());
        getChildren().addAll(text, why, ways);
        model.onChange(this::refresh);
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        text.setText(words.say("empty.text"));
        show();
        refresh();
    }

    @Override
    public void refresh() {
        boolean none = model.answer().tally().certain() + model.answer().tally().possible() == 0;
        setVisible(none);
        if (!none) {
            rest.stop();
            asked = null;
        } else if (asked == null || !sameQuestion(asked, model.state())) {
            asked = model.state();
            offers = List.of();
            show();
            rest.playFromStart();
        }
    }

    private static boolean sameQuestion(AtlasState one, AtlasState other) {
        return one.question().equals(other.question()) && one.era() == other.era();
    }

    private void look() {
        AtlasState state = asked;
        worker.getQueue().clear();
        worker.execute(() -> {
            List<Offer> found = offers(state);
            Platform.runLater(() -> {
                if (asked != null && sameQuestion(asked, state)) {
                    offers = found;
                    show();
                }
            });
        });
    }

    private List<Offer> offers(AtlasState state) {
        try {
            return nearest.of(state);
        } catch (UserProblem e) {
            // The database was closed, or cannot be read any more, which those tell who must: nothing can be offered.
            return List.of();
        }
    }

    private void show() {
        if (words == null) {
            return;
        }
        boolean near = offers.stream().anyMatch(offer -> offer.dates() != Offer.Dates.ALL && !offer.isWithoutFilters());
        why.setText(offers.isEmpty() ? "" : words.say(near ? "empty.oneChange" : "empty.moreChanges"));
        ways.getChildren().setAll(offers.stream().map(this::way).toList());
    }

    private Button way(Offer offer) {
        Button button = new Button(sentence(offer));
        button.getStyleClass().addAll("small", "empty-way");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(button.getText());
        // Only the question is taken over: the view may have been moved meanwhile.
        button.setOnAction(e -> model.setQuestion(question -> offer.state().question()));
        return button;
    }

    private String sentence(Offer offer) {
        String counts = new QuestionInWords(words.language()).counts(offer.tally());
        if (offer.isWithoutFilters()) {
            return words.say(offer.dates() == Offer.Dates.ALL ? "empty.everything" : "empty.noFilters", counts);
        }
        return switch (offer.dates()) {
            case EARLIER -> words.say("empty.earlier", words.day(offer.state().question().from()), counts);
            case LATER -> words.say("empty.later", words.day(offer.state().question().to()), counts);
            case SAME -> words.say("empty.without", part(offer), counts);
            case ALL -> words.say("empty.withoutAllDates", part(offer), counts);
        };
    }

    private String part(Offer offer) {
        return words.name(offer.without().orElseThrow());
    }
}

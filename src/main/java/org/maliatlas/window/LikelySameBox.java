package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Terms;
import org.maliatlas.query.LikelySame;
import org.maliatlas.words.Words;

/** Incidents of different datasets that are likely one, side by side; the user says which are. */
final class LikelySameBox extends VBox {
    private static final int MOST = 100;

    private final AtlasModel model;
    private final Words words;
    private final Judge judge;
    private final VBox pairs = new VBox(8);

    /** Takes what a user says of two incidents, by their ids. */
    interface Judge {
        /** They are one: {@code other} becomes a claim of {@code main}. */
        void one(String main, String other);

        /** They are two. */
        void two(String main, String other);
    }

    LikelySameBox(AtlasModel model, Words words, Judge judge) {
        super(6);
        this.model = model;
        this.words = words;
        this.judge = judge;
        Button look = new Button(words.say("same.look"));
        look.setId("same-look");
        look.setOnAction(e -> look());
        getChildren().addAll(ImportForm.text(words.say("same.title"), "panel-title"), ImportForm.text(words.say("same.hint"), "quiet"), look, pairs);
    }

    private void look() {
        pairs.getChildren().setAll(ImportForm.text(words.say("same.looking"), "quiet"));
        Task<List<LikelySame.Pair>> task = new Task<>() {
            @Override
            protected List<LikelySame.Pair> call() {
                return new LikelySame(model.atlas().dataset(), model.atlas().reader().keptApart()).find(MOST);
            }
        };
        task.setOnSucceeded(e -> show(task.getValue()));
        task.setOnFailed(e -> pairs.getChildren().setAll(ImportForm.text(words.say("data.failed", String.valueOf(task.getException().getMessage())), "problem")));
        Thread thread = new Thread(task, "likely same");
        thread.setDaemon(true);
        thread.start();
    }

    private void show(List<LikelySame.Pair> found) {
        pairs.getChildren().setAll(ImportForm.text(words.say("same.found", found.size()), "quiet"));
        found.forEach(pair -> pairs.getChildren().add(card(pair)));
    }

    private VBox card(LikelySame.Pair pair) {
        Incident main = model.atlas().dataset().incident(pair.main());
        Incident other = model.atlas().dataset().incident(pair.other());
        VBox card = new VBox(6);
        card.getStyleClass().add("claim-card");
        HBox both = new HBox(10, side(main, pair.main()), side(other, pair.other()));
        Button one = new Button(words.say("same.one"));
        Button two = new Button(words.say("same.two"));
        List<Button> buttons = new ArrayList<>(List.of(one, two));
        buttons.forEach(button -> button.getStyleClass().add("small"));
        one.getStyleClass().add("same-one");
        two.getStyleClass().add("same-two");
        one.setOnAction(e -> {
            buttons.forEach(button -> button.setDisable(true));
            judge.one(main.id(), other.id());
        });
        two.setOnAction(e -> {
            pairs.getChildren().remove(card);
            judge.two(main.id(), other.id());
        });
        card.getChildren().addAll(ImportForm.text(words.say("same.apart", pair.daysApart(), pair.kmApart()), "quiet"), both, new FlowPane(8, 4, one, two));
        return card;
    }

    private String label(DatasetVersion origin) {
        return origin.terms() == Terms.SHIPPED ? words.say("same.own") : origin.label();
    }

    private VBox side(Incident incident, int index) {
        IncidentInWords inWords = new IncidentInWords(words.language());
        VBox side = new VBox(2, ImportForm.text(label(model.atlas().dataset().origin(index)), "field-name"),
                ImportForm.text(Texts.capital(inWords.kind(incident.kind())), "claim-publisher"), ImportForm.text(inWords.date(incident.date()), "claim-text"),
                ImportForm.text(inWords.place(incident.location()), "claim-text"),
                ImportForm.text(words.say("claim.deaths", inWords.toll(incident.toll())), "claim-text"),
                ImportForm.text(incident.sides().isEmpty() ? inWords.attribution(incident) : String.join(" – ", incident.sides()), "claim-text"));
        side.setPrefWidth(100);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}

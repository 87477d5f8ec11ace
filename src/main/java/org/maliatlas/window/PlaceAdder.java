package org.maliatlas.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.Gazetteer;
import org.maliatlas.geography.Place;
import org.maliatlas.words.Words;

/** A field in which a place of the gazetteer is written, to be asked about like the four standing ones. */
final class PlaceAdder extends VBox implements Part {
    private static final int OFFERED = 8;
    private static final int LETTERS_BEFORE_OFFERING = 2;

    private final AtlasModel model;
    private final PlaceWords placeWords;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final ContextMenu offers = new ContextMenu();
    private Words words;

    PlaceAdder(AtlasModel model) {
        super(4);
        this.model = model;
        this.placeWords = new PlaceWords(model.atlas().layers());
        field.setId("add-place");
        field.getStyleClass().add("small");
        problem.setId("add-place-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        field.setOnAction(e -> enter());
        field.textProperty().addListener((o, was, is) -> offer(is.strip()));
        field.focusedProperty().addListener((o, was, is) -> problem.setText(""));
        getChildren().addAll(field, problem);
    }

    private void offer(String beginning) {
        problem.setText("");
        List<Place> found = beginning.length() < LETTERS_BEFORE_OFFERING ? List.of()
                : model.atlas().gazetteer().search(beginning, OFFERED);
        offers.getItems().setAll(found.stream().map(place -> item(place, found)).toList());
        if (found.isEmpty() || !field.isFocused()) {
            offers.hide();
        } else if (!offers.isShowing()) {
            offers.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(Place place, List<Place> like) {
        MenuItem item = new MenuItem(placeWords.describe(place, model.state().era(), words, like));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> add(place));
        return item;
    }

    private void enter() {
        String name = field.getText().strip();
        if (name.isEmpty()) {
            return;
        }
        Gazetteer gazetteer = model.atlas().gazetteer();
        List<Place> beginningSo = gazetteer.search(name, 2);
        Optional<Place> place = gazetteer.find(name).or(() -> beginningSo.size() == 1 ? Optional.of(beginningSo.get(0)) : Optional.empty());
        if (place.isPresent()) {
            add(place.get());
        } else {
            List<String> similar = gazetteer.similar(name, 3);
            problem.setText(similar.isEmpty() ? words.say("add.unknown", name) : words.say("add.similar", name, String.join(", ", similar)));
        }
    }

    /** Asks about the place; one that is there already is asked again. */
    private void add(Place place) {
        field.clear();
        offers.hide();
        model.setQuestion(q -> q.near(place.name(), place.lon(), place.lat()));
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        field.setPromptText(words.say("add.prompt"));
        field.setAccessibleText(words.say("add.prompt"));
    }
}

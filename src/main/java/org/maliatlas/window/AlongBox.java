package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.maliatlas.query.Along;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Course;
import org.maliatlas.query.Courses;
import org.maliatlas.query.Tally;
import org.maliatlas.query.UserLayer;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** The rivers and layers of the user's own that are asked along, each with its distance, and a menu that adds one. */
final class AlongBox extends VBox implements Part {
    private final AtlasModel model;
    private final VBox rows = new VBox(4);
    private final MenuButton add = new MenuButton();
    private List<Course> shown = List.of();
    private Words words;

    AlongBox(AtlasModel model) {
        super(4);
        this.model = model;
        add.setId("add-along");
        add.setMaxWidth(Double.MAX_VALUE);
        add.getItems().setAll(new MenuItem());
        // The rivers near Mali are looked for when they are first wanted, and the layers are those of the moment.
        add.setOnShowing(e -> list());
        rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        getChildren().addAll(rows, add);
    }

    private Courses courses() {
        return model.atlas().dataset().spots().courses();
    }

    private void list() {
        List<MenuItem> items = new ArrayList<>();
        courses().riversNearMali().forEach(river -> items.add(item(Course.river(river.name()))));
        if (!model.state().layers().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (UserLayer layer : model.state().layers()) {
            items.add(item(Course.of(layer)));
        }
        add.getItems().setAll(items);
    }

    private String name(Course course) {
        return courses().name(course, words.language() == Language.EN);
    }

    private MenuItem item(Course course) {
        MenuItem item = new MenuItem(name(course));
        item.setMnemonicParsing(false);
        item.setDisable(model.state().question().where().alongs().stream().anyMatch(along -> along.course().equals(course)));
        item.setOnAction(e -> model.set(with(course)));
        return item;
    }

    /** Says beside each line how many incidents it would leave. */
    void count(List<Tally> counts) {
        if (counts.size() == rows.getChildren().size()) {
            for (int i = 0; i < counts.size(); i++) {
                ((AlongRow) rows.getChildren().get(i)).count(counts.get(i));
            }
        }
    }

    private AtlasState with(Course course) {
        List<Along> alongs = new ArrayList<>(model.state().question().where().alongs());
        alongs.add(new Along(course, Along.DEFAULT_KM));
        return model.state().withQuestion(model.state().question().withWhere(model.state().question().where().withAlongs(alongs)));
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        add.setText(words.say("where.addAlong"));
        Texts.tip(add, words.say("where.addAlongTip"));
        shown = List.of();
        rows.getChildren().clear();
    }

    @Override
    public void refresh() {
        List<Course> wanted = model.state().question().where().alongs().stream().map(Along::course).toList();
        if (wanted.equals(shown)) {
            rows.getChildren().forEach(row -> ((AlongRow) row).refresh());
            return;
        }
        shown = wanted;
        rows.getChildren().clear();
        for (int i = 0; i < wanted.size(); i++) {
            rows.getChildren().add(new AlongRow(model, i, name(wanted.get(i)), words));
        }
    }
}

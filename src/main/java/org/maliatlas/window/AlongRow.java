package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.query.Along;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Words;

/** One line that is asked along, with its distance. */
final class AlongRow extends VBox {
    private final AtlasModel model;
    private final int index;
    private final Words words;
    private final Label km = new Label();
    private final Label count = new Label();
    private final Slider slider;
    private boolean following;

    /** @param index of the line among those asked along */
    AlongRow(AtlasModel model, int index, String name, Words words) {
        super(1);
        this.model = model;
        this.index = index;
        this.words = words;
        // A river is a line that nothing lies upon; an area of one's own can be asked for itself.
        this.slider = new Slider(along().course().isOwn() ? Along.MIN_KM : 1, Along.MAX_KM, along().km());
        getStyleClass().add("where-row");
        Label shown = new Label(name);
        shown.setMinWidth(0);
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        km.getStyleClass().add("quiet");
        km.setMinWidth(USE_PREF_SIZE);
        count.setId("along-count-" + index);
        count.getStyleClass().add("filter-count");
        count.setMinWidth(USE_PREF_SIZE);
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.setId("along-remove-" + index);
        remove.getStyleClass().addAll("button-icon", "flat", "small", "tight");
        remove.setMinWidth(USE_PREF_SIZE);
        Texts.tip(remove, words.say("place.remove", name));
        remove.setOnAction(e -> remove());
        HBox head = new HBox(6, shown, count, km, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        slider.setId("along-km-" + index);
        slider.getStyleClass().add("small");
        slider.setBlockIncrement(5);
        Texts.tip(slider, words.say("where.alongKm", name));
        getChildren().addAll(head, slider);
        slider.valueProperty().addListener((o, was, is) -> {
            if (!following) {
                change(along().withKm(Math.round(is.doubleValue())), !slider.isValueChanging());
            }
        });
        slider.valueChangingProperty().addListener((o, was, is) -> {
            if (!is) {
                model.commit();
            }
        });
        refresh();
    }

    /** Says how many incidents the line would leave, were it asked along alone. */
    void count(Tally tally) {
        count.setText(CountText.of(tally, words));
        count.setTooltip(new Tooltip(CountText.inFull(tally, words)));
    }

    private Along along() {
        return model.state().question().where().alongs().get(index);
    }

    private void change(Along along, boolean whole) {
        List<Along> alongs = new ArrayList<>(model.state().question().where().alongs());
        alongs.set(index, along);
        if (whole) {
            model.setQuestion(q -> q.withWhere(q.where().withAlongs(alongs)));
        } else {
            model.preview(model.state().withQuestion(model.state().question().withWhere(model.state().question().where().withAlongs(alongs))));
        }
    }

    private void remove() {
        List<Along> alongs = new ArrayList<>(model.state().question().where().alongs());
        alongs.remove(index);
        model.setQuestion(q -> q.withWhere(q.where().withAlongs(alongs)));
    }

    /** Follows the distance. */
    void refresh() {
        following = true;
        slider.setValue(along().km());
        following = false;
        km.setText(words.say("place.km", along().km()));
    }
}

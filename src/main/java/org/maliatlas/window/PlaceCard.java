package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.query.PlaceCount;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Ring;
import org.maliatlas.query.Standing;
import org.maliatlas.words.Words;

/** One place: whether it is asked for, its radius, and how many incidents lie near it and in its region. */
final class PlaceCard extends VBox {
    private final AtlasModel model;
    private final int index;
    private final CheckBox asked = new CheckBox();
    private final Label radius = new Label();
    private final Button remove = new Button(null, new FontIcon(Feather.X));
    private final Slider slider = new Slider(Ring.MIN_RADIUS_KM, Ring.MAX_RADIUS_KM, Ring.DEFAULT_RADIUS_KM);
    private final Label nearName = new Label();
    private final Label inName = new Label();
    private final Tooltip crossing = new Tooltip();
    private final Label near = new Label();
    private final Label in = new Label();
    private Words words;
    private boolean following;

    /** @param index of the place among the question's rings */
    PlaceCard(AtlasModel model, int index) {
        this.model = model;
        this.index = index;
        String place = ring().place();
        getStyleClass().add("place-card");
        asked.setText(place);
        asked.setId("near-" + place);
        slider.setId("radius-" + place);
        near.setId("count-near-" + place);
        in.setId("count-in-" + place);
        slider.getStyleClass().add("small");
        slider.setBlockIncrement(5);
        near.getStyleClass().add("count");
        in.getStyleClass().add("count");
        nearName.getStyleClass().add("quiet");
        inName.getStyleClass().add("quiet");
        radius.getStyleClass().add("quiet");
        for (Label label : List.of(nearName, inName, near, in, radius)) {
            label.setMinWidth(USE_PREF_SIZE);
            label.setMinHeight(USE_PREF_SIZE);
        }
        Region gap = new Region();
        // Counts of six digits take two lines.
        for (Label count : List.of(near, in)) {
            count.setWrapText(true);
            count.setMinWidth(0);
        }
        HBox.setHgrow(gap, Priority.ALWAYS);
        remove.setId("remove-" + place);
        remove.getStyleClass().addAll("button-icon", "flat", "small", "tight");
        remove.setOnAction(e -> remove());
        HBox head = new HBox(6, asked, gap, radius);
        if (index >= Standing.names().size()) {
            head.getChildren().add(remove);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        GridPane counts = new GridPane();
        counts.setHgap(8);
        counts.addRow(0, nearName, near);
        counts.addRow(1, inName, in);
        getChildren().addAll(head, slider, counts);
        asked.setOnAction(e -> change(ring().withAsked(asked.isSelected()), true));
        slider.valueProperty().addListener((o, was, is) -> {
            if (!following) {
                change(ring().withRadiusKm(Math.round(is.doubleValue())), !slider.isValueChanging() && !slider.isPressed());
            }
        });
        // A drag along the groove, beside the thumb, does not count as changing.
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> model.commit());
        slider.valueChangingProperty().addListener((o, was, is) -> {
            if (!is) {
                model.commit();
            }
        });
    }

    private Ring ring() {
        return model.state().question().rings().get(index);
    }

    private void change(Ring ring, boolean whole) {
        List<Ring> rings = new ArrayList<>(model.state().question().rings());
        rings.set(index, ring);
        if (whole) {
            model.setQuestion(q -> q.withRings(rings));
        } else {
            model.preview(model.state().withQuestion(model.state().question().withRings(rings)));
        }
    }

    private void remove() {
        List<Ring> rings = new ArrayList<>(model.state().question().rings());
        rings.remove(index);
        model.setQuestion(q -> q.withRings(rings));
    }

    void translate(Words newWords) {
        words = newWords;
        remove.setAccessibleText(words.say("place.remove", ring().place()));
        nearName.setText(words.say("place.near"));
        slider.setAccessibleText(words.say("place.radius", ring().place()));
    }

    void refresh(PlaceCount count) {
        Ring ring = count.ring();
        following = true;
        asked.setSelected(ring.asked());
        slider.setValue(ring.radiusKm());
        following = false;
        radius.setText(words.say("place.km", ring.radiusKm()));
        QuestionInWords counts = new QuestionInWords(words.language());
        near.setText(counts.counts(count.near()));
        boolean district = ring.place().equals("Bamako");
        inName.setText(count.in() == null ? "" : district ? words.say("place.inDistrict") : inRegion());
        in.setText(count.in() == null ? "" : counts.counts(count.in()));
    }

    /** Whose region is meant is said where boundaries changed within the dates. */
    private String inRegion() {
        String year = Integer.toString(model.state().era().year());
        boolean crosses = model.state().crossesEras();
        inName.setTooltip(crosses ? crossing : null);
        crossing.setText(words.say("era.crosses", year));
        return crosses ? words.say("place.inRegionOf", year) : words.say("place.inRegion");
    }
}

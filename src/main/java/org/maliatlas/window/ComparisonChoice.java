package org.maliatlas.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.Ring;
import org.maliatlas.query.TypedDate;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** Chooses what to compare with: other dates, by a rule or typed, or another place; and how both are drawn. */
final class ComparisonChoice extends VBox implements Part {
    /** Ways to choose the other side. */
    enum With { NOTHING, YEAR_EARLIER, BEFORE, DATES, PLACE }

    /** Another place with the words for it. */
    private record PlaceItem(Comparison.Other other, String text) {
    }

    private final AtlasModel model;
    private final UnaryOperator<AtlasState> framed;
    private final Label title = new Label();
    private final ChoiceBox<With> with = new ChoiceBox<>(FXCollections.observableArrayList(With.values()));
    private final TextField from = field("compare-from");
    private final Label until = new Label();
    private final TextField to = field("compare-to");
    private final HBox dates = new HBox(4, from, until, to);
    private final Label problem = new Label();
    private final ChoiceBox<PlaceItem> place = new ChoiceBox<>();
    private final ToggleButton sideBySide = new ToggleButton();
    private final ToggleButton difference = new ToggleButton();
    private final CheckBox cercles = new CheckBox();
    private final CheckBox ownEra = new CheckBox();
    private final HBox drawn = new HBox(sideBySide, difference);
    private Words words;
    private boolean following;

    /** @param framed sets a state's view so that the maps it needs show what was shown */
    ComparisonChoice(AtlasModel model, UnaryOperator<AtlasState> framed) {
        super(6);
        this.framed = framed;
        this.model = model;
        title.getStyleClass().add("panel-title");
        with.setId("compare-with");
        with.setMaxWidth(Double.MAX_VALUE);
        place.setId("compare-place");
        place.setMaxWidth(Double.MAX_VALUE);
        problem.setId("compare-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        dates.setAlignment(Pos.CENTER_LEFT);
        sideBySide.setId("compare-side-by-side");
        difference.setId("compare-difference");
        sideBySide.getStyleClass().addAll("left-pill", "small");
        difference.getStyleClass().addAll("right-pill", "small");
        ToggleGroup group = new ToggleGroup();
        sideBySide.setToggleGroup(group);
        difference.setToggleGroup(group);
        cercles.setId("compare-cercles");
        ownEra.setId("compare-own-era");
        ownEra.setWrapText(true);
        getChildren().addAll(title, with, dates, place, problem, drawn, cercles, ownEra);
        with.setOnAction(e -> act(() -> choose(with.getValue())));
        place.setOnAction(e -> act(() -> choose(place.getValue().other())));
        from.setOnAction(e -> typed());
        to.setOnAction(e -> typed());
        from.focusedProperty().addListener((o, was, is) -> forget(is));
        to.focusedProperty().addListener((o, was, is) -> forget(is));
        sideBySide.setOnAction(e -> draw(Comparison.Shown.SIDE_BY_SIDE));
        difference.setOnAction(e -> draw(Comparison.Shown.DIFFERENCE));
        cercles.setOnAction(e -> model.set(model.state().withDrawing(model.state().drawing().withCercles(cercles.isSelected()))));
        ownEra.setOnAction(e -> set(model.state().comparison().map(now -> now.withOwnEra(ownEra.isSelected()))));
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(7);
        field.getStyleClass().add("small");
        field.setMinWidth(Region.USE_PREF_SIZE);
        return field;
    }

    private void act(Runnable chosen) {
        if (!following) {
            chosen.run();
        }
    }

    private void set(Optional<Comparison> comparison) {
        model.set(framed.apply(model.state().withComparison(comparison)));
        refresh();
    }

    private void choose(With wanted) {
        switch (wanted) {
            case NOTHING -> set(Optional.empty());
            case YEAR_EARLIER -> choose(new Comparison.YearEarlier());
            case BEFORE -> choose(new Comparison.Before());
            case DATES -> {
                LocalDate[] now = otherDates(model.state());
                choose(new Comparison.Fixed(now[0], now[1]));
            }
            case PLACE -> places().stream().filter(item -> item.other() instanceof Comparison.Near near && !isAsked(near.ring())).findFirst()
                    .ifPresent(item -> choose(item.other()));
        }
    }

    private boolean isAsked(Ring wanted) {
        return model.state().question().rings().stream().anyMatch(ring -> ring.asked() && ring.place().equals(wanted.place()));
    }

    private void choose(Comparison.Other other) {
        set(Optional.of(model.state().comparison().map(now -> now.withOther(other)).orElseGet(() -> Comparison.with(other))));
    }

    private void draw(Comparison.Shown shown) {
        set(model.state().comparison().map(now -> now.withShown(shown)));
    }

    /** The dates compared with; those of a year before where a place is, or nothing. */
    private static LocalDate[] otherDates(AtlasState state) {
        Comparison.Dates rule = state.comparison().map(Comparison::other).filter(Comparison.Dates.class::isInstance).map(Comparison.Dates.class::cast)
                .orElseGet(Comparison.YearEarlier::new);
        return rule.of(state.question().from(), state.question().to());
    }

    private void typed() {
        Optional<LocalDate> first = TypedDate.read(from.getText(), true);
        Optional<LocalDate> last = TypedDate.read(to.getText(), false);
        if (first.isEmpty() || last.isEmpty()) {
            say(words.say("timeline.noDate"));
        } else if (last.get().isBefore(first.get())) {
            say(words.say("timeline.order"));
        } else {
            say("");
            choose(new Comparison.Fixed(first.get(), last.get()));
            followDates();
        }
    }

    private void say(String wrong) {
        problem.setText(wrong);
        show(problem, !wrong.isEmpty());
    }

    /** A date that was typed and not entered gives way to the one compared with, unless the other is being typed. */
    private void forget(boolean focused) {
        if (!focused && !from.isFocused() && !to.isFocused()) {
            say("");
            followDates();
        }
    }

    private void followDates() {
        LocalDate[] now = otherDates(model.state());
        from.setText(now[0].toString());
        to.setText(now[1].toString());
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        title.setText(words.say("compare.with"));
        until.setText(words.say("timeline.to"));
        sideBySide.setText(words.say("compare.sideBySide"));
        difference.setText(words.say("compare.difference"));
        cercles.setText(words.say("draw.cercles"));
        ownEra.setText(words.say("compare.ownEra"));
        tip(with, "compare.withTip");
        tip(place, "compare.placeTip");
        tip(from, "compare.fromTip");
        tip(to, "compare.toTip");
        tip(sideBySide, "compare.sideBySideTip");
        tip(difference, "compare.differenceTip");
        tip(cercles, "compare.cerclesTip");
        tip(ownEra, "compare.ownEraTip");
        following = true;
        with.setConverter(new NamedBy<>(choice -> words.say("compare.with." + choice.name())));
        place.setConverter(new NamedBy<>(PlaceItem::text));
        following = false;
        refresh();
    }

    private void tip(Control control, String key) {
        control.setTooltip(new Tooltip(words.say(key)));
        control.setAccessibleText(words.say(key));
    }

    @Override
    public void refresh() {
        if (words == null) {
            return;
        }
        following = true;
        AtlasState state = model.state();
        Optional<Comparison> comparison = state.comparison();
        boolean ofDates = comparison.filter(Comparison::isOfDates).isPresent();
        boolean ofPlaces = comparison.isPresent() && !ofDates;
        with.setValue(comparison.map(now -> choice(now.other())).orElse(With.NOTHING));
        show(dates, ofDates);
        show(place, ofPlaces);
        show(problem, !problem.getText().isEmpty() && ofDates);
        show(drawn, ofDates);
        show(cercles, state.showsDifference());
        show(ownEra, ofDates && !state.showsDifference() && state.otherSide().filter(other -> Era.at(other.question().to()) != Era.at(state.question().to())).isPresent());
        if (ofDates && !from.isFocused() && !to.isFocused()) {
            followDates();
        }
        if (ofPlaces) {
            List<PlaceItem> items = places();
            PlaceItem chosen = item(comparison.get().other());
            if (!items.contains(chosen)) {
                items.add(0, chosen);
            }
            if (!items.equals(place.getItems())) {
                place.getItems().setAll(items);
            }
            place.setValue(chosen);
        }
        comparison.ifPresent(now -> (now.showsDifference() ? difference : sideBySide).setSelected(true));
        cercles.setSelected(state.drawing().cercles());
        ownEra.setSelected(comparison.filter(Comparison::ownEra).isPresent());
        following = false;
    }

    private static void show(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    private static With choice(Comparison.Other other) {
        return other instanceof Comparison.YearEarlier ? With.YEAR_EARLIER : other instanceof Comparison.Before ? With.BEFORE
                : other instanceof Comparison.Fixed ? With.DATES : With.PLACE;
    }

    /** Near each place of the question, and in each region of the era shown. */
    private List<PlaceItem> places() {
        List<PlaceItem> items = new ArrayList<>();
        model.state().question().rings().forEach(ring -> items.add(item(new Comparison.Near(ring))));
        model.atlas().layers().regions().get(model.state().era()).forEach(region -> items.add(item(new Comparison.In(region.name()))));
        return items;
    }

    private PlaceItem item(Comparison.Other other) {
        if (other instanceof Comparison.Near near) {
            return new PlaceItem(other, words.say("compare.near", near.ring().place(), near.ring().radiusKm()));
        }
        String name = ((Comparison.In) other).region();
        String told = words.language() != Language.EN ? name : model.atlas().layers().region(model.state().era(), name).map(Boundary::nameEn).orElse(name);
        return new PlaceItem(other, words.say("compare.in", told));
    }
}

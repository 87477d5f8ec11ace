package org.maliatlas.window;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.maliatlas.film.FilmFile;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.TimeSeries;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.Timing;
import org.maliatlas.snapshot.Film;
import org.maliatlas.snapshot.Page;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Words;

/** How a film goes through time: which dates, in which steps, how fast and how large. The choices come back the next time. */
final class FilmForm extends VBox {
    /** Shows all from the first day on. */
    private static final int CUMULATIVE = 0;

    private final Settings settings;
    private final Runnable changed;
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final ChoiceBox<Boolean> allDates = choice("dates", List.of(false, true), false);
    private final ChoiceBox<TimeStep> step = choice("step", List.of(TimeStep.values()), TimeStep.MONTH);
    private final ChoiceBox<Integer> span = choice("span", List.of(1, 2, 3, 6, 12, CUMULATIVE), 1);
    private final ChoiceBox<Integer> pace = choice("pace", List.of(250, 500, Film.READABLE_MS, 2000, 4000), Film.READABLE_MS);
    private final ChoiceBox<Integer> size = choice("size", List.of(960, 1280, 1920, 2560), 1280);
    private final CheckBox repeats = new CheckBox();

    /** @param changed told when something else is chosen */
    FilmForm(Settings settings, Runnable changed) {
        super(6);
        this.settings = settings;
        this.changed = changed;
        managedProperty().bind(visibleProperty());
        repeats.setId("film-repeats");
        repeats.setSelected(settings.yes("film.repeats", true));
        repeats.setOnAction(e -> {
            settings.put("film.repeats", repeats.isSelected());
            changed.run();
        });
        for (ChoiceBox<?> box : List.of(allDates, step, span, pace, size)) {
            String key = box.getId().substring("film-".length());
            getChildren().addAll(labels.get(key), box);
            remember(box, key);
        }
        getChildren().add(repeats);
    }

    private <T> ChoiceBox<T> choice(String key, List<T> values, T first) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId("film-" + key);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(values);
        box.setValue(first);
        Label label = new Label();
        label.getStyleClass().add("panel-title");
        label.setLabelFor(box);
        labels.put(key, label);
        return box;
    }

    private <T> void remember(ChoiceBox<T> box, String key) {
        settings.get("film." + key).ifPresent(last -> box.getItems().stream().filter(value -> value.toString().equals(last)).findFirst().ifPresent(box::setValue));
        box.valueProperty().addListener((o, was, is) -> {
            settings.put("film." + key, is.toString());
            changed.run();
        });
    }

    /** The film that is asked for. */
    Film film() {
        return new Film(new TimeSeries(step.getValue(), Math.max(1, span.getValue())), pace.getValue(), repeats.isSelected());
    }

    /** The state with the dates of the film: those shown, or all of the data in whole steps. */
    AtlasState dated(AtlasState state, Dataset dataset) {
        Timing timing = state.timing().withStep(step.getValue()).withMode(span.getValue() == CUMULATIVE ? Timing.Mode.CUMULATIVE : Timing.Mode.WINDOW);
        LocalDate from = allDates.getValue() ? step.getValue().start(dataset.firstDay()) : state.question().from();
        LocalDate to = allDates.getValue() ? step.getValue().end(dataset.lastDay()) : state.question().to();
        return state.withTiming(timing).withQuestion(state.question().withDates(from, to));
    }

    /** The page with as many pixels as are wanted on its longer side. */
    Page sized(Page page) {
        return page.withLongerSidePx(size.getValue());
    }

    /** Is there for a kind of film, or not at all. @param kind or null */
    void showFor(FilmFile kind) {
        setVisible(kind != null);
        repeats.setVisible(kind == FilmFile.GIF);
        repeats.setManaged(kind == FilmFile.GIF);
    }

    void translate(Words words) {
        labels.forEach((key, label) -> label.setText(words.say("film." + key)));
        named(allDates, words, all -> words.say(all ? "film.dates.all" : "film.dates.shown"));
        named(step, words, unit -> words.say("film.step." + unit.code()));
        named(span, words, steps -> steps == CUMULATIVE ? words.say("film.span.all") : words.say("film.span.steps", steps));
        named(pace, words, ms -> words.say("film.pace.seconds", ms / 1000.0));
        named(size, words, px -> words.say("film.size.px", px));
        repeats.setText(words.say("film.repeats"));
    }

    private <T> void named(ChoiceBox<T> box, Words words, Function<T, String> name) {
        T shown = box.getValue();
        box.setConverter(new NamedBy<>(name));
        box.setValue(shown);
        String tip = words.say("film.tip." + box.getId().substring("film-".length()));
        box.setAccessibleText(tip);
        box.setTooltip(new Tooltip(tip));
    }
}

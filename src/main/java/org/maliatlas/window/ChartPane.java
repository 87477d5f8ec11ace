package org.maliatlas.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.charts.ChartMark;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.query.Chart;
import org.maliatlas.query.ChartInWords;
import org.maliatlas.query.Ring;
import org.maliatlas.store.Settings;
import org.maliatlas.words.Words;

/** Charts of what answers, one at a time; each asks when it is clicked, and can be saved. */
final class ChartPane extends VBox implements Part {
    /** Three lines and their edges. */
    private static final double READING_HEIGHT = 62;
    private static final List<String> ENDINGS = List.of("png", "svg", "csv");

    private final AtlasModel model;
    private final Settings settings;
    private final IntConsumer bringIntoView;
    private final ComboBox<Chart.Subject> subject = new ComboBox<>();
    private final ComboBox<String> from = new ComboBox<>();
    private final MenuButton save = new MenuButton(null, new FontIcon(Feather.DOWNLOAD));
    private final CheckMenuItem withPicture = new CheckMenuItem();
    private final ScrollPane scroll = new ScrollPane();
    private final ChartView view = new ChartView(this::tell, this::choose);
    private final Label reading = new Label();
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ChartMaker maker;
    private Chart chart;
    private ChartMaker.Wish wanted;
    private Words words;
    private boolean following;

    /**
     * @param chooser asks for a file to save to, given a name to begin with
     * @param notice tells how saving went
     * @param bringIntoView moves the map to an incident
     */
    ChartPane(AtlasModel model, Settings settings, Function<String, Optional<Path>> chooser, Consumer<String> notice, IntConsumer bringIntoView) {
        this.model = model;
        this.settings = settings;
        this.bringIntoView = bringIntoView;
        this.chart = Chart.by(settings.get("chart").flatMap(code -> Arrays.stream(Chart.Subject.values()).filter(one -> one.code().equals(code)).findFirst())
                .orElse(Chart.Subject.MONTH));
        this.maker = new ChartMaker(model.atlas().dataset(), model.map().lettering(), this::take);
        SaveChart saving = new SaveChart(model, chooser, notice);
        subject.setId("chart-subject");
        subject.getItems().setAll(Chart.Subject.values());
        subject.getSelectionModel().select(chart.subject());
        subject.setOnAction(e -> set(chart.withSubject(subject.getValue())));
        from.setId("chart-from");
        from.setOnAction(e -> {
            if (!following && from.getValue() != null) {
                set(chart.withFrom(from.getValue()));
            }
        });
        save.setId("chart-save");
        save.getStyleClass().addAll("button-icon", "flat", "small");
        save.setMinWidth(USE_PREF_SIZE);
        for (String ending : ENDINGS) {
            MenuItem item = new MenuItem();
            item.setId("chart-save-" + ending);
            item.setOnAction(e -> saving.run(chart, ending));
            save.getItems().add(item);
        }
        save.getItems().addAll(new SeparatorMenuItem(), withPicture);
        withPicture.setId("chart-with-picture");
        withPicture.setOnAction(e -> model.set(model.state().withChart(Optional.of(chart).filter(c -> withPicture.isSelected()))));
        subject.setMinWidth(0);
        subject.setMaxWidth(Double.MAX_VALUE);
        from.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(subject, Priority.ALWAYS);
        HBox choice = new HBox(4, subject, save);
        choice.setAlignment(Pos.CENTER_LEFT);
        VBox bar = new VBox(4, choice, from);
        bar.getStyleClass().add("chart-bar");
        scroll.setContent(view);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.viewportBoundsProperty().addListener((o, was, is) -> ask());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        reading.setId("chart-reading");
        reading.getStyleClass().add("chart-reading");
        reading.setWrapText(true);
        reading.setMaxWidth(Double.MAX_VALUE);
        // Always as high, or the chart would be laid out anew under the hand.
        reading.setMinHeight(READING_HEIGHT);
        reading.setMaxHeight(READING_HEIGHT);
        reading.setPrefHeight(READING_HEIGHT);
        reading.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(bar, scroll, reading);
        watched.addListener((o, was, is) -> ask());
        model.onChange(this::refresh);
    }

    /** Whether somebody looks at the chart, so that it should follow. */
    BooleanProperty watchedProperty() {
        return watched;
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        ChartInWords inWords = new ChartInWords(words.language());
        IncidentInWords places = new IncidentInWords(words.language());
        subject.setConverter(new NamedBy<>(inWords::subject));
        from.setConverter(new NamedBy<>(place -> words.say("chart.from", places.placeName(place))));
        name(subject, "chart.subjects");
        name(from, "chart.froms");
        save.setTooltip(new Tooltip(words.say("chart.save")));
        save.setAccessibleText(words.say("chart.save"));
        for (int i = 0; i < ENDINGS.size(); i++) {
            save.getItems().get(i).setText(words.say("chart.save." + ENDINGS.get(i)));
        }
        withPicture.setText(words.say("chart.withPicture"));
        tell(Optional.empty());
        refresh();
    }

    private void name(ComboBox<?> choice, String key) {
        choice.setTooltip(new Tooltip(words.say(key)));
        choice.setAccessibleText(words.say(key));
    }

    private void set(Chart newChart) {
        if (following || newChart.equals(chart)) {
            return;
        }
        chart = newChart;
        settings.put("chart", chart.subject().code());
        if (model.state().chart().isPresent()) {
            model.set(model.state().withChart(Optional.of(chart)));
        } else {
            refresh();
        }
    }

    @Override
    public void refresh() {
        if (words == null) {
            return;
        }
        List<String> places = model.state().question().rings().stream().map(Ring::place).distinct().toList();
        if (!places.equals(from.getItems())) {
            following = true;
            from.getItems().setAll(places);
            following = false;
        }
        following = true;
        chart = model.state().chart().orElse(chart);
        if (!places.isEmpty() && !places.contains(chart.from())) {
            chart = chart.withFrom(places.get(0));
        }
        withPicture.setSelected(model.state().chart().isPresent());
        subject.setValue(chart.subject());
        from.setValue(chart.from());
        following = false;
        boolean distance = chart.subject() == Chart.Subject.DISTANCE;
        from.setVisible(distance);
        from.setManaged(distance);
        ask();
    }

    /** Wants a chart anew where what decides it has changed. */
    private void ask() {
        double width = scroll.getViewportBounds().getWidth();
        if (!watched.get() || words == null || width < 1 || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        // The view and the selection decide nothing of a chart.
        ChartMaker.Wish wish = new ChartMaker.Wish(model.state().withSelectedId(Optional.empty()).withChart(Optional.empty()).withView(wantedView()).withLayers(List.of()), chart, Math.floor(width),
                Math.floor(scroll.getViewportBounds().getHeight()) - 1, getScene().getWindow().getOutputScaleX());
        if (!wish.equals(wanted)) {
            wanted = wish;
            maker.ask(wish);
        }
    }

    /** The view last wanted, as long as the boundaries held are the same: to move the map is no reason to count anew. */
    private org.maliatlas.query.View wantedView() {
        org.maliatlas.query.View now = model.state().view();
        return wanted == null ? now : wanted.state().view().withHeldEra(now.heldEra());
    }

    private void take(ChartMaker.Made made) {
        view.show(made);
        view.setAccessibleText(words.say("chart.accessible", new ChartInWords(words.language()).title(made.numbers(), made.wish().chart()),
                new org.maliatlas.query.QuestionInWords(words.language()).sentence(made.wish().state(), made.numbers().tally())));
    }

    private void tell(Optional<ChartMark> mark) {
        reading.setText(mark.map(ChartMark::words).orElse(words == null ? "" : words.say("chart.hint")));
        mark.ifPresent(one -> view.setAccessibleText(one.words()));
    }

    private void choose(ChartMark mark) {
        boolean current = view.made().map(made -> made.wish().state().question().equals(model.state().question())).orElse(false);
        if (mark.incident().isPresent()) {
            model.pick(List.of(mark.incident().getAsInt()));
            bringIntoView.accept(mark.incident().getAsInt());
        } else if (current) {
            mark.question().ifPresent(question -> model.setQuestion(now -> question));
        }
    }

    /** Stops what runs. */
    void close() {
        maker.close();
    }
}

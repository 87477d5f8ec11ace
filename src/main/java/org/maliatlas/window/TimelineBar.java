package org.maliatlas.window;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.query.Question;
import org.maliatlas.query.TypedDate;
import org.maliatlas.words.Words;

/** The timeline with its buttons, typed dates and menus. */
final class TimelineBar extends VBox implements Part {
    private final AtlasModel model;
    private final DateWindow window;
    private final TimelineCanvas canvas;
    private final Button back = button(Feather.SKIP_BACK, "step-back");
    private final Button play = button(Feather.PLAY, "play");
    private final Button forward = button(Feather.SKIP_FORWARD, "step-forward");
    private final DatesMenu dates;
    private final TimelineMenu menu;
    private final Label toLabel = new Label();
    private final TextField from = field("date-from");
    private final TextField to = field("date-to");
    private final Label problem = new Label();
    private final CoverageStrip coverage;
    private final EventFlags events;
    private final PlaceLanes lanes;
    private final BarKey barKey = new BarKey();
    private final ToggleButton lanesShown = toggle("lanes-shown", Feather.ALIGN_LEFT);
    private final ToggleButton inRegions = toggle("lanes-in", Feather.MAP);
    private final Playing playing;
    private String shownFrom = "";
    private String shownTo = "";
    private Words words;

    /** @param browser opens an address */
    TimelineBar(AtlasModel model, Consumer<String> browser) {
        this.model = model;
        this.window = new DateWindow(model);
        this.canvas = new TimelineCanvas(model);
        this.coverage = new CoverageStrip(model, canvas::scale);
        this.events = new EventFlags(model, canvas::scale, browser);
        this.lanes = new PlaceLanes(model, canvas::scale);
        this.playing = new Playing(model);
        this.dates = new DatesMenu(model, model.atlas()::events);
        this.menu = new TimelineMenu(model, playing);
        getStyleClass().add("timeline-bar");
        problem.setId("date-problem");
        problem.getStyleClass().add("problem");
        toLabel.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(4, back, play, forward, from, toLabel, to, dates, problem, gap, lanesShown, menu);
        row.setAlignment(Pos.CENTER_LEFT);
        inRegions.managedProperty().bind(inRegions.visibleProperty());
        inRegions.visibleProperty().bind(lanesShown.selectedProperty());
        lanes.visibleProperty().bind(lanesShown.selectedProperty());
        lanes.inProperty().bind(inRegions.selectedProperty());
        StackPane lanesWithChoice = new StackPane(lanes, inRegions);
        StackPane.setAlignment(inRegions, Pos.TOP_RIGHT);
        lanesWithChoice.managedProperty().bind(lanesShown.selectedProperty());
        VBox context = new VBox(coverage, events);
        context.visibleProperty().bind(menu.contextProperty());
        context.managedProperty().bind(menu.contextProperty());
        getChildren().addAll(row, barKey, canvas, context, lanesWithChoice);
        canvas.gestures().snapProperty().bind(menu.snapProperty());
        canvas.axis().onChange(this::followAxis);
        back.setOnAction(e -> window.step(-1));
        forward.setOnAction(e -> window.step(1));
        play.setOnAction(e -> togglePlaying());
        playing.runningProperty().addListener((o, was, is) -> play.setGraphic(new FontIcon(is ? Feather.PAUSE : Feather.PLAY)));
        from.setOnAction(e -> typed());
        to.setOnAction(e -> typed());
        from.focusedProperty().addListener((o, was, is) -> forget(is));
        to.focusedProperty().addListener((o, was, is) -> forget(is));
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.onChange(this::refresh);
    }

    private static Button button(Feather icon, String id) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "small", "tight");
        return button;
    }

    private static ToggleButton toggle(String id, Feather icon) {
        ToggleButton toggle = new ToggleButton(null, new FontIcon(icon));
        toggle.setId(id);
        toggle.getStyleClass().addAll("button-icon", "small", "tight");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(7);
        field.getStyleClass().add("small");
        field.setMinWidth(Region.USE_PREF_SIZE);
        return field;
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case SPACE -> togglePlaying();
            case COMMA, PAGE_UP -> window.step(-1);
            case PERIOD, PAGE_DOWN -> window.step(1);
            default -> {
                return;
            }
        }
        e.consume();
    }

    /** Starts or stops playing. */
    void togglePlaying() {
        playing.toggle();
    }

    void stop() {
        playing.stop();
    }

    /** Shows a date in its field, unless another is being typed there. @return what the field last showed of itself */
    private static String follow(TextField field, String shown, String now) {
        if (field.getText().equals(shown)) {
            field.setText(now);
            return now;
        }
        return shown;
    }

    private void typed() {
        Optional<LocalDate> first = TypedDate.read(from.getText(), true);
        Optional<LocalDate> last = TypedDate.read(to.getText(), false);
        if (first.isEmpty() || last.isEmpty()) {
            problem.setText(words.say("timeline.noDate"));
        } else if (last.get().isBefore(first.get())) {
            problem.setText(words.say("timeline.order"));
        } else {
            problem.setText("");
            settle();
            model.setQuestion(q -> q.withDates(first.get(), last.get()));
            refresh();
        }
    }

    /** A date that was typed and not entered gives way to the one shown. */
    private void forget(boolean focused) {
        if (!focused) {
            problem.setText("");
            settle();
            refresh();
        }
    }

    /** Lets go of what was typed. */
    private void settle() {
        shownFrom = from.getText();
        shownTo = to.getText();
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        toLabel.setText(words.say("timeline.to"));
        dates.translate(words);
        menu.translate(words);
        tip(back, "timeline.back");
        tip(play, "timeline.play");
        tip(forward, "timeline.forward");
        tip(from, "timeline.fromTip");
        tip(to, "timeline.toTip");
        tip(lanesShown, "lanes.show");
        tip(inRegions, "lanes.inTip");
        coverage.translate(words);
        events.translate(words);
        lanes.translate(words);
        canvas.translate(words);
        refresh();
    }

    private void tip(javafx.scene.control.Control control, String key) {
        control.setTooltip(new Tooltip(words.say(key)));
        control.setAccessibleText(words.say(key));
    }

    private void followAxis() {
        coverage.refresh();
        events.refresh();
        lanes.refresh();
    }

    @Override
    public void refresh() {
        coverage.refresh();
        events.refresh();
        barKey.show(canvas::histogram, model.state().timing().bars(), model.state().question().rings(), words);
        Question question = model.state().question();
        shownFrom = follow(from, shownFrom, question.from().toString());
        shownTo = follow(to, shownTo, question.to().toString());
        dates.refresh();
    }
}

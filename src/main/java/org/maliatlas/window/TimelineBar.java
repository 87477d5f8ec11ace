package org.maliatlas.window;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.query.Question;
import org.maliatlas.query.TypedDate;
import org.maliatlas.words.Words;

/** The timeline with its buttons and typed dates. Playing moves the window a month at a time, slowly enough to be read. */
final class TimelineBar extends VBox implements Part {
    private static final Duration MONTH_TAKES = Duration.millis(900);

    private final AtlasModel model;
    private final DateWindow window;
    private final TimelineCanvas canvas;
    private final Button back = button(Feather.SKIP_BACK, "step-back");
    private final Button play = button(Feather.PLAY, "play");
    private final Button forward = button(Feather.SKIP_FORWARD, "step-forward");
    private final Button all = new Button();
    private final Label fromLabel = new Label();
    private final Label toLabel = new Label();
    private final TextField from = field("date-from");
    private final TextField to = field("date-to");
    private final Label problem = new Label();
    private final CoverageStrip coverage;
    private final EventFlags events;
    private final PlaceLanes lanes;
    private final ToggleButton lanesShown = toggle("lanes-shown", Feather.ALIGN_LEFT);
    private final ToggleButton inRegions = toggle("lanes-in", Feather.MAP);
    private final Timeline playing;
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
        this.playing = new Timeline(new KeyFrame(MONTH_TAKES, e -> tick()));
        playing.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("timeline-bar");
        all.setId("all-dates");
        all.getStyleClass().addAll("small", "flat");
        problem.setId("date-problem");
        problem.getStyleClass().add("problem");
        fromLabel.setMinWidth(Region.USE_PREF_SIZE);
        toLabel.setMinWidth(Region.USE_PREF_SIZE);
        all.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(4, back, play, forward, fromLabel, from, toLabel, to, all, problem, gap, lanesShown);
        row.setAlignment(Pos.CENTER_LEFT);
        inRegions.managedProperty().bind(inRegions.visibleProperty());
        inRegions.visibleProperty().bind(lanesShown.selectedProperty());
        lanes.visibleProperty().bind(lanesShown.selectedProperty());
        lanes.inProperty().bind(inRegions.selectedProperty());
        StackPane lanesWithChoice = new StackPane(lanes, inRegions);
        StackPane.setAlignment(inRegions, Pos.TOP_RIGHT);
        lanesWithChoice.managedProperty().bind(lanesShown.selectedProperty());
        getChildren().addAll(row, canvas, new VBox(coverage, events), lanesWithChoice);
        back.setOnAction(e -> window.step(-1));
        forward.setOnAction(e -> window.step(1));
        play.setOnAction(e -> togglePlaying());
        all.setOnAction(e -> window.showAll());
        from.setOnAction(e -> typed());
        to.setOnAction(e -> typed());
        from.focusedProperty().addListener((o, was, is) -> forget(is));
        to.focusedProperty().addListener((o, was, is) -> forget(is));
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE && !e.isShortcutDown()) {
                togglePlaying();
                e.consume();
            }
        });
        model.onChange(this::refresh);
    }

    private static Button button(Feather icon, String id) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "small");
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

    /** Starts or stops playing; from all of the data it starts with their first year. */
    void togglePlaying() {
        if (playing.getStatus() == Animation.Status.RUNNING) {
            stop();
        } else {
            if (window.showsAll()) {
                window.showFirstYear();
            }
            playing.play();
            play.setGraphic(new FontIcon(Feather.PAUSE));
        }
    }

    private void tick() {
        if (!window.step(1)) {
            stop();
        }
    }

    void stop() {
        playing.stop();
        play.setGraphic(new FontIcon(Feather.PLAY));
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
        fromLabel.setText(words.say("timeline.from"));
        toLabel.setText(words.say("timeline.to"));
        all.setText(words.say("timeline.all"));
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

    @Override
    public void refresh() {
        coverage.refresh();
        events.refresh();
        Question question = model.state().question();
        shownFrom = follow(from, shownFrom, question.from().toString());
        shownTo = follow(to, shownTo, question.to().toString());
        all.setDisable(window.showsAll());
    }
}

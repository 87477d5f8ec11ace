package org.maliatlas.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.ComparisonInWords;
import org.maliatlas.query.ComparisonTable;
import org.maliatlas.query.ComparisonText;
import org.maliatlas.words.Words;

/** What the dates or the place shown are compared with, and the counts of both sides with all that must be known beside them. */
final class ComparePane extends ScrollPane implements Part {
    private static final double LEAST_TABLE = 180;
    /** While dates are dragged the table waits for the hand to rest a moment: maps and sentences follow at once. */
    private static final Duration REST = Duration.millis(120);

    private final AtlasModel model;
    private final ObservableBooleanValue shown;
    private final ComparisonChoice choice;
    private final Label hint = text("compare-hint", "quiet");
    private final Label ours = text("compare-a", "field-value");
    private final Label theirs = text("compare-b", "field-value");
    private final VBox notes = new VBox(4);
    private final Button equal = new Button();
    private final ComparisonView table = new ComparisonView();
    private final Label omitted = text("compare-omitted", "quiet");
    private final Button copy = new Button(null, new FontIcon(Feather.COPY));
    private final PauseTransition rest = new PauseTransition(REST);
    private final List<Region> results;
    private ComparisonCounter counter;
    private ComparisonTable counted;
    private AtlasState askedFor;
    private Words words;

    /**
     * @param shown whether the pane can be seen: what nobody sees is not counted
     * @param framed sets a state's view so that the maps it needs show what was shown
     */
    ComparePane(AtlasModel model, ObservableBooleanValue shown, UnaryOperator<AtlasState> framed) {
        this.model = model;
        this.shown = shown;
        this.choice = new ComparisonChoice(model, framed);
        setId("compare");
        getStyleClass().add("side-panel");
        setFitToWidth(true);
        setFitToHeight(true);
        equal.setId("compare-equal");
        equal.getStyleClass().add("small");
        copy.setId("compare-copy");
        copy.getStyleClass().add("small");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        table.setMinHeight(LEAST_TABLE);
        VBox.setVgrow(table, Priority.ALWAYS);
        results = List.of(ours, theirs, notes, equal, table, omitted, copy);
        VBox content = new VBox(8, choice, hint, ours, theirs, notes, equal, table, omitted, copy);
        content.getStyleClass().add("side-content");
        setContent(content);
        rest.setOnFinished(e -> count());
        equal.setOnAction(e -> model.state().otherSide().ifPresent(other -> model.set(new ComparisonTable(model.state(), other, List.of()).madeEqual())));
        copy.setOnAction(e -> copy());
        shown.addListener((o, was, is) -> refresh());
        model.onChange(this::refresh);
    }

    private static Label text(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        choice.translate(words);
        table.translate(words);
        hint.setText(words.say("compare.hint"));
        omitted.setText(words.say("compare.omitted"));
        equal.setText(words.say("compare.equal"));
        equal.setTooltip(new Tooltip(words.say("compare.equalTip")));
        copy.setText(words.say("compare.copy"));
        copy.setTooltip(new Tooltip(words.say("compare.copyTip")));
        askedFor = null;
        counted = null;
        refresh();
    }

    @Override
    public void refresh() {
        if (words == null || !shown.get()) {
            return;
        }
        choice.refresh();
        boolean comparing = model.otherAnswer().isPresent();
        hint.setVisible(!comparing);
        hint.setManaged(!comparing);
        if (!comparing) {
            show(results, false);
            askedFor = null;
            counted = null;
            return;
        }
        ComparisonInWords inWords = new ComparisonInWords(model.state().language());
        ours.setText(inWords.a(model.state(), model.answer().tally()));
        model.otherAnswer().ifPresent(other -> theirs.setText(inWords.b(other.state(), other.tally())));
        if (counted == null) {
            count();
        } else if (!model.state().equals(askedFor)) {
            rest.playFromStart();
        }
    }

    private static void show(List<Region> parts, boolean visible) {
        parts.forEach(part -> {
            part.setVisible(visible);
            part.setManaged(visible);
        });
    }

    private void count() {
        if (model.otherAnswer().isEmpty()) {
            return;
        }
        counter = counter == null ? new ComparisonCounter(model.atlas().dataset(), this::take) : counter;
        askedFor = model.state();
        counter.ask(askedFor);
    }

    private void take(ComparisonTable finished) {
        if (model.otherAnswer().isEmpty() || finished.state().language() != words.language()) {
            return;
        }
        counted = finished;
        show(results, true);
        table.show(finished);
        notes.getChildren().setAll(new ComparisonInWords(words.language()).notes(finished, model.atlas().coverage()).stream().map(this::note).toList());
        show(List.of(equal), !finished.hasEqualWindows());
    }

    private Label note(String said) {
        Label label = text("compare-note", "quiet");
        label.setText(said);
        return label;
    }

    private void copy() {
        if (counted != null) {
            String all = new ComparisonText(counted, model.atlas().coverage(), model.atlas().dataset().fingerprint(), words.language()).tabbed();
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, all));
        }
    }

    /** The table last counted. */
    Optional<ComparisonTable> counted() {
        return Optional.ofNullable(counted);
    }

    /** Stops what runs. */
    void close() {
        rest.stop();
        if (counter != null) {
            counter.close();
        }
    }
}

package org.maliatlas.window;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Words;

/** A name that can be ticked, with the incidents that it would leave. */
final class NameCell extends ListCell<NameRow> {
    private static final double STEP_PX = 10;

    private final Predicate<NameRow> isChosen;
    private final Function<NameRow, Tally> count;
    private final Supplier<Words> words;
    private final CheckBox box = new CheckBox();
    private final Label tally = new Label();
    private final HBox line;

    NameCell(Consumer<NameRow> toggle, Predicate<NameRow> isChosen, Function<NameRow, Tally> count, Supplier<Words> words) {
        this.isChosen = isChosen;
        this.count = count;
        this.words = words;
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        box.setMinWidth(0);
        tally.getStyleClass().add("filter-count");
        tally.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(4, box, gap, tally);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("name-cell");
        setOnMouseClicked(e -> {
            if (getItem() != null) {
                toggle.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(NameRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        box.setText(row.label());
        box.setSelected(isChosen.test(row));
        HBox.setMargin(box, new Insets(0, 0, 0, STEP_PX * row.depth()));
        Tally now = count.apply(row);
        tally.setText(CountText.of(now, words.get()));
        setTooltip(new Tooltip((row.more().isEmpty() ? row.label() : row.label() + "\n" + row.more()) + (now == null ? "" : "\n" + CountText.inFull(now, words.get()))));
        setAccessibleText(words.get().say(box.isSelected() ? "what.cellChosen" : "what.cell", row.label(), now == null ? "" : CountText.inFull(now, words.get())));
        setGraphic(line);
    }
}

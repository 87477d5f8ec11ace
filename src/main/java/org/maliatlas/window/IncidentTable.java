package org.maliatlas.window;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.maliatlas.query.Listing;
import org.maliatlas.query.RowInWords;
import org.maliatlas.query.SortBy;
import org.maliatlas.words.Words;

/** The incidents shown, a row each; a row picked is picked on the map, and the other way round. */
final class IncidentTable extends TableView<IncidentTable.Row> implements Part {
    /** A row: which incident, and whether it answers certainly. The incident itself is fetched when its row is seen. */
    record Row(int index, boolean certain) {
    }

    private static final double ROW_HEIGHT = 25;
    /** While a key is held the rows fly past: the one that it rests on is picked. */
    private static final double PICK_AFTER_MS = 180;

    private final AtlasModel model;
    private final ShownList list;
    private final IntConsumer bringIntoView;
    private final ListedRows rows;
    private final RowSelection selection;
    private final TableColumns columns = new TableColumns(this);
    private final Label empty = new Label();
    private final PauseTransition picking = new PauseTransition(Duration.millis(PICK_AFTER_MS));
    private Words words;
    private long lastMove = Long.MIN_VALUE / 2;
    private boolean following;
    /** Whether the rows that the last key went to are not laid out yet. */
    private boolean laying;
    private boolean held;
    private Scene laidOutIn;
    private final Runnable laidOut = this::laidOut;

    /** @param bringIntoView moves the map to an incident that a row was picked for */
    IncidentTable(AtlasModel model, ShownList list, IntConsumer bringIntoView) {
        this.model = model;
        this.list = list;
        this.bringIntoView = bringIntoView;
        this.rows = new ListedRows(list.listing());
        this.selection = new RowSelection(this, rows);
        setId("table");
        setItems(rows);
        setSelectionModel(selection);
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(empty);
        empty.setWrapText(true);
        empty.getStyleClass().add("quiet");
        getStyleClass().add("dense");
        setSortPolicy(table -> {
            list.sortBy(columns.sortedBy());
            return true;
        });
        picking.setOnFinished(e -> pick());
        selection.selectedIndexProperty().addListener((o, was, is) -> {
            if (!following && is.intValue() >= 0) {
                pickSoon();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::oncePerPicture);
        addEventFilter(KeyEvent.KEY_RELEASED, e -> held = false);
        list.onChange(this::show);
        model.onChange(this::refresh);
    }

    /** Picks the incident selected last without waiting. @return its index in the dataset, or -1 */
    int pickedNow() {
        picking.stop();
        pick();
        return selection.leadIndex();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FittingSkin<>(this);
    }

    TableColumns columns() {
        return columns;
    }

    /** The list that the rows are of. */
    Listing listing() {
        return rows.listing();
    }

    RowSelection selection() {
        return selection;
    }

    /** Puts the rows in another order. */
    void sortBy(List<SortBy> by) {
        columns.sortBy(by);
    }

    /** A key that is held comes faster than a screen full of rows is laid out: what cannot be seen is left out, or nothing would be. */
    private void oncePerPicture(KeyEvent e) {
        if (e.getCode().isNavigationKey() && getScene() != null) {
            if (laying && held) {
                e.consume();
            } else if (!laying) {
                laying = true;
                laidOutIn = getScene();
                laidOutIn.addPostLayoutPulseListener(laidOut);
                requestLayout();
            }
            held = true;
        }
    }

    /** At once after a rest, else when the rows rest again. */
    private void pickSoon() {
        long now = System.nanoTime();
        boolean rested = now - lastMove > PICK_AFTER_MS * 1_000_000;
        lastMove = now;
        if (rested) {
            pick();
        } else {
            picking.playFromStart();
        }
    }

    private void laidOut() {
        laying = false;
        laidOutIn.removePostLayoutPulseListener(laidOut);
    }

    private void pick() {
        int index = selection.leadIndex();
        if (index >= 0 && index != wanted()) {
            model.pick(List.of(index));
            bringIntoView.accept(index);
        }
    }

    @Override
    public void translate(Words newWords) {
        words = newWords;
        empty.setText(words.say("table.empty"));
        setAccessibleText(words.say("table.accessible"));
        show();
    }

    private void show() {
        if (words == null) {
            return;
        }
        following = true;
        Listing listing = list.listing();
        columns.say(new RowInWords(model.atlas().dataset(), listing.state().withLanguage(words.language())));
        selection.show(listing);
        following = false;
        refresh();
    }

    /** Follows what is picked elsewhere. */
    @Override
    public void refresh() {
        int wanted = wanted();
        if (picking.getStatus() == PauseTransition.Status.RUNNING || wanted == selection.leadIndex()) {
            return;
        }
        following = true;
        int row = rows.listing().rowOf(wanted);
        selection.clearAndSelect(row);
        if (row >= 0) {
            scrollTo(Math.max(0, row - 2));
        }
        following = false;
    }

    /** The selected incident's index in the dataset, or -1. */
    int selectedOfState() {
        return wanted();
    }

    /** Brings the selected incident's row into view, and takes the keys. */
    void showSelected() {
        int row = rows.listing().rowOf(wanted());
        if (row >= 0) {
            scrollTo(Math.max(0, row - 2));
        }
        requestFocus();
    }

    private int wanted() {
        return model.state().selectedId().map(model.atlas().dataset()::indexOf).orElse(-1);
    }

    /** Stops what runs. */
    void close() {
        picking.stop();
    }
}

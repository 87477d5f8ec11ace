package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import org.maliatlas.geography.Era;
import org.maliatlas.query.Listing;
import org.maliatlas.query.Question;
import org.maliatlas.query.SortBy;
import org.maliatlas.words.Language;

/** The incidents shown, in the order of the table, for all parts that go through them. It is made on another thread and follows the question. */
final class ShownList {
    private static final double SETTLED_MS = 250;

    private final AtlasModel model;
    private final ListMaker maker;
    private final List<Runnable> listeners = new ArrayList<>();
    private final BooleanProperty watched = new SimpleBooleanProperty(true);
    /** While nobody looks at the list, it waits for the hand to rest. */
    private final PauseTransition settle = new PauseTransition(Duration.millis(SETTLED_MS));
    private List<SortBy> by = List.of();
    private Listing listing;
    private Wanted wanted;

    /** What decides the list. */
    private record Wanted(Question question, Era era, Language language, List<SortBy> by) {
    }

    ShownList(AtlasModel model) {
        this.model = model;
        this.listing = Listing.empty(model.state());
        this.maker = new ListMaker(model.atlas().dataset(), this::take);
        settle.setOnFinished(e -> ask());
        watched.addListener((o, was, is) -> follow());
        model.onChange(this::follow);
        ask();
    }

    /** Whether somebody looks at the list, so that it should follow every move. */
    BooleanProperty watchedProperty() {
        return watched;
    }

    /** The newest list that is ready. */
    Listing listing() {
        return listing;
    }

    /** What the list is to be sorted by; then by the date. */
    List<SortBy> sortedBy() {
        return by;
    }

    /** Whether the list that is ready is still in another order. */
    boolean isSorting() {
        return !listing.sortedBy().equals(by);
    }

    /** Puts the list in another order. */
    void sortBy(List<SortBy> newBy) {
        if (!newBy.equals(by)) {
            by = List.copyOf(newBy);
            ask();
            tell();
        }
    }

    /** Has a listener told of every new list, and of the beginning of a sort. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private Wanted wanted() {
        return new Wanted(model.state().question(), model.state().era(), model.state().language(), by);
    }

    private void follow() {
        if (wanted().equals(wanted)) {
            settle.stop();
        } else if (watched.get()) {
            ask();
        } else {
            settle.playFromStart();
        }
    }

    private void ask() {
        settle.stop();
        wanted = wanted();
        maker.ask(model.state(), by);
    }

    private void take(Listing made) {
        listing = made;
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Stops what runs. */
    void close() {
        settle.stop();
        maker.close();
    }
}

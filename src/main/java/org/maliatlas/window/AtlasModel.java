package org.maliatlas.window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Question;
import org.maliatlas.query.StateHistory;
import org.maliatlas.query.View;

/**
 * What all parts of the window share: the state, its answer and its history. A part changes the state and is told, like
 * every other part, when it has changed. Used on the JavaFX thread only.
 */
final class AtlasModel {
    private final OpenAtlas atlas;
    private final BaseMap map;
    private final Answer answer;
    /** Of the other side; made when something is first compared. */
    private Answer otherAnswer;
    private StateHistory history;
    /** One that is told of a change can make parts that listen too, such as a second map. */
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private AtlasState state;
    private List<Integer> picked = List.of();
    private boolean begun;
    private final AwaitedState awaited;

    AtlasModel(OpenAtlas atlas, BaseMap map, AtlasState first) {
        this(atlas, map, new StateHistory(first));
    }

    /** Goes on where a model over the same atlas, read before, has come to. */
    AtlasModel(AtlasModel before, OpenAtlas again, BaseMap map) {
        this(again, map, before.historyOver(again));
        begun = true;
    }

    private AtlasModel(OpenAtlas atlas, BaseMap map, StateHistory history) {
        this.atlas = atlas;
        this.map = map;
        this.answer = new Answer(atlas.dataset());
        this.history = history;
        this.state = history.present();
        this.awaited = new AwaitedState(atlas.dataset(), this::state, AtlasModel::inBackground, Platform::runLater);
        ask();
    }

    /** Catches up with what was changed in the model before while this one was being made. */
    void follow(AtlasModel before) {
        history = before.historyOver(atlas);
        goTo(history.present());
    }

    /** The steps made so far; where one showed all dates, all of the other atlas' dates. */
    private StateHistory historyOver(OpenAtlas other) {
        Dataset mine = atlas.dataset();
        Dataset its = other.dataset();
        return history.carried(past -> past.question().from().equals(mine.firstDay()) && past.question().to().equals(mine.lastDay())
                ? past.withQuestion(past.question().withDates(its.firstDay(), its.lastDay())) : past);
    }

    OpenAtlas atlas() {
        return atlas;
    }

    BaseMap map() {
        return map;
    }

    AtlasState state() {
        return state;
    }

    private void ask() {
        answer.ask(state);
        state.otherSide().ifPresent(side -> {
            otherAnswer = otherAnswer == null ? new Answer(atlas.dataset()) : otherAnswer;
            otherAnswer.ask(side);
        });
    }

    /** The answer of the other side, where something is compared. */
    Optional<Answer> otherAnswer() {
        return state.comparison().map(with -> otherAnswer);
    }

    /** The answer to the present state. */
    Answer answer() {
        return answer;
    }

    /** Incidents picked together, such as those under a click; the selected one is among them. */
    List<Integer> picked() {
        return picked;
    }

    /** Whether the state is still the one the program began with. */
    boolean isUntouched() {
        return !begun && !history.canUndo() && !history.canRedo();
    }

    /** Sets the view to begin with, now that the picture has a size: not a step to undo. */
    void begin(View view) {
        begun = true;
        history = new StateHistory(state.withView(view));
        preview(state.withView(view));
        listeners.forEach(Runnable::run);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Shows a state while a gesture goes on; {@link #commit()} ends it. */
    void preview(AtlasState newState) {
        if (!newState.equals(state) && awaited.admits(newState, this::preview)) {
            state = newState;
            ask();
            listeners.forEach(Runnable::run);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "what takes long");
        thread.setDaemon(true);
        thread.start();
    }

    /** What is waited for, because it cannot be answered at once. */
    AwaitedState awaited() {
        return awaited;
    }

    /** The words that are asked for, or that are being looked for. */
    String wishedText() {
        return awaited.text();
    }

    /** Makes the state shown one that undo comes back to. */
    void commit() {
        history.record(state);
        listeners.forEach(Runnable::run);
    }

    /** Shows a state as one step. */
    void set(AtlasState newState) {
        if (!newState.equals(state) && awaited.admits(newState, this::set)) {
            state = newState;
            ask();
            commit();
        }
    }

    /** Answers the same state again, since a layer that it asks of was read meanwhile. */
    void askAgain() {
        if (awaited.admits(state, same -> askAgain())) {
            answer.ask(state);
            listeners.forEach(Runnable::run);
        }
    }

    void setQuestion(UnaryOperator<Question> change) {
        set(state.withQuestion(change.apply(state.question())));
    }

    void setView(View view) {
        set(state.withView(view));
    }

    /** Picks incidents, the first of them selected; none to let go. */
    void pick(List<Integer> incidents) {
        picked = List.copyOf(incidents);
        Optional<String> id = incidents.isEmpty() ? Optional.empty() : Optional.of(atlas.dataset().incident(incidents.get(0)).id());
        select(id);
    }

    /** Selects one of the incidents picked. */
    void select(Optional<String> id) {
        AtlasState selected = state.withSelectedId(id);
        if (selected.equals(state)) {
            listeners.forEach(Runnable::run);
        } else {
            set(selected);
        }
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    void undo() {
        // What is shown and was not committed, such as the playing that this ends, is a step of its own.
        history.record(state);
        history.undo().ifPresent(this::goTo);
    }

    void redo() {
        history.redo().ifPresent(this::goTo);
    }

    private void goTo(AtlasState other) {
        picked = other.selectedId().map(id -> atlas.dataset().indexOf(id)).filter(i -> i >= 0).map(List::of).orElse(List.of());
        preview(other);
    }
}

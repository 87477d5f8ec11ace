package org.maliatlas.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Undo and redo over states. A gesture made of many states, such as a drag, is recorded once, when it ends. */
public final class StateHistory {
    private static final int DEEPEST = 500;

    private final Deque<AtlasState> past = new ArrayDeque<>();
    private final Deque<AtlasState> future = new ArrayDeque<>();
    private AtlasState present;

    public StateHistory(AtlasState first) {
        this.present = first;
    }

    /** The same steps over states that were changed: those of before a database was read anew. The one asked stays as it is. */
    public StateHistory carried(UnaryOperator<AtlasState> change) {
        StateHistory carried = new StateHistory(change.apply(present));
        past.forEach(state -> carried.past.add(change.apply(state)));
        future.forEach(state -> carried.future.add(change.apply(state)));
        return carried;
    }

    /** Records a state as the present one; what was undone before can then no longer be redone. */
    public void record(AtlasState state) {
        if (state.equals(present)) {
            return;
        }
        past.push(present);
        if (past.size() > DEEPEST) {
            past.removeLast();
        }
        present = state;
        future.clear();
    }

    /** The state last recorded or gone to. */
    public AtlasState present() {
        return present;
    }

    /** Goes one state back, if there is one. */
    public Optional<AtlasState> undo() {
        return step(past, future);
    }

    /** Goes one state forward again, if there is one. */
    public Optional<AtlasState> redo() {
        return step(future, past);
    }

    private Optional<AtlasState> step(Deque<AtlasState> from, Deque<AtlasState> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        present = from.pop();
        return Optional.of(present);
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }
}

package org.maliatlas.window;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Question;

/**
 * The state that is wished for and cannot be answered at once: its words must first be looked for, or the distances of very many places from a
 * river be measured. That is done on another thread, and the state is shown then; the window is free meanwhile, and what is changed meanwhile
 * stays. Who asks another such question gives up the one waited for.
 */
final class AwaitedState {
    private final Dataset dataset;
    private final Supplier<AtlasState> present;
    private final Executor background;
    private final Executor foreground;
    private AtlasState wished;
    private AtlasState before;
    private Consumer<AtlasState> show;
    private Consumer<Boolean> listener = waiting -> { };

    /**
     * @param present what is shown now
     * @param background does what takes long
     * @param foreground goes on where this is used
     */
    AwaitedState(Dataset dataset, Supplier<AtlasState> present, Executor background, Executor foreground) {
        this.dataset = dataset;
        this.present = present;
        this.background = background;
        this.foreground = foreground;
    }

    /** Who is told when waiting begins and ends. */
    void onWaiting(Consumer<Boolean> newListener) {
        listener = newListener;
    }

    /** Words of the state that is waited for, or else of the one shown. */
    String text() {
        return (wished == null ? present.get() : wished).question().what().text();
    }

    /** Whether a state can be shown at once. @param later shows it, or what has become of it, where it cannot */
    boolean admits(AtlasState state, Consumer<AtlasState> later) {
        if (wished != null && !work(state).equals(work(present.get())) && !work(state).equals(work(wished))) {
            end();
        }
        if (isReady(state)) {
            if (wished != null && work(state).equals(work(wished))) {
                end();
            }
            return true;
        }
        boolean begun = wished != null && work(state).equals(work(wished));
        before = begun ? before : present.get();
        wished = state;
        show = later;
        if (!begun) {
            listener.accept(true);
            background.execute(() -> {
                state.otherSide().ifPresent(dataset::prepare);
                dataset.prepare(state);
                foreground.execute(() -> ready(state));
            });
        }
        return false;
    }

    private boolean isReady(AtlasState state) {
        return dataset.isPrepared(state) && state.otherSide().map(dataset::isPrepared).orElse(true);
    }

    /** What takes long of a state. */
    private static List<Object> work(AtlasState state) {
        Question question = state.question();
        return List.of(question.what().text(), question.where(), state.otherSide().map(side -> side.question().where()));
    }

    private void ready(AtlasState state) {
        if (wished != null && work(state).equals(work(wished))) {
            AtlasState then = present.get().equals(before) ? wished : merged(present.get());
            Consumer<AtlasState> shows = show;
            end();
            shows.accept(then);
        }
    }

    private AtlasState merged(AtlasState now) {
        Question question = now.question();
        if (!wished.question().what().text().equals(before.question().what().text())) {
            question = question.withText(wished.question().what().text());
        }
        if (!wished.question().where().equals(before.question().where())) {
            question = question.withWhere(wished.question().where());
        }
        return now.withQuestion(question);
    }

    private void end() {
        wished = null;
        listener.accept(false);
    }
}

package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateHistoryTest {
    private final AtlasState a = new RandomQuestions(1).state();
    private final AtlasState b = new RandomQuestions(2).state();
    private final AtlasState c = new RandomQuestions(3).state();

    @Test
    void backAndForth() {
        StateHistory history = new StateHistory(a);
        history.record(b);
        history.record(c);
        assertThat(history.undo()).contains(b);
        assertThat(history.undo()).contains(a);
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).contains(b);
        assertThat(history.redo()).contains(c);
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void aNewStepEndsWhatCouldBeRedone() {
        StateHistory history = new StateHistory(a);
        history.record(b);
        history.undo();
        history.record(c);
        assertThat(history.canRedo()).isFalse();
        assertThat(history.undo()).contains(a);
    }

    @Test
    void theSameStateIsNoStep() {
        StateHistory history = new StateHistory(a);
        history.record(a);
        assertThat(history.canUndo()).isFalse();
    }
}

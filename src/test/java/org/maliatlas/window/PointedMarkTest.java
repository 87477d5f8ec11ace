package org.maliatlas.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maliatlas.charts.ChartMark;
import org.maliatlas.charts.ChartMarks;

class PointedMarkTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final List<Integer> found = new ArrayList<>();
    private final List<Integer> looked = new ArrayList<>();
    private final PointedMark pointed = new PointedMark(found::add, background::add, foreground::add);

    /** Marks of which each stands at its own number. */
    private ChartMarks marks(int size) {
        return new ChartMarks() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public ChartMark get(int index) {
                throw new AssertionError("nothing is made of a mark that is only looked for");
            }

            @Override
            public int at(double x, double y) {
                looked.add((int) x);
                return (int) x;
            }
        };
    }

    private void goOn() {
        background.remove().run();
        foreground.remove().run();
    }

    @Test
    void amongFewItIsFoundAtOnce() {
        pointed.seek(marks(100), 7, 0);
        assertThat(found).containsExactly(7);
        assertThat(background).isEmpty();
    }

    @Test
    void amongManyOnlyTheLastPlaceCounts() {
        ChartMarks many = marks(1_000_000);
        pointed.seek(many, 1, 0);
        pointed.seek(many, 2, 0);
        pointed.seek(many, 3, 0);
        assertThat(looked).as("nothing on the thread of the window").isEmpty();
        goOn();
        goOn();
        assertThat(found).containsExactly(3);
        assertThat(looked).containsExactly(1, 3);
        assertThat(background).isEmpty();
    }

    @Test
    void whatWasLeftIsNotComeTo() {
        pointed.seek(marks(1_000_000), 1, 0);
        pointed.leave();
        goOn();
        assertThat(found).containsExactly(-1);
        pointed.seek(marks(1_000_000), 5, 0);
        goOn();
        assertThat(found).containsExactly(-1, 5);
    }

    @Test
    void anotherChartForgetsWhatWasLookedForInTheOneBefore() {
        pointed.seek(marks(1_000_000), 1, 0);
        pointed.forget();
        goOn();
        assertThat(found).isEmpty();
    }
}

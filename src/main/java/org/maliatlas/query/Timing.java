package org.maliatlas.query;

import java.util.Locale;
import java.util.Objects;

/**
 * How the dates shown move, and what the timeline's bars say.
 *
 * @param mode what a step changes
 * @param step by how much; in {@link Mode#STEP} also how long the dates shown are
 * @param fade whether marks pale with age within the dates shown
 * @param bars what the bars count
 */
public record Timing(Mode mode, TimeStep step, boolean fade, Bars bars) {
    public static final Timing DEFAULT = new Timing(Mode.WINDOW, TimeStep.MONTH, false, Bars.DEFAULT);

    /** What a step changes. */
    public enum Mode {
        /** Both ends move, the span between them stays. */
        WINDOW,
        /** The first day stays, the last one moves. */
        CUMULATIVE,
        /** One unit of the calendar gives way to the next. */
        STEP;

        /** The word for it in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Timing {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(bars, "bars");
    }

    public Timing withMode(Mode newMode) {
        return new Timing(newMode, step, fade, bars);
    }

    public Timing withStep(TimeStep newStep) {
        return new Timing(mode, newStep, fade, bars);
    }

    public Timing withFade(boolean nowFade) {
        return new Timing(mode, step, nowFade, bars);
    }

    public Timing withBars(Bars newBars) {
        return new Timing(mode, step, fade, newBars);
    }
}

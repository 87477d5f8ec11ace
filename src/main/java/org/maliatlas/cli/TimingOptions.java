package org.maliatlas.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.maliatlas.query.TimeStep;
import org.maliatlas.query.Timing;
import picocli.CommandLine.Option;

/** The option that says how dates move, and which it therefore shows. */
final class TimingOptions {
    @Option(names = "--mode", paramLabel = "window|cumulative|day|week|month|quarter|year", descriptionKey = "mode")
    private String mode = "window";

    /** A word for a mode, or for the unit that is shown. @throws UsageProblem listing the words */
    Timing timing() {
        String word = mode.toLowerCase(Locale.ROOT);
        for (Timing.Mode known : List.of(Timing.Mode.WINDOW, Timing.Mode.CUMULATIVE)) {
            if (known.code().equals(word)) {
                return Timing.DEFAULT.withMode(known);
            }
        }
        for (TimeStep step : TimeStep.values()) {
            if (step.code().equals(word)) {
                return Timing.DEFAULT.withMode(Timing.Mode.STEP).withStep(step);
            }
        }
        throw new UsageProblem("usage.mode", mode);
    }

    /** Refuses two dates that are not of the one unit that is asked for. */
    void check(LocalDate from, LocalDate to) {
        Timing timing = timing();
        if (timing.mode() == Timing.Mode.STEP && from != null && to != null && !timing.step().start(from).equals(timing.step().start(to))) {
            throw new UsageProblem("usage.oneUnit", mode.toLowerCase(Locale.ROOT));
        }
    }
}

package org.maliatlas.cli;

import org.maliatlas.intake.IntakeRun;

/** Says on standard error, every few seconds, how far an import has come. */
final class ProgressLine implements IntakeRun.Progress {
    private static final long EVERY_NS = 2_000_000_000L;

    private final Output output;
    private final long begun = System.nanoTime();
    private long said = begun;

    ProgressLine(Output output) {
        this.output = output;
    }

    @Override
    public void at(long rows, double share) {
        long now = System.nanoTime();
        if (now - said > EVERY_NS && share > 0) {
            said = now;
            double seconds = (now - begun) / 1e9;
            output.notes().println(output.words().say("import.progress", rows, share, rows / seconds, Math.ceil(seconds / share - seconds)));
            output.notes().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}

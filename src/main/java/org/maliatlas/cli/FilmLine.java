package org.maliatlas.cli;

import org.maliatlas.film.FilmProgress;

/** Says on standard error, every few seconds, how far a film has come. */
final class FilmLine implements FilmProgress {
    private static final long EVERY_NS = 3_000_000_000L;

    private final Output output;
    private long said = System.nanoTime();

    FilmLine(Output output) {
        this.output = output;
    }

    @Override
    public void at(int done, int count) {
        long now = System.nanoTime();
        if (done > 0 && now - said > EVERY_NS) {
            said = now;
            output.notes().println(output.words().say("film.progress", done, count));
            output.notes().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}

package org.maliatlas.cli;

import java.util.Optional;
import org.maliatlas.snapshot.Film;
import org.maliatlas.query.TimeSeries;
import picocli.CommandLine.Option;

/** The options that say how a film is played. */
final class FilmOptions {
    private static final int MS_PER_SECOND = 1000;

    @Option(names = "--frame-seconds", paramLabel = "S", descriptionKey = "frameSeconds")
    private Double frameSeconds;

    @Option(names = "--once", descriptionKey = "once")
    private boolean once;

    /** What can be said to be wrong before anything is opened. @param isFilm whether a film is to be made */
    void check(boolean isFilm) {
        if (!isFilm && (frameSeconds != null || once)) {
            throw new UsageProblem("usage.filmOnly", once ? "--once" : "--frame-seconds");
        }
        if (frameSeconds != null && !(frameSeconds * MS_PER_SECOND >= Film.SHORTEST_MS && frameSeconds * MS_PER_SECOND <= Film.LONGEST_MS)) {
            throw new UsageProblem("usage.frameSeconds", frameSeconds, Film.SHORTEST_MS / (double) MS_PER_SECOND, Film.LONGEST_MS / (double) MS_PER_SECOND);
        }
    }

    /** How the film of a series is played. */
    Film film(TimeSeries series) {
        return new Film(series, Optional.ofNullable(frameSeconds).map(seconds -> (int) Math.round(seconds * MS_PER_SECOND)).orElse(Film.READABLE_MS), !once);
    }
}

package org.maliatlas.cli;

import java.time.LocalDate;
import java.util.List;
import org.maliatlas.bundle.RowsFile;
import org.maliatlas.film.FilmProgress;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.FilmPages;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.snapshot.Warning;

/** Makes pictures, one after the other; for each thread one of its own. */
final class PictureMaker {
    private final SnapshotPainter painter;
    private final FilmProgress progress;
    private final LocalDate today = MakingDay.today();

    /** @param progress is told how far a film has come */
    PictureMaker(OpenMap open, FilmProgress progress) {
        this.painter = open.painter();
        this.progress = progress;
    }

    /**
     * What there is to say of a picture that was made.
     *
     * @param warnings what a reader of it could take wrongly
     * @param terms what must be known of the terms of what the file holds; empty where nothing must
     */
    record Made(List<Warning> warnings, String terms) {
    }

    /**
     * Makes a picture.
     *
     * @throws org.maliatlas.words.UserProblem if it cannot be made or written; nothing half-written is left
     */
    Made make(PictureJob job) {
        AtlasState state = job.fit() ? painter.fitted(job.state(), job.page()) : job.state();
        if (job.film().isPresent()) {
            return film(job, state);
        }
        List<Warning> warnings = painter.warnings(state, job.page(), today);
        String terms = job.kind().write(painter, state, job.page(), today, job.out());
        if (job.csv().isPresent()) {
            terms = RowsFile.write(painter.answers(state, job.page(), today), state.language(), job.csv().get());
        }
        return new Made(warnings, terms);
    }

    private Made film(PictureJob job, AtlasState state) {
        FilmPages pages = FilmPages.of(painter, state, job.page(), job.film().get(), today);
        job.kind().film().orElseThrow().write(pages, progress, job.out());
        String terms = job.csv().map(csv -> RowsFile.write(pages.answers(), state.language(), csv)).orElse("");
        return new Made(pages.warnings(), terms);
    }
}

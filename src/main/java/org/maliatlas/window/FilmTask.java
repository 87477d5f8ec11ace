package org.maliatlas.window;

import java.nio.file.Path;
import javafx.concurrent.Task;
import org.maliatlas.film.FilmFile;
import org.maliatlas.film.FilmProgress;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.Film;
import org.maliatlas.snapshot.FilmPages;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.SnapshotPainter;

/** Makes a film and writes it. Cancelled, it leaves nothing; its work done is the pictures written, its total how many there are. */
final class FilmTask extends Task<String> implements FilmProgress {
    private final SnapshotPainter painter;
    private final AtlasState state;
    private final Page page;
    private final Film film;
    private final FilmFile kind;
    private final Path file;

    /** @param painter used by nobody else */
    FilmTask(SnapshotPainter painter, AtlasState state, Page page, Film film, FilmFile kind, Path file) {
        this.painter = painter;
        this.state = state;
        this.page = page;
        this.film = film;
        this.kind = kind;
        this.file = file;
    }

    @Override
    protected String call() {
        kind.write(FilmPages.of(painter, state, page, film, MakingDay.today()), this, file);
        return "";
    }

    @Override
    public void at(int done, int count) {
        updateProgress(done, count);
    }
}

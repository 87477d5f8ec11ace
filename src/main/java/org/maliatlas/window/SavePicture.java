package org.maliatlas.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Task;
import org.maliatlas.bundle.SaveAs;
import org.maliatlas.film.FilmFile;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.Film;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** Saves a page or a film as a file, off the JavaFX thread. One film at a time is made, which can be broken off. */
final class SavePicture {
    private final SnapshotPainter painter;
    private final Function<String, Optional<Path>> chooser;
    private final Consumer<String> notice;
    private final ReadOnlyBooleanWrapper filming = new ReadOnlyBooleanWrapper();
    private FilmTask film;
    private Words words;

    /**
     * @param chooser asks for a file, given a name to begin with
     * @param notice tells how it goes
     */
    SavePicture(SnapshotPainter painter, Function<String, Optional<Path>> chooser, Consumer<String> notice) {
        this.painter = painter;
        this.chooser = chooser;
        this.notice = notice;
    }

    void translate(Words newWords) {
        words = newWords;
    }

    /** Whether a film is being made. */
    ReadOnlyBooleanProperty filmingProperty() {
        return filming.getReadOnlyProperty();
    }

    /** Breaks off the film that is being made; nothing is left of it. */
    void stop() {
        if (film != null) {
            film.cancel(false);
        }
    }

    /** Asks for a file and saves the page; another ending that is typed decides. @param moving how it moves where it becomes a film */
    void run(AtlasState state, Page page, SaveAs kind, Film moving) {
        chooser.apply("mali-" + state.question().from() + "-" + state.question().to() + kind.ending()).ifPresent(file -> {
            SaveAs typed = SaveAs.of(file).filter(other -> !other.ending().equals(kind.ending())).orElse(kind);
            Path named = SaveAs.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + kind.ending());
            if (typed.film().isPresent()) {
                saveFilm(state, kind.film().isPresent() ? page : typed.film().get().usual(page), typed.film().get(), moving, named);
            } else {
                start(picture(state, page, typed, named), named);
            }
        });
    }

    private Task<String> picture(AtlasState state, Page page, SaveAs kind, Path file) {
        return new Task<>() {
            @Override
            protected String call() {
                return kind.write(painter.another(), state, page, MakingDay.today(), file);
            }
        };
    }

    private void saveFilm(AtlasState state, Page page, FilmFile kind, Film moving, Path file) {
        stop();
        Words spoken = words;
        FilmTask made = new FilmTask(painter.another(), state, page, moving, kind, file);
        made.progressProperty().addListener((o, was, is) -> {
            if (made.isRunning() && made.getTotalWork() > 0) {
                notice.accept(spoken.say("film.saving", file.getFileName(), (int) made.getWorkDone(), (int) made.getTotalWork()));
            }
        });
        film = made;
        filming.bind(made.runningProperty());
        made.setOnCancelled(e -> notice.accept(spoken.say("film.stopped", file.getFileName())));
        start(made, file);
    }

    private void start(Task<String> task, Path file) {
        Words spoken = words;
        notice.accept(spoken.say("save.saving", file.getFileName()));
        task.setOnSucceeded(e -> notice.accept((spoken.say("save.saved", file) + " " + task.getValue()).strip()));
        task.setOnFailed(e -> notice.accept(task.getException() instanceof UserProblem problem ? problem.in(spoken.language())
                : spoken.say("save.failed", file, task.getException().getClass().getSimpleName())));
        Thread thread = new Thread(task, "save picture");
        thread.setDaemon(task == film);
        thread.start();
    }
}

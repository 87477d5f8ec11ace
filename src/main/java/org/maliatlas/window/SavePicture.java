package org.maliatlas.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** Saves a page as a file, off the JavaFX thread. */
final class SavePicture {
    private final SnapshotPainter painter;
    private final Function<String, Optional<Path>> chooser;
    private final Consumer<String> notice;
    private Words words;

    /**
     * @param chooser asks for a file, given a name to begin with
     * @param notice tells how it went
     */
    SavePicture(SnapshotPainter painter, Function<String, Optional<Path>> chooser, Consumer<String> notice) {
        this.painter = painter;
        this.chooser = chooser;
        this.notice = notice;
    }

    void translate(Words newWords) {
        words = newWords;
    }

    void run(AtlasState state, Page page) {
        chooser.apply("mali-" + state.question().from() + "-" + state.question().to() + PictureFile.PNG.ending()).ifPresent(file -> save(state, page, withEnding(file)));
    }

    private static Path withEnding(Path file) {
        return PictureFile.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + PictureFile.PNG.ending());
    }

    private void save(AtlasState state, Page page, Path file) {
        Words spoken = words;
        notice.accept(spoken.say("save.saving", file.getFileName()));
        Task<Void> task = new Task<>() {
            @Override
            protected Void call() {
                PictureFile.of(file).orElseThrow().write(painter, state, page, MakingDay.today(), file);
                return null;
            }
        };
        task.setOnSucceeded(e -> notice.accept(spoken.say("save.saved", file)));
        task.setOnFailed(e -> notice.accept(task.getException() instanceof UserProblem problem ? problem.in(spoken.language())
                : spoken.say("save.failed", file, task.getException().getClass().getSimpleName())));
        new Thread(task, "save picture").start();
    }
}

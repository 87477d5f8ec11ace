package org.maliatlas.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import org.maliatlas.bundle.SaveAs;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.Page;
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

    /** Asks for a file and saves the page; another ending that is typed decides. */
    void run(AtlasState state, Page page, SaveAs kind) {
        chooser.apply("mali-" + state.question().from() + "-" + state.question().to() + kind.ending()).ifPresent(file -> {
            SaveAs typed = SaveAs.of(file).filter(other -> !other.ending().equals(kind.ending())).orElse(kind);
            save(state, page, typed, SaveAs.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + kind.ending()));
        });
    }

    private void save(AtlasState state, Page page, SaveAs kind, Path file) {
        Words spoken = words;
        notice.accept(spoken.say("save.saving", file.getFileName()));
        Task<String> task = new Task<>() {
            @Override
            protected String call() {
                return kind.write(painter, state, page, MakingDay.today(), file);
            }
        };
        task.setOnSucceeded(e -> notice.accept((spoken.say("save.saved", file) + " " + task.getValue()).strip()));
        task.setOnFailed(e -> notice.accept(task.getException() instanceof UserProblem problem ? problem.in(spoken.language())
                : spoken.say("save.failed", file, task.getException().getClass().getSimpleName())));
        new Thread(task, "save picture").start();
    }
}

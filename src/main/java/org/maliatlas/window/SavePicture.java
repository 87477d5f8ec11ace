package org.maliatlas.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PageFormat;
import org.maliatlas.snapshot.PngFile;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** Saves the state's picture as a PNG page, off the JavaFX thread. */
final class SavePicture {
    /** Twice a screen's density: sharp in print and on dense screens. */
    private static final int DPI = 192;

    private final AtlasModel model;
    private final Function<String, Optional<Path>> chooser;
    private final Consumer<String> notice;

    /**
     * @param chooser asks for a file, given a name to begin with
     * @param notice tells how it went
     */
    SavePicture(AtlasModel model, Function<String, Optional<Path>> chooser, Consumer<String> notice) {
        this.model = model;
        this.chooser = chooser;
        this.notice = notice;
    }

    void run() {
        AtlasState state = model.state();
        Words words = Words.of(SavePicture.class, state.language());
        chooser.apply("mali-" + state.question().from() + "-" + state.question().to() + ".png").ifPresent(file -> save(state, words, withEnding(file)));
    }

    private static Path withEnding(Path file) {
        return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? file : file.resolveSibling(file.getFileName() + ".png");
    }

    private void save(AtlasState state, Words words, Path file) {
        notice.accept(words.say("save.saving", file.getFileName()));
        Task<Void> task = new Task<>() {
            @Override
            protected Void call() {
                SnapshotPainter painter = new SnapshotPainter(model.map(), model.atlas().dataset());
                PngFile.write(painter.paint(state, Page.of(PageFormat.SCREEN).withDpi(DPI), MakingDay.today()), DPI, file);
                return null;
            }
        };
        task.setOnSucceeded(e -> notice.accept(words.say("save.saved", file)));
        task.setOnFailed(e -> notice.accept(task.getException() instanceof UserProblem problem ? problem.in(words.language())
                : words.say("save.failed", file, task.getException().getClass().getSimpleName())));
        Thread thread = new Thread(task, "save picture");
        thread.start();
    }
}

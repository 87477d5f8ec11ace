package org.maliatlas.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.SavedQuestion;
import org.maliatlas.store.SavedQuestions;
import org.maliatlas.words.UserProblem;

/** Keeps questions in the database, one job after the other on a thread of its own, and tells the JavaFX thread what there is then. */
final class SavedDesk {
    private final Path database;
    private final Consumer<List<SavedQuestion>> shown;
    private final Consumer<UserProblem> failed;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 2, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
        Thread thread = new Thread(task, "saved questions");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param shown is told what there is after each job
     * @param failed is told what went wrong
     */
    SavedDesk(Path database, Consumer<List<SavedQuestion>> shown, Consumer<UserProblem> failed) {
        this.database = database;
        this.shown = shown;
        this.failed = failed;
        worker.allowCoreThreadTimeOut(true);
    }

    /** Finds out what there is. */
    void list() {
        run(saved -> saved, saved -> { });
    }

    /** Does a job and tells what came of it, when all that there is was shown. */
    <T> void run(Function<SavedQuestions, T> job, Consumer<T> done) {
        worker.execute(() -> {
            try (AtlasDatabase atlas = OpenAtlas.database(Optional.of(database))) {
                T result = job.apply(atlas.savedQuestions());
                List<SavedQuestion> all = atlas.savedQuestions().all();
                Platform.runLater(() -> {
                    shown.accept(all);
                    done.accept(result);
                });
            } catch (UserProblem e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }
}

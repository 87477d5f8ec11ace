package org.maliatlas.window;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.application.Platform;
import org.maliatlas.cartography.LayerShelf;
import org.maliatlas.geography.LayerFile;
import org.maliatlas.geography.VectorLayer;
import org.maliatlas.query.Course;
import org.maliatlas.query.Courses;
import org.maliatlas.query.UserLayer;
import org.maliatlas.words.UserProblem;

/** Reads the user's layers one after another on a thread of its own, puts them on the shelf and tells of each. Used on the JavaFX thread. */
final class LayerReading {
    /** What is told, on the JavaFX thread. */
    interface Listener {
        /** A new layer is on the shelf. */
        void added(Path file, VectorLayer layer);

        /** A layer of the state is on the shelf again. */
        void found(VectorLayer layer);

        /** What is near a layer can be asked now. */
        void learnt();

        /** A file could not be read. @param again whether it is a layer of the state */
        void failed(UserProblem problem, boolean again);

        /** Reading began or ended. */
        void busy(boolean is);
    }

    private record Job(Path file, UserLayer again, Course learn) {
    }

    private final LayerShelf shelf;
    private final Courses courses;
    private final Listener listener;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private Thread running;

    LayerReading(LayerShelf shelf, Courses courses, Listener listener) {
        this.shelf = shelf;
        this.courses = courses;
        this.listener = listener;
    }

    /** Reads files that become layers. */
    void add(List<Path> files) {
        files.forEach(file -> waiting.add(new Job(file, null, null)));
        next();
    }

    /** Reads the file of a layer again, if it is still the same. */
    void again(UserLayer layer) {
        again(layer.path(), layer.name(), file -> new Job(file, layer, null));
    }

    /** Reads a layer again, so that what is near it can be asked; if its file is still the same. */
    void learn(Course course) {
        again(course.path(), course.name(), file -> new Job(file, null, course));
    }

    private void again(String path, String name, Function<Path, Job> job) {
        try {
            waiting.add(job.apply(Path.of(path)));
            next();
        } catch (InvalidPathException e) {
            // A state can come from a machine that writes its paths otherwise.
            listener.failed(new UserProblem(LayerFile.class, "layer.gone", e, name, path), true);
        }
    }

    /** Ends the reading; nothing more is told of what was asked for. */
    void cancel() {
        waiting.clear();
        if (running != null) {
            running.interrupt();
            running = null;
            listener.busy(false);
        }
    }

    private void next() {
        if (running != null || waiting.isEmpty()) {
            return;
        }
        Job job = waiting.poll();
        running = new Thread(() -> read(job), "layer " + job.file.getFileName());
        running.setDaemon(true);
        listener.busy(true);
        running.start();
    }

    private void read(Job job) {
        Thread thread = Thread.currentThread();
        Runnable outcome;
        try {
            if (job.learn != null) {
                courses.learn(LayerFile.readUnchanged(job.file, job.learn.fingerprint()));
                tell(thread, listener::learnt);
                return;
            }
            VectorLayer layer = job.again == null ? LayerFile.read(job.file) : LayerFile.readUnchanged(job.file, job.again.fingerprint());
            shelf.put(layer);
            outcome = () -> {
                if (job.again == null) {
                    listener.added(job.file, layer);
                } else {
                    listener.found(layer);
                }
            };
        } catch (CancellationException e) {
            return;
        } catch (UserProblem e) {
            outcome = () -> listener.failed(e, job.again != null || job.learn != null);
        } catch (RuntimeException | OutOfMemoryError e) {
            outcome = () -> listener.failed(new UserProblem(LayersBox.class, "layers.failed", e, job.file.getFileName(), String.valueOf(e.getMessage())), job.again != null || job.learn != null);
        }
        tell(thread, outcome);
    }

    private void tell(Thread thread, Runnable outcome) {
        Platform.runLater(() -> {
            if (running == thread) {
                running = null;
                listener.busy(!waiting.isEmpty());
                outcome.run();
                next();
            }
        });
    }
}

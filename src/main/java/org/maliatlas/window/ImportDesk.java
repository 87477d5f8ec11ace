package org.maliatlas.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Incident;
import org.maliatlas.intake.IntakeChoice;
import org.maliatlas.intake.IntakePlan;
import org.maliatlas.intake.IntakeReport;
import org.maliatlas.intake.IntakeRun;
import org.maliatlas.intake.ReportFile;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.Batch;
import org.maliatlas.store.ImportWriter;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Language;

/** Does the work of importing on a thread of its own, one thing after the other, and tells the JavaFX thread. */
final class ImportDesk {
    /** Rows shown on the map before anything is written. */
    private static final int PREVIEWED = 300;

    private final Supplier<AtlasDatabase> opening;
    private final MapLayers layers;
    private final List<Place> places;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * What a file was found to be.
     *
     * @param preview its first rows as incidents; empty while something must still be said
     */
    record Look(IntakePlan plan, List<Incident> preview) {
    }

    /**
     * An import that was made good.
     *
     * @param report what became of its rows
     * @param file all of that as CSV, in a file that is deleted when the program ends
     */
    record Done(IntakeReport report, Path file) {
    }

    /** @param opening opens the database to write to */
    ImportDesk(Supplier<AtlasDatabase> opening, MapLayers layers, List<Place> places) {
        this.opening = opening;
        this.layers = layers;
        this.places = places;
    }

    private interface Work<T> {
        T work() throws Exception;
    }

    private <T> void later(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        worker.execute(() -> {
            try {
                T result = work.work();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception | Error e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    /** Looks at a file. */
    void look(Path file, IntakeChoice choice, Consumer<Look> done, Consumer<Throwable> failed) {
        later(() -> {
            IntakePlan plan = IntakePlan.of(file, choice, layers, places);
            return new Look(plan, plan.questions().isEmpty() ? plan.preview(PREVIEWED) : List.of());
        }, done, failed);
    }

    /** Finds out what would become of each row, and writes nothing. */
    void rehearse(IntakePlan plan, IntakeRun.Progress progress, Consumer<IntakeReport> done, Consumer<Throwable> failed) {
        later(() -> {
            try (AtlasDatabase atlas = opening.get(); ImportWriter writer = atlas.rehearse(plan.batch(), plan.source())) {
                return new IntakeRun(plan, writer, entry -> { }, false).run(progress);
            }
        }, done, failed);
    }

    /** Imports a file: all of it, or nothing. */
    void run(IntakePlan plan, boolean keepLacking, Language language, IntakeRun.Progress progress, Consumer<Done> done, Consumer<Throwable> failed) {
        later(() -> {
            Path file = temporary();
            try (AtlasDatabase atlas = opening.get(); ReportFile lines = new ReportFile(file, language);
                 ImportWriter writer = atlas.begin(plan.batch(), plan.source())) {
                IntakeReport report = new IntakeRun(plan, writer, lines, keepLacking).run(progress);
                writer.commit(report.counts());
                return new Done(report, file);
            }
        }, finished -> {
            settle();
            done.accept(finished);
        }, failed);
    }

    /** On a thread of its own, since the worker is wanted for the list of imports. */
    private void settle() {
        Thread thread = new Thread(() -> {
            try (AtlasDatabase atlas = opening.get()) {
                atlas.settle();
            } catch (UserProblem e) {
                // What was imported is safe in the log; the next program that closes the database moves it.
                return;
            }
        }, "settling");
        thread.setDaemon(true);
        thread.start();
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("atlas-import", ".csv");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was imported, newest first. */
    void list(Consumer<List<Batch>> done, Consumer<Throwable> failed) {
        later(() -> {
            try (AtlasDatabase atlas = opening.get()) {
                List<Batch> batches = new java.util.ArrayList<>(atlas.batches().stream().filter(batch -> !batch.shipped()).toList());
                java.util.Collections.reverse(batches);
                return batches;
            }
        }, done, failed);
    }

    /** Takes an import out again. */
    void remove(Batch batch, Runnable done, Consumer<Throwable> failed) {
        later(() -> {
            try (AtlasDatabase atlas = opening.get()) {
                atlas.remove(batch);
            }
            return batch;
        }, removed -> done.run(), failed);
    }

    /** Writes what a user says of incidents. */
    void judge(Consumer<AtlasDatabase> saying, Runnable done, Consumer<Throwable> failed) {
        later(() -> {
            try (AtlasDatabase atlas = opening.get()) {
                saying.accept(atlas);
            }
            return saying;
        }, said -> done.run(), failed);
    }

    void close() {
        worker.shutdownNow();
    }
}

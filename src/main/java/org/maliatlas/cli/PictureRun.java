package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maliatlas.film.FilmProgress;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.words.UserProblem;

/** Makes pictures on two threads, and says of each how it went, in the order in which they were asked for. */
final class PictureRun {
    private static final int THREADS = 2;
    /** A picture's own pixels, those of its map, and what encoding it takes. */
    private static final int BYTES_PER_PIXEL = 16;
    /** So many names are listed where something is to be said of several pictures. */
    private static final int NAMED = 3;

    private final OpenMap open;
    private final Output output;
    private final boolean stopOnError;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<Path, String> files = new HashMap<>();
    private final Map<String, List<String>> warned = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean stopped;

    /**
     * A picture, or why there is none to make.
     *
     * @param name what it is called in what is said
     */
    private record Task(String name, PictureJob job, Throwable problem, CompletableFuture<PictureMaker.Made> made) {
    }

    PictureRun(OpenMap open, Output output, boolean stopOnError) {
        this.open = open;
        this.output = output;
        this.stopOnError = stopOnError;
    }

    /** Adds a picture. @param label of the job it is of, or empty */
    void add(String label, PictureJob job) {
        String name = label.isEmpty() ? job.out().toString() : output.words().say("batch.name", label, job.out());
        Optional<String> other = Stream.concat(Stream.of(job.out()), job.csv().stream()).map(file -> files.putIfAbsent(file.toAbsolutePath().normalize(), name))
                .filter(Objects::nonNull).findFirst();
        if (other.isPresent()) {
            fail(name, new UsageProblem("usage.sameFile", other.get()));
        } else {
            tasks.add(new Task(name, job, null, new CompletableFuture<>()));
        }
    }

    /** Adds what cannot be made. */
    void fail(String name, Throwable problem) {
        tasks.add(new Task(name, null, problem, new CompletableFuture<>()));
    }

    /** Makes them all. @return {@link AtlasCommand#DONE} where all were written, else {@link AtlasCommand#FAILED} */
    int run() {
        long begun = System.nanoTime();
        // Broken off by Ctrl+C, no further picture is begun, and what is half-written goes.
        Thread hook = new Thread(() -> stopped = true, "stop pictures");
        Runtime.getRuntime().addShutdownHook(hook);
        int threads = threads();
        for (int i = 0; i < threads; i++) {
            PictureMaker maker = new PictureMaker(open, FilmProgress.NONE);
            Thread worker = new Thread(() -> work(maker), "pictures " + (i + 1));
            worker.setDaemon(true);
            worker.start();
        }
        List<String> failed = new ArrayList<>();
        int written = 0;
        int left = 0;
        for (Task task : tasks) {
            Outcome outcome = say(task);
            written += outcome == Outcome.WRITTEN ? 1 : 0;
            left += outcome == Outcome.NOT_BEGUN ? 1 : 0;
            if (outcome == Outcome.FAILED) {
                failed.add(task.name);
                stopped |= stopOnError;
            }
        }
        letGo(hook);
        warned.forEach((warning, names) -> output.notes().println(output.words().say("batch.mind", names.size(), names(names), warning)));
        long seconds = Math.round((System.nanoTime() - begun) / 1e9);
        String summary = output.words().say("batch.written", written, seconds);
        if (!failed.isEmpty()) {
            summary += output.words().say("batch.failed", failed.size(), names(failed));
        }
        output.notes().println(left == 0 ? summary : summary + output.words().say("batch.left", left));
        return failed.isEmpty() && left == 0 ? AtlasCommand.DONE : AtlasCommand.FAILED;
    }

    private static void letGo(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being broken off.
            Thread.currentThread().interrupt();
        }
    }

    /** As many as the memory has room for the largest page's pixels. */
    private int threads() {
        long largest = tasks.stream().filter(task -> task.job != null).mapToLong(task -> (long) task.job.page().widthPx() * task.job.page().heightPx()).max().orElse(1);
        return (int) Math.max(1, Math.min(THREADS, Runtime.getRuntime().maxMemory() / (2 * BYTES_PER_PIXEL * largest)));
    }

    private void work(PictureMaker maker) {
        for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            Task task = tasks.get(i);
            if (stopped) {
                task.made.cancel(false);
            } else if (task.problem != null) {
                task.made.completeExceptionally(task.problem);
            } else {
                try {
                    task.made.complete(maker.make(task.job));
                } catch (RuntimeException | Error e) {
                    task.made.completeExceptionally(e);
                }
            }
        }
    }

    private enum Outcome {
        WRITTEN, FAILED, NOT_BEGUN
    }

    private Outcome say(Task task) {
        PictureMaker.Made made;
        try {
            made = task.made.handle((done, failure) -> {
                if (failure != null && !task.made.isCancelled()) {
                    output.notes().println(output.words().say("error.line", told(task, reason(failure))));
                }
                return done;
            }).join();
        } finally {
            output.notes().flush();
        }
        if (made == null) {
            return task.made.isCancelled() ? Outcome.NOT_BEGUN : Outcome.FAILED;
        }
        made.warnings().forEach(warning -> warned.computeIfAbsent(warning.in(output.language()), w -> new ArrayList<>()).add(task.name));
        if (!made.terms().isEmpty() && said.add(made.terms())) {
            output.notes().println(output.words().say("note.line", made.terms()));
        }
        output.notes().println(written(task.job, output));
        return Outcome.WRITTEN;
    }

    /** With the picture's name, unless the reason begins with it. */
    private String told(Task task, String reason) {
        return reason.startsWith(task.name) ? reason : output.words().say("batch.problem", task.name, reason);
    }

    private String reason(Throwable failure) {
        return failure instanceof UserProblem problem ? problem.in(output.language())
                : failure instanceof OutOfMemoryError ? output.words().say("error.memory", Runtime.getRuntime().maxMemory() >> 20)
                : output.words().say("error.unexpected", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
    }

    private String names(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : output.words().say("batch.andMore", first, names.size() - NAMED);
    }

    /** That a picture was written, in words. */
    static String written(PictureJob job, Output output) {
        Page page = job.page();
        if (job.film().isPresent()) {
            return output.words().say("snapshot.film", job.out(), page.widthPx(), page.heightPx(), job.film().get().series().count(job.state()), job.film().get().frameMs() / 1000.0);
        }
        String key = job.kind().bundled() ? "snapshot.bundled" : job.kind().pictures().contains(PictureFile.PNG) ? "snapshot.written" : "snapshot.drawn";
        return output.words().say(key, job.out(), page.widthPx(), page.heightPx());
    }
}

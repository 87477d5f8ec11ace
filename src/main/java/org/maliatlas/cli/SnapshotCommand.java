package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.maliatlas.words.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code atlas snapshot}: the map as a picture file, or many, without a display. */
@Command(name = "snapshot", mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
    private static final Set<String> WITH_JOBS = Set.of("--jobs", "--stop-on-error", "--db", "--lang", "--verbose");

    private final Output output;

    @Mixin
    private PictureOptions picture;

    @Option(names = "--jobs", paramLabel = "FILE.json", descriptionKey = "jobs")
    private Path jobs;

    @Option(names = "--stop-on-error", descriptionKey = "stopOnError")
    private boolean stopOnError;

    @Spec
    private CommandSpec command;

    SnapshotCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (jobs != null) {
            return runJobs();
        }
        PictureOrder order = picture.in(output.language());
        order.check();
        try (OpenMap open = OpenMap.open(picture.database(), output)) {
            List<PictureJob> wanted = order.jobs(open);
            if (picture.isSeries()) {
                PictureRun run = new PictureRun(open, output, stopOnError);
                wanted.forEach(job -> run.add("", job));
                return run.run();
            }
            make(wanted.get(0), open);
        }
        return AtlasCommand.DONE;
    }

    private void make(PictureJob job, OpenMap open) {
        PictureMaker.Made made = new PictureMaker(open, new FilmLine(output)).make(job);
        made.warnings().forEach(warning -> output.notes().println(output.words().say("snapshot.mind", warning.in(output.language()))));
        if (!made.terms().isEmpty()) {
            output.notes().println(output.words().say("note.line", made.terms()));
        }
        output.notes().println(PictureRun.written(job, output));
    }

    private int runJobs() {
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            if (!WITH_JOBS.contains(option.longestName())) {
                throw new UsageProblem("usage.jobsAlone", option.longestName());
            }
        }
        List<JobsFile.Entry> entries = new JobsFile(jobs, output).read();
        try (OpenMap open = OpenMap.open(picture.database(), output)) {
            PictureRun run = new PictureRun(open, output, stopOnError);
            entries.forEach(entry -> add(entry, open, run));
            return run.run();
        }
    }

    /** Adds the pictures of a job; one that is wrong is told in its turn, and the others are made. */
    private void add(JobsFile.Entry entry, OpenMap open, PictureRun run) {
        Optional<UserProblem> problem = entry.problem();
        List<PictureJob> wanted = new ArrayList<>();
        if (problem.isEmpty()) {
            try {
                entry.order().check();
                wanted.addAll(entry.order().jobs(open));
            } catch (UserProblem e) {
                problem = Optional.of(e);
            }
        }
        String label = output.words().say("batch.job", entry.number());
        problem.ifPresentOrElse(known -> run.fail(label, known), () -> wanted.forEach(job -> run.add(label, job)));
    }
}

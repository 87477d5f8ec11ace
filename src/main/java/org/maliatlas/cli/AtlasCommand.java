package org.maliatlas.cli;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code atlas}: without a sub-command it is the window, which this room does not know. */
@Command(name = "atlas", mixinStandardHelpOptions = true, versionProvider = Versions.class,
        subcommands = {
        CountCommand.class,
        CompareCommand.class,
        ListCommand.class,
        CiteCommand.class,
        SnapshotCommand.class,
        OpenCommand.class,
        VerifyCommand.class,
        ChartCommand.class, ImportCommand.class,
        ImportsCommand.class,
        DuplicatesCommand.class,
        SavedCommand.class,
        InfoCommand.class,
        BenchCommand.class})
public final class AtlasCommand implements Runnable {
    /** Exit codes: done; failed, with a reason on one line; the command was not understood. */
    public static final int DONE = ExitCode.OK;
    public static final int FAILED = 1;
    public static final int USAGE = 2;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-v", "--verbose"}, scope = ScopeType.INHERIT, descriptionKey = "verbose")
    private boolean verbose;

    /** Only checks the code: {@link SpokenLanguage} has read it already. */
    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "en|fr", descriptionKey = "lang")
    private void lang(String code) {
        if (code != null && SpokenLanguage.find(code).isEmpty()) {
            throw new ParameterException(spec.commandLine(), code, new UsageProblem("usage.lang", code));
        }
    }

    @Override
    public void run() {
        throw new UsageProblem("usage.noCommand", String.join(", ", spec.subcommands().keySet()));
    }

    /**
     * Runs a command line.
     *
     * @param out takes data, nothing else
     * @param err takes everything else
     * @param system the language spoken unless {@code --lang} asks for another
     * @return its exit code
     */
    public static int run(PrintWriter out, PrintWriter err, Language system, String... args) {
        Language language = SpokenLanguage.of(args, system);
        Words words = Words.of(AtlasCommand.class, language);
        AtlasCommand root = new AtlasCommand();
        CommandLine line = line(root, out, err, language);
        line.setParameterExceptionHandler((e, a) -> {
            err.println(words.say("error.line", new Misunderstanding(words).of(e)));
            return USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> root.failed(e, err, words));
        int code;
        try {
            code = line.execute(args);
        } catch (Error e) {
            // Out of memory, or a system library that Java2D or SQLite lacks: the last resort before a stack trace.
            code = root.failed(e, err, words);
        }
        // A print writer keeps its failures to itself: a full disk would pass for a whole list.
        if (out.checkError() && code == DONE) {
            err.println(words.say("error.line", words.say("error.output")));
            code = FAILED;
        }
        err.flush();
        return code;
    }

    private static CommandLine line(AtlasCommand root, PrintWriter out, PrintWriter err, Language language) {
        CommandLine line = new CommandLine(root, new CommandFactory(out, err, language));
        line.setResourceBundle(ResourceBundle.getBundle(AtlasCommand.class.getPackageName() + ".usage", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(100);
        return line;
    }

    private int failed(Throwable failure, PrintWriter err, Words words) {
        String reason = failure instanceof UserProblem problem ? problem.in(words.language())
                : failure instanceof OutOfMemoryError ? words.say("error.memory", Runtime.getRuntime().maxMemory() >> 20)
                : words.say("error.unexpected", failure.getClass().getSimpleName(), oneLine(String.valueOf(failure.getMessage())));
        err.println(words.say("error.line", reason));
        if (verbose && !(failure instanceof UsageProblem)) {
            failure.printStackTrace(err);
        }
        return failure instanceof UsageProblem ? USAGE : FAILED;
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}

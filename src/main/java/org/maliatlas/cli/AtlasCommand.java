package org.maliatlas.cli;

import java.io.PrintWriter;
import java.util.Locale;
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
        subcommands = {CountCommand.class, ListCommand.class, SnapshotCommand.class, InfoCommand.class, BenchCommand.class})
public final class AtlasCommand implements Runnable {
    /** Exit codes: done; failed, with a reason on one line; the command was not understood. */
    public static final int DONE = ExitCode.OK;
    public static final int FAILED = 1;
    public static final int USAGE = 2;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-v", "--verbose"}, scope = ScopeType.INHERIT, descriptionKey = "verbose")
    private boolean verbose;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Words.of(AtlasCommand.class, Language.ofSystem()).say("error.noCommand"));
    }

    boolean verbose() {
        return verbose;
    }

    /** Runs a command line. @return its exit code */
    public static int run(PrintWriter out, PrintWriter err, Language language, String... args) {
        AtlasCommand root = new AtlasCommand();
        Words words = Words.of(AtlasCommand.class, language);
        CommandLine line = new CommandLine(root, new CommandFactory(out, err, language));
        Locale locale = language.locale();
        line.setResourceBundle(ResourceBundle.getBundle(AtlasCommand.class.getPackageName() + ".usage", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler((e, a) -> {
            err.println(words.say("error.line", misunderstood(e, words)));
            err.println(words.say("error.help", e.getCommandLine().getCommandSpec().qualifiedName()));
            err.flush();
            return USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            String reason = e instanceof UserProblem problem ? problem.in(language)
                    : words.say("error.unexpected", e.getClass().getSimpleName(), oneLine(String.valueOf(e.getMessage())));
            err.println(words.say("error.line", reason));
            if (root.verbose()) {
                e.printStackTrace(err);
            }
            err.flush();
            return e instanceof UsageProblem ? USAGE : FAILED;
        });
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static String misunderstood(ParameterException e, Words words) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return words.say("error.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof CommandLine.MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return words.say("error.missing", missing.getMissing().get(0).paramLabel());
        }
        if (e.getArgSpec() != null) {
            return words.say("error.value", e.getArgSpec().isOption() ? ((CommandLine.Model.OptionSpec) e.getArgSpec()).longestName()
                    : e.getArgSpec().paramLabel(), String.valueOf(e.getValue()));
        }
        return oneLine(e.getMessage());
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}

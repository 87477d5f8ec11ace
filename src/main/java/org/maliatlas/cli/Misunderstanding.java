package org.maliatlas.cli;

import java.util.List;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what picocli did not understand, and what would be right. */
final class Misunderstanding {
    private final Words words;

    Misunderstanding(Words words) {
        this.words = words;
    }

    /** The sentence, on one line. */
    String of(ParameterException e) {
        if (e.getCause() instanceof UserProblem problem) {
            return problem.in(words.language());
        }
        CommandLine command = e.getCommandLine();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), unmatched.isUnknownOption(), command, help);
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return words.say("usage.twice", option.longestName());
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), help);
        }
        if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
            return words.say(option.type() == Integer.class || option.type() == int.class ? "usage.number" : "usage.value",
                    option.longestName(), e.getValue(), help);
        }
        return words.say("usage.other", String.valueOf(e.getMessage()).lines().findFirst().orElse(""), help);
    }

    private String unmatched(String argument, boolean option, CommandLine command, String help) {
        if (option) {
            return words.say("usage.unknownOption", argument, help);
        }
        return command.getSubcommands().isEmpty() ? words.say("usage.extraArgument", argument, help)
                : words.say("usage.unknownCommand", argument, String.join(", ", command.getSubcommands().keySet()));
    }

    private String missing(List<ArgSpec> missing, String help) {
        return missing.stream().filter(OptionSpec.class::isInstance).map(OptionSpec.class::cast).findFirst()
                .map(option -> words.say("usage.missing", option.longestName(), option.paramLabel()))
                .orElseGet(() -> words.say("usage.other", "", help));
    }
}

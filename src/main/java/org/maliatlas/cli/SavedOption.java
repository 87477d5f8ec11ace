package org.maliatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Reopened;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.SavedQuestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code --saved NAME}: a question that the user keeps, in place of one made from options. */
final class SavedOption {
    /** What can be asked of a kept question besides. */
    private static final Set<String> BESIDES = Set.of("--saved", "--from", "--to", "--db");

    private final Output output;

    @Option(names = "--saved", paramLabel = "NAME", descriptionKey = "saved")
    private String name;

    SavedOption(Output output) {
        this.output = output;
    }

    boolean isGiven() {
        return name != null;
    }

    /**
     * Refuses options that a kept question answers itself.
     *
     * @param command the command with what was given to it
     * @param ours the options that make a question
     */
    void check(CommandSpec command, CommandSpec ours) {
        if (!isGiven()) {
            return;
        }
        List<String> strangers = new ArrayList<>();
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            if (ours.findOption(option.longestName()) != null && !BESIDES.contains(option.longestName())) {
                strangers.add(option.longestName());
            }
        }
        if (!strangers.isEmpty()) {
            throw new UsageProblem("usage.saved", String.join(", ", strangers));
        }
    }

    /** The state that was kept. What it names and is gone is noted. @throws org.maliatlas.words.UserProblem if there is none of this name, or it cannot be read */
    AtlasState state(OpenAtlas atlas) {
        SavedQuestion kept;
        try (AtlasDatabase database = OpenAtlas.database(Optional.of(atlas.database()))) {
            kept = database.savedQuestions().get(name);
        }
        Reopened opened = Reopened.of(kept.name(), kept.state(), atlas.layers(), atlas.gazetteer(), atlas.dataset(), output.language());
        output.note(opened.remarks());
        WhereOptions.learn(opened.state(), atlas);
        return opened.state();
    }
}

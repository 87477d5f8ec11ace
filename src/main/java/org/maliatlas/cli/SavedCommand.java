package org.maliatlas.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.StateJson;
import org.maliatlas.query.StrangeState;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.SavedQuestion;
import org.maliatlas.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas saved}: the questions that the user keeps, and how to take one out. */
@Command(name = "saved", mixinStandardHelpOptions = true)
final class SavedCommand implements Callable<Integer> {
    private final Output output;

    @Option(names = "--delete", paramLabel = "NAME", descriptionKey = "deleteSaved")
    private String delete;

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "db")
    private Path database;

    SavedCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Words words = output.words();
        try (AtlasDatabase atlas = OpenAtlas.database(Optional.ofNullable(database))) {
            if (delete != null) {
                output.notes().println(words.say("saved.deleted", atlas.savedQuestions().delete(delete).name()));
                return AtlasCommand.DONE;
            }
            List<SavedQuestion> all = atlas.savedQuestions().all();
            if (all.isEmpty()) {
                output.notes().println(words.say("saved.none"));
            }
            for (SavedQuestion saved : all) {
                output.data().println(words.say("saved.line", saved.name(), day(saved), asked(saved)));
                saved.note().lines().forEach(line -> output.data().println(words.say("saved.note", line)));
            }
            return AtlasCommand.DONE;
        }
    }

    private String asked(SavedQuestion saved) {
        try {
            AtlasState state = StateJson.readStrange(saved.state()).withLanguage(output.language());
            QuestionInWords question = new QuestionInWords(output.language());
            return output.words().say("saved.asks", question.subject(state), question.period(state));
        } catch (StrangeState e) {
            return output.words().say(e.isNewer() ? "saved.newer" : "saved.unreadable");
        }
    }

    private String day(SavedQuestion saved) {
        try {
            return output.words().day(Instant.parse(saved.savedAt()).atZone(ZoneId.systemDefault()).toLocalDate());
        } catch (DateTimeParseException e) {
            return saved.savedAt();
        }
    }
}

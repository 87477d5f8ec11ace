package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maliatlas.incident.Terms;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.Batch;
import org.maliatlas.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas imports}: what was imported, and how to take it out again. */
@Command(name = "imports", mixinStandardHelpOptions = true)
final class ImportsCommand implements Callable<Integer> {
    private final Output output;

    @Option(names = "--remove", paramLabel = "N", descriptionKey = "removeImport")
    private Long remove;

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "db")
    private Path database;

    ImportsCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Words words = output.words();
        try (AtlasDatabase atlas = OpenAtlas.database(Optional.ofNullable(database))) {
            List<Batch> imports = atlas.batches().stream().filter(batch -> !batch.shipped()).toList();
            if (remove != null) {
                Batch batch = imports.stream().filter(one -> one.id() == remove).findFirst().orElseThrow(() -> new UsageProblem("usage.noImport", remove));
                atlas.remove(batch);
                output.notes().println(words.say("imports.removed", batch.id(), batch.dataset(), batch.version()));
                return AtlasCommand.DONE;
            }
            if (imports.isEmpty()) {
                output.notes().println(words.say("imports.none"));
            }
            for (Batch batch : imports) {
                Batch.Counts counts = batch.counts();
                output.data().println(words.say("imports.line", batch.id(), batch.dataset(), batch.version(), batch.addedAt(), batch.fileName(),
                        counts.read(), counts.taken(), counts.refused(), counts.withdrawn(), Words.of(Terms.class, output.language()).name(batch.terms())));
            }
            return AtlasCommand.DONE;
        }
    }
}

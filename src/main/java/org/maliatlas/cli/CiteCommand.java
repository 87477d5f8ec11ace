package org.maliatlas.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maliatlas.export.Citation;
import org.maliatlas.opening.OpenAtlas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas cite}: how incidents are cited, a line each. */
@Command(name = "cite", mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "citeId")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "db")
    private Path database;

    CiteCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), Optional.ofNullable(database))) {
            output.note(atlas.notices());
            Citation citation = new Citation(atlas.dataset(), output.language(), LocalDate.now());
            List<Integer> indices = new ArrayList<>();
            for (String id : ids) {
                int index = atlas.dataset().indexOf(id.strip());
                if (index < 0) {
                    throw new UsageProblem("usage.noIncident", id);
                }
                indices.add(index);
            }
            indices.forEach(index -> output.data().println(citation.of(index)));
        }
        return AtlasCommand.DONE;
    }
}

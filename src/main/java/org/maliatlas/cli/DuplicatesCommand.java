package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.LikelySame;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.IncidentReader;
import org.maliatlas.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas duplicates}: incidents of different datasets that are likely one, and what a person says of them. */
@Command(name = "duplicates", mixinStandardHelpOptions = true)
final class DuplicatesCommand implements Callable<Integer> {
    private static final int MOST = 1000;

    private final Output output;

    @Option(names = "--join", arity = "2", paramLabel = "ID", descriptionKey = "join")
    private List<String> join;

    @Option(names = "--apart", arity = "2", paramLabel = "ID", descriptionKey = "apart")
    private List<String> apart;

    @Option(names = "--part", paramLabel = "ID", descriptionKey = "part")
    private String part;

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "db")
    private Path database;

    DuplicatesCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (join != null || apart != null || part != null) {
            say();
            return AtlasCommand.DONE;
        }
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), Optional.ofNullable(database))) {
            output.note(atlas.notices());
            List<LikelySame.Pair> pairs = new LikelySame(atlas.dataset(), atlas.reader().keptApart()).find(MOST);
            for (LikelySame.Pair pair : pairs) {
                output.data().println(output.words().say("duplicates.pair", pair.daysApart(), pair.kmApart()));
                output.data().println(line(atlas.dataset(), pair.main()));
                output.data().println(line(atlas.dataset(), pair.other()));
            }
            if (pairs.isEmpty()) {
                output.notes().println(output.words().say("duplicates.none"));
            }
        }
        return AtlasCommand.DONE;
    }

    private void say() {
        Words words = output.words();
        try (AtlasDatabase atlas = OpenAtlas.database(Optional.ofNullable(database))) {
            if (join != null) {
                require(atlas, join);
                atlas.join(join.get(1), join.get(0));
                output.notes().println(words.say("duplicates.joined", join.get(1), join.get(0)));
            }
            if (apart != null) {
                require(atlas, apart);
                atlas.keepApart(apart.get(0), apart.get(1));
                output.notes().println(words.say("duplicates.apart", apart.get(0), apart.get(1)));
            }
            if (part != null) {
                if (!atlas.links().containsKey(part)) {
                    throw new UsageProblem("usage.notJoined", part);
                }
                atlas.part(part);
                output.notes().println(words.say("duplicates.parted", part));
            }
        }
    }

    private static void require(AtlasDatabase atlas, List<String> ids) {
        try (IncidentReader reader = IncidentReader.open(atlas.file())) {
            for (String id : ids) {
                if (reader.idOf(id) < 0) {
                    throw new UsageProblem("usage.noIncident", id);
                }
            }
        }
    }

    private String line(Dataset dataset, int index) {
        Incident incident = dataset.incident(index);
        IncidentInWords inWords = new IncidentInWords(output.language());
        return output.words().say("duplicates.line", incident.id(), inWords.date(incident.date()), inWords.place(incident.location()),
                inWords.toll(incident.toll()), dataset.origin(index).label());
    }
}

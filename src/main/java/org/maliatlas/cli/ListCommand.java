package org.maliatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.maliatlas.export.Exporter;
import org.maliatlas.export.Selection;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.ListColumn;
import org.maliatlas.query.Lister;
import org.maliatlas.query.SortBy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas list}: the incidents that answer, for a spreadsheet or a map program. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private QuestionOptions options;

    @Option(names = "--format", paramLabel = "csv|geojson|kml|gpkg", descriptionKey = "format")
    private String format = "csv";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "listOut")
    private Path out;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(names = "--sort", paramLabel = "COLUMN[:down]", descriptionKey = "sort")
    private List<String> sort = new ArrayList<>();

    ListCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        Exporter.Format wanted = Arrays.stream(Exporter.Format.values()).filter(one -> one.code().equals(format.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new UsageProblem("usage.format", format));
        if (wanted == Exporter.Format.GPKG && out == null) {
            throw new UsageProblem("usage.gpkg");
        }
        options.check();
        List<SortBy> by = sort.stream().map(ListCommand::sortBy).toList();
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), options.database())) {
            output.note(atlas.notices());
            Answer answer = new Answer(atlas.dataset());
            AtlasState state = options.state(atlas, output.language());
            answer.ask(state);
            Lister lister = new Lister(atlas.dataset());
            int[] incidents = all ? lister.all(state, by) : lister.list(state, by, () -> false).indices();
            Selection selection = new Selection(answer, incidents, output.language());
            if (out == null) {
                Exporter.write(selection, wanted, output.data());
            } else {
                Exporter.write(selection, wanted, out);
            }
            if (!selection.note().isEmpty()) {
                output.notes().println(output.words().say("note.line", selection.note()));
            }
        }
        return AtlasCommand.DONE;
    }

    private static SortBy sortBy(String wish) {
        String[] parts = wish.split(":", 2);
        boolean down = parts.length == 2 && parts[1].equalsIgnoreCase("down");
        if (parts.length == 2 && !down && !parts[1].equalsIgnoreCase("up")) {
            throw new UsageProblem("usage.sort", wish, columns());
        }
        return new SortBy(ListColumn.ofCode(parts[0]).orElseThrow(() -> new UsageProblem("usage.sort", wish, columns())), down);
    }

    private static String columns() {
        return Arrays.stream(ListColumn.values()).map(ListColumn::code).collect(Collectors.joining(", "));
    }
}

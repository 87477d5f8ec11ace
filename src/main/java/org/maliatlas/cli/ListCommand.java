package org.maliatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.maliatlas.export.Exporter;
import org.maliatlas.export.Selection;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Answer;
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
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), options.database())) {
            output.note(atlas.notices());
            Answer answer = new Answer(atlas.dataset());
            answer.ask(options.state(atlas, output.language()));
            Selection selection = new Selection(answer, all, output.language());
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
}

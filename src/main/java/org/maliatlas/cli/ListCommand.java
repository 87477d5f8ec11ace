package org.maliatlas.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
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

    @Option(names = "--format", paramLabel = "csv|geojson", descriptionKey = "format")
    private String format = "csv";

    ListCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (!format.equals("csv") && !format.equals("geojson")) {
            throw new UsageProblem("usage.format", format);
        }
        options.check();
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), options.database())) {
            output.note(atlas.notices());
            Answer answer = new Answer(atlas.dataset());
            answer.ask(options.state(atlas, output.language()));
            if (format.equals("csv")) {
                new CsvList(answer).write(output.data());
            } else {
                new GeoJsonList(answer).write(output.data());
            }
        }
        return AtlasCommand.DONE;
    }
}

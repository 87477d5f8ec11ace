package org.maliatlas.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.export.ChartTable;
import org.maliatlas.export.Selection;
import org.maliatlas.geography.Names;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.ChartCount;
import org.maliatlas.query.ChartInWords;
import org.maliatlas.query.ChartNumbers;
import org.maliatlas.query.Ring;
import org.maliatlas.snapshot.ChartPage;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.PageFormat;
import org.maliatlas.snapshot.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas chart}: what answers as a chart, or its numbers. */
@Command(name = "chart", mixinStandardHelpOptions = true)
final class ChartCommand implements Callable<Integer> {
    private static final int USUAL_DPI = 192;

    private final Output output;

    @Mixin
    private QuestionOptions options;

    @Option(names = "--of", paramLabel = "month|kind|actor|place|distance", required = true, descriptionKey = "chartOf")
    private String of;

    @Option(names = "--distance-from", paramLabel = "PLACE", descriptionKey = "distanceFrom")
    private String from;

    @Option(names = "--style", paramLabel = "light|dark|print|contrast", descriptionKey = "chartStyle")
    private String style;

    @Option(names = "--certain-only", descriptionKey = "certainOnly")
    private boolean certainOnly;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "chartDpi")
    private int dpi = USUAL_DPI;

    @Option(names = "--out", paramLabel = "FILE.png|.svg|.csv", required = true, descriptionKey = "out")
    private Path out;

    ChartCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        options.check();
        Chart.Subject subject = subject(of);
        String ending = out.getFileName() == null ? "" : out.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
        if (!ending.matches("png|svg|csv")) {
            throw new UsageProblem("usage.chartOut", out);
        }
        if (dpi < PageFormat.MIN_DPI || dpi > PageFormat.MAX_DPI) {
            throw new UsageProblem("usage.dpi", dpi, PageFormat.MIN_DPI, PageFormat.MAX_DPI);
        }
        checkFrom(subject, from);
        if (style != null) {
            DrawingOptions.style(style);
        }
        WholeFile.requireWritable(out);
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), options.database())) {
            output.note(atlas.notices());
            AtlasState asked = options.state(atlas, output.language());
            AtlasState state = asked.withDrawing(asked.drawing().withStyle(style == null ? asked.drawing().style() : DrawingOptions.style(style))
                    .withPossible(asked.drawing().possible() && !certainOnly));
            Chart chart = chart(subject, from, state);
            if (ending.equals("csv")) {
                writeTable(atlas, state, chart);
            } else {
                ChartPage page = new ChartPage(new Lettering(), atlas.dataset(), state, chart, MakingDay.today());
                if (ending.equals("svg")) {
                    page.writeSvg(out);
                } else {
                    page.writePng(dpi, out);
                }
            }
            output.notes().println(output.words().say("chart.written", out));
        }
        return AtlasCommand.DONE;
    }

    private void writeTable(OpenAtlas atlas, AtlasState state, Chart chart) {
        ChartNumbers numbers = new ChartCount(atlas.dataset()).count(state, chart);
        WholeFile.write(out, stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            ChartTable.write(numbers, new ChartInWords(output.language()), writer);
            writer.flush();
        });
        if (chart.subject() == Chart.Subject.DISTANCE) {
            Answer answer = new Answer(atlas.dataset());
            answer.ask(state);
            String terms = new Selection(answer, false, output.language()).note();
            if (!terms.isEmpty()) {
                output.notes().println(output.words().say("note.line", terms));
            }
        }
    }

    /** The chart's subject that a word names. @throws UsageProblem listing the words, if it names none */
    static Chart.Subject subject(String word) {
        return Arrays.stream(Chart.Subject.values()).filter(subject -> subject.code().equals(word.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new UsageProblem("usage.chartOf", word, Arrays.stream(Chart.Subject.values()).map(Chart.Subject::code).collect(Collectors.joining(", "))));
    }

    /** @throws UsageProblem where a place is given for a chart that measures no distances */
    static void checkFrom(Chart.Subject subject, String from) {
        if (from != null && subject != Chart.Subject.DISTANCE) {
            throw new UsageProblem("usage.distanceFrom");
        }
    }

    /** The chart by a subject, distances measured from a place of the question; null for the usual one. @throws UsageProblem listing the places */
    static Chart chart(Chart.Subject subject, String from, AtlasState state) {
        if (from == null) {
            return Chart.by(subject);
        }
        String place = state.question().rings().stream().map(Ring::place).filter(name -> Names.same(name, from)).findFirst()
                .orElseThrow(() -> new UsageProblem("usage.distancePlace", from,
                        state.question().rings().stream().map(Ring::place).collect(Collectors.joining(", "))));
        return new Chart(subject, place);
    }
}

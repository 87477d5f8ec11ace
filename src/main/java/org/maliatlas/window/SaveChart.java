package org.maliatlas.window;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import org.maliatlas.export.ChartTable;
import org.maliatlas.export.Selection;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.ChartCount;
import org.maliatlas.query.ChartInWords;
import org.maliatlas.query.ChartNumbers;
import org.maliatlas.query.Dataset;
import org.maliatlas.snapshot.ChartPage;
import org.maliatlas.snapshot.MakingDay;
import org.maliatlas.snapshot.WholeFile;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** Saves a chart with its question, sources and credit as a picture, or its numbers as a table, off the JavaFX thread. */
final class SaveChart {
    /** Twice a screen's density: sharp in print and on dense screens. */
    private static final int DPI = 192;

    private final AtlasModel model;
    private final Function<String, Optional<Path>> chooser;
    private final Consumer<String> notice;

    /**
     * @param chooser asks for a file, given a name to begin with
     * @param notice tells how it went
     */
    SaveChart(AtlasModel model, Function<String, Optional<Path>> chooser, Consumer<String> notice) {
        this.model = model;
        this.chooser = chooser;
        this.notice = notice;
    }

    /** Asks for a file and saves the chart of the present state. @param ending {@code png}, {@code svg} or {@code csv} */
    void run(Chart chart, String ending) {
        AtlasState state = model.state();
        String name = "mali-" + chart.subject().code() + "-" + state.question().from() + "-" + state.question().to() + "." + ending;
        chooser.apply(name).ifPresent(file -> save(state, chart, ending, withEnding(file, ending)));
    }

    private static Path withEnding(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + ending) ? file : file.resolveSibling(file.getFileName() + "." + ending);
    }

    private void save(AtlasState state, Chart chart, String ending, Path file) {
        Words words = Words.of(SaveChart.class, state.language());
        notice.accept(words.say("save.saving", file.getFileName()));
        Task<String> task = new Task<>() {
            @Override
            protected String call() {
                return write(state, chart, ending, file);
            }
        };
        task.setOnSucceeded(e -> notice.accept((words.say("save.saved", file) + " " + task.getValue()).strip()));
        task.setOnFailed(e -> notice.accept(task.getException() instanceof UserProblem problem ? problem.in(words.language())
                : words.say("save.failed", file, task.getException().getClass().getSimpleName())));
        Thread thread = new Thread(task, "save chart");
        thread.start();
    }

    /** @return what must be known of the terms of what was written; empty where nothing must */
    private String write(AtlasState state, Chart chart, String ending, Path file) {
        Dataset dataset = model.atlas().dataset();
        if (!ending.equals("csv")) {
            ChartPage page = new ChartPage(model.map().lettering(), dataset, state, chart, MakingDay.today());
            if (ending.equals("svg")) {
                page.writeSvg(file);
            } else {
                page.writePng(DPI, file);
            }
            return "";
        }
        ChartNumbers numbers = new ChartCount(dataset).count(state, chart);
        WholeFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            ChartTable.write(numbers, new ChartInWords(state.language()), writer);
            writer.flush();
        });
        if (chart.subject() != Chart.Subject.DISTANCE) {
            return "";
        }
        Answer answer = new Answer(dataset);
        answer.ask(state);
        return new Selection(answer, false, state.language()).note();
    }
}

package org.maliatlas.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.concurrent.Task;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.maliatlas.export.CopiedRows;
import org.maliatlas.export.Exporter;
import org.maliatlas.export.Selection;
import org.maliatlas.query.Answer;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.ListColumn;
import org.maliatlas.query.Listing;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** Takes the incidents selected in the table out of it: to the clipboard as lines or sentences, or to a file. Their words are read on a thread of its own. */
final class SelectionOut {
    private final Dataset dataset;
    private final IncidentTable table;
    private final Function<String, Optional<Path>> chooser;
    private final Consumer<String> say;
    private Words words;

    /**
     * @param chooser asks for a file, given a name to begin with
     * @param say says in the table's own line what became of it
     */
    SelectionOut(Dataset dataset, IncidentTable table, Function<String, Optional<Path>> chooser, Consumer<String> say) {
        this.dataset = dataset;
        this.table = table;
        this.chooser = chooser;
        this.say = say;
    }

    void translate(Words newWords) {
        words = newWords;
    }

    /** Copies a heading and a line for each incident, with its sources. */
    void copyLines() {
        List<ListColumn> columns = table.columns().shown();
        copy((copied, rows) -> copied.tabbed(rows, columns));
    }

    /** Copies a paragraph for each incident, with its sources. */
    void copySentences() {
        copy(CopiedRows::sentences);
    }

    private interface Form {
        String of(CopiedRows copied, int[] rows);
    }

    private void copy(Form form) {
        int[] rows = table.selection().selectedRows();
        if (rows.length > CopiedRows.MOST) {
            say.accept(words.say("table.tooMany", CopiedRows.MOST));
            return;
        }
        Listing listing = table.listing();
        run(words.say("table.copying"), () -> {
            String text = form.of(new CopiedRows(dataset, listing, LocalDate.now()), rows);
            return () -> {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
                return (words.say("table.copied", rows.length) + " " + note(listing, rows)).strip();
            };
        });
    }

    /** Writes the incidents to a file: CSV, unless the name given ends otherwise. */
    void export() {
        int[] rows = table.selection().selectedRows();
        Listing listing = table.listing();
        chooser.apply("mali-selection.csv").ifPresent(file -> run(words.say("export.writing", file.getFileName()), () -> {
            Exporter.write(selection(listing, rows), format(file), file);
            return () -> (words.say("export.written", file) + " " + note(listing, rows)).strip();
        }));
    }

    private static Exporter.Format format(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(Exporter.Format.values()).filter(format -> name.endsWith("." + format.code())).findFirst().orElse(Exporter.Format.CSV);
    }

    private Selection selection(Listing listing, int[] rows) {
        Answer answer = new Answer(dataset);
        answer.ask(listing.state());
        return new Selection(answer, Arrays.stream(rows).map(listing::index).toArray(), listing.state().language());
    }

    private String note(Listing listing, int[] rows) {
        return new Selection(new Answer(dataset), IntStream.of(rows).map(listing::index).toArray(), listing.state().language()).note();
    }

    /** @param work what is done elsewhere; it returns what then is done here, with what is said of it */
    private void run(String meanwhile, Callable<Callable<String>> work) {
        Task<Callable<String>> task = new Task<>() {
            @Override
            protected Callable<String> call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(e -> {
            try {
                say.accept(task.getValue().call());
            } catch (Exception failure) {
                say.accept(reason(failure));
            }
        });
        task.setOnFailed(e -> say.accept(reason(task.getException())));
        say.accept(meanwhile);
        Thread thread = new Thread(task, "selection");
        thread.setDaemon(true);
        thread.start();
    }

    private String reason(Throwable failure) {
        return failure instanceof UserProblem problem ? problem.in(words.language()) : words.say("data.failed", failure.getClass().getSimpleName());
    }
}

package org.maliatlas.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.maliatlas.tables.FormulaGuard;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** Writes the intake report as CSV, a line a row, while the rows are read. */
public final class ReportFile implements Consumer<RowEntry>, AutoCloseable {
    private final Path file;
    private final Language language;
    private final Words words;
    private final BufferedWriter out;
    private final CsvWriter csv;

    /** @throws UserProblem if the file cannot be written */
    public ReportFile(Path file, Language language) {
        this.file = file;
        this.language = language;
        this.words = Words.of(ReportFile.class, language);
        try {
            out = Files.newBufferedWriter(file);
            csv = CsvWriter.builder().build(out);
            csv.writeRecord(words.say("report.row"), words.say("report.status"), words.say("report.id"), words.say("report.place"), words.say("report.reason"));
        } catch (IOException e) {
            throw problem(e);
        }
    }

    @Override
    public void accept(RowEntry entry) {
        String reasons = reasons(entry.remarks(), language);
        csv.writeRecord(List.of(entry.row() == 0 ? "" : Long.toString(entry.row()), words.name(entry.status()), FormulaGuard.guard(entry.id()),
                FormulaGuard.guard(entry.place()), FormulaGuard.guard(reasons)));
    }

    /** All remarks on one line. */
    public static String reasons(List<Remark> remarks, Language language) {
        return remarks.stream().map(remark -> remark.in(language)).collect(Collectors.joining("; "));
    }

    private UserProblem problem(Exception e) {
        return new UserProblem(ReportFile.class, "report.unwritable", e, file);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw problem(e);
        }
    }
}

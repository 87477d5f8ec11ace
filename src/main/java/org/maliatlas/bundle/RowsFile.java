package org.maliatlas.bundle;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.maliatlas.export.Exporter;
import org.maliatlas.export.Selection;
import org.maliatlas.query.Answer;
import org.maliatlas.snapshot.WholeFile;
import org.maliatlas.words.Language;

/** The incidents that a picture counts, as a CSV file beside it. */
public final class RowsFile {
    private RowsFile() {
    }

    /**
     * Writes a file for each answer: the first under the name given, that of a comparison's other side under one that says so.
     *
     * @param answers what the picture shows
     * @return what must be known of the terms of the rows; empty where nothing must
     * @throws org.maliatlas.words.UserProblem naming the file, if it cannot be written
     */
    public static String write(List<Answer> answers, Language language, Path file) {
        for (int side = 0; side < answers.size(); side++) {
            Selection selection = new Selection(answers.get(side), false, language);
            WholeFile.write(side == 0 ? file : compared(file), out -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                Exporter.write(selection, Exporter.Format.CSV, writer);
                writer.flush();
            });
        }
        return note(answers, language);
    }

    /** What must be known of the terms of what answers; empty where nothing must. */
    static String note(List<Answer> answers, Language language) {
        return answers.stream().map(answer -> new Selection(answer, false, language).note()).distinct().collect(Collectors.joining(" ")).strip();
    }

    private static Path compared(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot < 0 ? name + "-compared" : name.substring(0, dot) + "-compared" + name.substring(dot));
    }
}

package org.maliatlas.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.maliatlas.query.Answer;

/** The incidents that answer as CSV: a header, then a row each. Text that a spreadsheet would take for a formula is quoted with an apostrophe. */
final class CsvList {
    private static final List<String> COLUMNS = List.of("id", "date_start", "date_end", "date_precision", "place", "lat", "lon",
            "place_precision", "uncertainty_km", "region", "kind", "attributed_to", "attribution", "deaths_low", "deaths_best",
            "deaths_high", "sources", "answer", "units", "target");

    private final Answer answer;

    CsvList(Answer answer) {
        this.answer = answer;
    }

    void write(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
        for (int i = 0; i < answer.total(); i++) {
            if (answer.of(i) != Answer.NO) {
                Map<String, Object> row = IncidentRow.of(answer, i);
                csv.writeRecord(COLUMNS.stream().map(column -> cell(row.get(column))).toList());
            }
        }
        csv.flush();
    }

    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e9 ? Long.toString(number.longValue()) : number.toString();
        }
        String text = value.toString();
        return value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

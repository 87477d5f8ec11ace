package org.maliatlas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.PrimitiveIterator;
import org.maliatlas.tables.FormulaGuard;

/** The incidents that answer as CSV: a header, then a row each. Text that a spreadsheet would take for a formula is quoted with an apostrophe. */
final class CsvList {
    private final Selection selection;

    CsvList(Selection selection) {
        this.selection = selection;
    }

    void write(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(IncidentRow.COLUMNS);
        for (PrimitiveIterator.OfInt it = selection.indices().iterator(); it.hasNext();) {
            csv.writeRecord(IncidentRow.of(selection, it.nextInt()).values().stream().map(CsvList::cell).toList());
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
        return value instanceof String ? FormulaGuard.guard(text) : text;
    }
}

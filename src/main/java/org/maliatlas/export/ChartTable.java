package org.maliatlas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.maliatlas.query.ChartInWords;
import org.maliatlas.query.ChartNumbers;
import org.maliatlas.query.CountsByRow;
import org.maliatlas.query.CountsByTime;
import org.maliatlas.query.DistancesOverTime;
import org.maliatlas.query.RowValue;

/** A chart's numbers as CSV: a header, then a row for each bar or point. Days are ISO, decimals have a point. */
public final class ChartTable {
    private ChartTable() {
    }

    /** Writes the numbers; the stream is not closed. @param words name the rows */
    public static void write(ChartNumbers numbers, ChartInWords words, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        if (numbers instanceof CountsByTime time) {
            write(time, csv);
        } else if (numbers instanceof CountsByRow counted) {
            write(counted, words, csv);
        } else {
            write((DistancesOverTime) numbers, csv);
        }
        csv.flush();
    }

    private static void write(CountsByTime time, CsvWriter csv) {
        csv.writeRecord("first_day", "last_day", "certain", "possible");
        for (int bin = 0; bin < time.bins(); bin++) {
            csv.writeRecord(time.starts()[bin].toString(), time.starts()[bin + 1].minusDays(1).toString(), Integer.toString(time.certain()[bin]),
                    Integer.toString(time.possible()[bin]));
        }
    }

    private static void write(CountsByRow counted, ChartInWords words, CsvWriter csv) {
        csv.writeRecord("of", "code", "name", "radius_km", "asked", "certain", "possible");
        for (CountsByRow.Row row : counted.rows()) {
            List<String> what = what(row.value());
            csv.writeRecord(what.get(0), CsvList.cell(what.get(1)), CsvList.cell(words.row(row.value())), what.get(2), row.asked() ? "yes" : "no",
                    Integer.toString(row.tally().certain()), Integer.toString(row.tally().possible()));
        }
    }

    private static List<String> what(RowValue value) {
        if (value instanceof RowValue.OfKind kind) {
            return List.of("kind", kind.kind().code(), "");
        }
        if (value instanceof RowValue.OfActor actor) {
            return List.of("actor", actor.id(), "");
        }
        if (value instanceof RowValue.NearPlace near) {
            return List.of("near", near.ring().place(), CsvList.cell(near.ring().radiusKm()));
        }
        return value instanceof RowValue.InRegion region ? List.of("in", region.name(), "") : List.of("in", "", "");
    }

    private static void write(DistancesOverTime distances, CsvWriter csv) {
        csv.writeRecord("id", "first_day", "last_day", "from", "nearest_km", "farthest_km", "answer");
        for (int k = 0; k < distances.size(); k++) {
            csv.writeRecord(CsvList.cell(distances.dataset().incident(distances.index(k)).id()), LocalDate.ofEpochDay(distances.startDay(k)).toString(),
                    LocalDate.ofEpochDay(distances.endDay(k)).toString(), CsvList.cell(distances.from().place()), km(distances.nearestKm(k)), km(distances.farthestKm(k)),
                    distances.isCertain(k) ? "certain" : "possible");
        }
    }

    private static String km(double km) {
        return String.format(Locale.ROOT, "%.1f", km);
    }
}

package org.maliatlas.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Map;

/** Tells which character separates the cells of a text: the one that cuts the first rows into the same number of cells, and into the most. */
final class Separators {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 60;

    /** A header has no decimal commas, which may cut the rows below into more cells than the separator does. */
    private static final int AS_MANY_AS_FIRST = 2;

    private Separators() {
    }

    /** The separator of a sample that may end in the midst of a row. */
    static char of(String sample) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Cells of the commonest number, times the share of rows that have it. */
    private static double score(String sample, char separator) {
        Map<Integer, Integer> counts = new HashMap<>();
        int rows = 0;
        int first = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true).allowMissingFields(true).maxBufferSize(CsvTable.LONGEST_ROW).ofCsvRecord(sample)) {
            for (CsvRecord row : reader) {
                if (rows++ == ROWS) {
                    break;
                }
                first = first == 0 ? row.getFieldCount() : first;
                counts.merge(row.getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException e) {
            // the rows before it tell enough
        } catch (java.io.IOException e) {
            return 0;
        }
        double score = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getKey() > 1) {
                int cells = count.getKey() * (count.getKey() == first ? AS_MANY_AS_FIRST : 1);
                score = Math.max(score, cells * Math.pow(count.getValue() / (double) rows, 2));
            }
        }
        return score;
    }
}

package org.maliatlas.tables;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What a file was found to be.
 *
 * @param kind what sort of table
 * @param encoding how its text is encoded; null for a workbook
 * @param separator what stands between cells; 0 where nothing does
 * @param entry the name of the file inside a zip, or empty
 * @param sheet the sheet read, or empty
 * @param sheets all sheets of a workbook, in their order
 */
public record Recognition(Kind kind, Charset encoding, char separator, String entry, String sheet, List<String> sheets) {
    /** Sorts of tables. */
    public enum Kind { CSV, XLSX, GEOJSON }

    public Recognition {
        sheets = List.copyOf(sheets);
    }
}

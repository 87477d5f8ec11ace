package org.maliatlas.tables;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a user says of a file, where it shall not be found out.
 *
 * @param encoding how the text is encoded
 * @param separator what stands between cells
 * @param sheet the sheet of a workbook
 */
public record TableChoice(Optional<Charset> encoding, Optional<Character> separator, Optional<String> sheet) {
    /** All is found out. */
    public static final TableChoice NONE = new TableChoice(Optional.empty(), Optional.empty(), Optional.empty());
}

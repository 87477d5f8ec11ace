package org.maliatlas.store;

import java.time.LocalDate;
import org.maliatlas.incident.Terms;

/**
 * What was imported at one time: a version of a dataset.
 *
 * @param id its number in the database
 * @param dataset the dataset's name, such as {@code UCDP GED}; later versions have the same
 * @param version the dataset's version; may be empty
 * @param shipped whether it is the data that came with the program
 * @param format the format's code
 * @param terms what may be done with it
 * @param fileName the file it came from, without its folder
 * @param addedAt when, as ISO 8601 in UTC
 * @param firstDay earliest day of its rows, or null where it has none
 * @param lastDay latest day of its rows, or null
 * @param counts what became of its rows
 */
public record Batch(long id, String dataset, String version, boolean shipped, String format, Terms terms, String fileName, String addedAt,
                    LocalDate firstDay, LocalDate lastDay, Counts counts) {
    /** Whether its events are to be coded anew for a release: UCDP's candidates have versions of three parts or more, such as 26.0.4. */
    public boolean isProvisional() {
        return format.equals("ucdp") && version.split("\\.").length > 2;
    }

    /**
     * What became of a file's rows.
     *
     * @param read rows read
     * @param added incidents that were not there before
     * @param changed incidents whose facts differ from those of the version before
     * @param unchanged incidents that were there before, just so
     * @param withdrawn incidents of the version before that this one lacks
     * @param warned rows taken that have a warning
     * @param refused rows not taken because something in them is wrong
     * @param leftOut rows not taken because they are of another country
     */
    public record Counts(long read, long added, long changed, long unchanged, long withdrawn, long warned, long refused, long leftOut) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

        /** Rows that are in the atlas after the import. */
        public long taken() {
            return added + changed + unchanged;
        }
    }
}

package org.maliatlas.incident;

import java.util.Objects;

/**
 * What one source says of an incident. A part that the source leaves open, or that is not at hand, is null: then the
 * incident's own value is not this source's.
 *
 * @param source who says it
 * @param date when, by this source, or null
 * @param place the place's name, by this source, or null
 * @param toll reported deaths, by this source, or null
 * @param attributedTo who did it, by this source, or null
 * @param note what else differs, in a few words; may be empty
 * @param row the row of a dataset that says it, or null where the source is no dataset
 */
public record Claim(Source source, DateSpan date, String place, Toll toll, String attributedTo, String note, DatasetRow row) {
    public Claim {
        Objects.requireNonNull(source, "source");
        note = note == null ? "" : note;
    }

    /** A claim of a source that is no dataset. */
    public Claim(Source source, DateSpan date, String place, Toll toll, String attributedTo, String note) {
        this(source, date, place, toll, attributedTo, note, null);
    }
}

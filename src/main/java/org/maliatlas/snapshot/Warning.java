package org.maliatlas.snapshot;

import java.util.List;
import java.util.Locale;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/**
 * Something that a reader of a page could take wrongly. It is said before the page is saved; whoever saves it decides.
 *
 * @param about what could be taken wrongly
 * @param numbers how much it is, for the sentence
 */
public record Warning(About about, List<Object> numbers) {
    /** What can be taken wrongly. */
    public enum About {
        /** Two periods of unequal length are held against each other. */
        UNEQUAL_PERIODS,
        /** Areas are shaded by counts, which are larger where areas are. */
        RAW_COUNTS,
        /** Shades leave out what is known only to a region. */
        REGIONS_NOT_SHADED,
        /** Incidents that are counted lie outside the map's frame. */
        OUTSIDE_FRAME,
        /** A place's circle reaches beyond the country that the data are of. */
        BEYOND_COUNTRY,
        /** Days are shown of which no dataset has rows. */
        BEYOND_DATA,
        /** The first or last picture of a film shows fewer days than the others. */
        UNEQUAL_STEPS;

        /** The word in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Warning of(About about, Object... numbers) {
        return new Warning(about, List.of(numbers));
    }

    public String in(Language language) {
        return Words.of(SnapshotPainter.class, language).say("warning." + about.code(), numbers.toArray());
    }
}

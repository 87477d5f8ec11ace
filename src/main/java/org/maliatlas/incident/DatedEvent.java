package org.maliatlas.incident;

import java.time.LocalDate;
import java.util.Objects;
import org.maliatlas.words.Language;

/**
 * A day that helps to read the others: a coup, an accord, a law. It is no incident, and counts nowhere.
 *
 * @param day when
 * @param nameEn what, in a few English words
 * @param nameFr the same in French
 * @param source where it can be checked
 */
public record DatedEvent(LocalDate day, String nameEn, String nameFr, Source source) {
    public DatedEvent {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(nameFr, "nameFr");
        Objects.requireNonNull(source, "source");
    }

    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }
}

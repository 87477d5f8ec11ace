package org.maliatlas.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A name that incidents are sought by, with the other names it goes by: a row of {@code data/actors.csv} or {@code data/targets.csv}.
 *
 * @param id its key in files and states; what it is called in English and French stands in the bundles under it
 * @param sort what it is
 * @param partOf the id of what it is part of; empty for none
 * @param since from when on it is part of that, or null for always
 * @param name its full name, as it names itself or as the UN lists it; may be empty
 * @param aliases words that name it, in plain letters: several words in a row; with {@code =} before them only where they are the whole
 *     name; with {@code *} after a single word any word that begins so
 * @param note what a reader may want to know of it; may be empty
 */
public record NameEntry(String id, Sort sort, String partOf, LocalDate since, String name, List<String> aliases, String note) {
    /** What an entry is. */
    public enum Sort {
        /** A heading over others. */
        HEADING,
        /** A group, a state's forces, or a sort of target. */
        GROUP,
        /** Someone whom sources describe and do not name. */
        UNNAMED,
        /** What stands where nothing else is named. */
        NONE,
        /** What is not sought by. */
        LEFT_OUT;

        /** The sort with this file word. @throws IllegalArgumentException if there is none */
        public static Sort ofCode(String code) {
            return Codes.find(values(), code, sort -> sort.name().toLowerCase(Locale.ROOT).replace('_', '-'), "sort of name");
        }
    }

    public NameEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(partOf, "partOf");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(note, "note");
    }
}

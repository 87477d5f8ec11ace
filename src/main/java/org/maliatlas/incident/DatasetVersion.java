package org.maliatlas.incident;

import java.util.Set;
import java.util.TreeSet;

/**
 * What incidents came with.
 *
 * @param name the dataset's name, such as {@code UCDP GED}
 * @param version its version; may be empty
 * @param terms what may be done with its rows
 * @param names the names of the datasets that it is made of: its own, or those of incidents that were joined
 */
public record DatasetVersion(String name, String version, Terms terms, Set<String> names) {
    /** The name of the atlas' own selection. */
    public static final String SHIPPED = "shipped";
    /** Data whose origin is not told, as in tests. */
    public static final DatasetVersion UNTOLD = new DatasetVersion("", "", Terms.OWN);

    public DatasetVersion {
        names = Set.copyOf(names);
    }

    /** One dataset. */
    public DatasetVersion(String name, String version, Terms terms) {
        this(name, version, terms, Set.of(name));
    }

    /** Name and version: {@code UCDP GED 25.1}. */
    public String label() {
        return version.isEmpty() ? name : name + " " + version;
    }

    /** What an incident came with that has claims of another dataset too: both, under the stricter terms. */
    public DatasetVersion with(DatasetVersion other) {
        boolean theirs = terms.mayBePassedOn() && !other.terms.mayBePassedOn();
        Set<String> both = new TreeSet<>(names);
        both.addAll(other.names);
        return equals(other) ? this : new DatasetVersion(label() + " + " + other.label(), "", theirs ? other.terms : terms, both);
    }
}

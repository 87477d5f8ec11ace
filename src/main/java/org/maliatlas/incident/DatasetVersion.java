package org.maliatlas.incident;

/**
 * What incidents came with.
 *
 * @param name the dataset's name, such as {@code UCDP GED}
 * @param version its version; may be empty
 * @param terms what may be done with its rows
 */
public record DatasetVersion(String name, String version, Terms terms) {
    /** Data whose origin is not told, as in tests. */
    public static final DatasetVersion UNTOLD = new DatasetVersion("", "", Terms.OWN);

    /** Name and version: {@code UCDP GED 25.1}. */
    public String label() {
        return version.isEmpty() ? name : name + " " + version;
    }

    /** What an incident came with that has claims of another dataset too: both, under the stricter terms. */
    public DatasetVersion with(DatasetVersion other) {
        boolean theirs = terms.mayBePassedOn() && !other.terms.mayBePassedOn();
        return equals(other) ? this : new DatasetVersion(label() + " + " + other.label(), "", theirs ? other.terms : terms);
    }
}

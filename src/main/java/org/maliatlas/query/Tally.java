package org.maliatlas.query;

/**
 * How many incidents answer a question.
 *
 * @param certain wholly inside it, in time and in place
 * @param possible only touching it
 */
public record Tally(int certain, int possible) {
    /** Both together. */
    Tally plus(Tally other) {
        return new Tally(certain + other.certain, possible + other.possible);
    }
}

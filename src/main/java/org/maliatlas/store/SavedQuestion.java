package org.maliatlas.store;

import java.text.Normalizer;
import java.util.Objects;
import org.maliatlas.words.UserProblem;

/**
 * A question that a user keeps.
 *
 * @param name by which it is asked for again: one line of 1 to 80 characters
 * @param note what the user says of it; may be empty
 * @param state the state as JSON
 * @param savedAt when, in UTC, such as 2026-11-21T08:00:00Z; empty for one that is yet to be saved
 */
public record SavedQuestion(String name, String note, String state, String savedAt) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 2000;

    public SavedQuestion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(savedAt, "savedAt");
    }

    /**
     * One to be saved.
     *
     * @throws UserProblem if the name is none: {@code saved.noName}, {@code saved.longName}; or {@code saved.longNote}
     */
    public static SavedQuestion of(String name, String note, String state) {
        String plainNote = Normalizer.normalize(note.strip(), Normalizer.Form.NFC);
        if (plainNote.length() > LONGEST_NOTE) {
            throw new UserProblem(SavedQuestion.class, "saved.longNote", null, LONGEST_NOTE);
        }
        return new SavedQuestion(name(name), plainNote, state, "");
    }

    /** A name as it is kept: without spaces around it, on one line. @throws UserProblem if nothing is left, or too much */
    static String name(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (name.isEmpty()) {
            throw new UserProblem(SavedQuestion.class, "saved.noName", null);
        }
        if (name.length() > LONGEST_NAME) {
            throw new UserProblem(SavedQuestion.class, "saved.longName", null, LONGEST_NAME);
        }
        return name;
    }
}

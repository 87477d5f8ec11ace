package org.maliatlas.intake;

import java.util.List;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/**
 * Something to say of a row: what it is and what to do about it, as the key of a sentence in this room's bundle.
 *
 * @param weight what it means for the row
 * @param key the sentence's key, without {@code remark.}
 * @param arguments what the sentence is filled with
 */
public record Remark(Weight weight, String key, List<Object> arguments) {
    /** What a remark means for its row. */
    public enum Weight {
        /** The row is taken; the user should know. */
        WARNING,
        /** The row is of another country and not taken. */
        LEFT_OUT,
        /** Something in the row is wrong: it is not taken. */
        REFUSAL
    }

    static Remark warning(String key, Object... arguments) {
        return new Remark(Weight.WARNING, key, List.of(arguments));
    }

    /** The sentence. */
    public String in(Language language) {
        return Words.of(Remark.class, language).say("remark." + key, arguments.toArray());
    }
}

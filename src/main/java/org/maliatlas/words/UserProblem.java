package org.maliatlas.words;

/**
 * Something went wrong that the user can understand and do something about. It carries the key of a sentence in a room's
 * bundle, which names the thing and says what now; the window and the command line turn it into words.
 */
public class UserProblem extends RuntimeException {
    private final transient Class<?> room;
    private final String key;
    private final transient Object[] arguments;

    /**
     * @param room any class of the room whose bundle has the sentence
     * @param key the sentence's key
     * @param cause what led here, or null
     * @param arguments what the sentence's places are filled with
     */
    public UserProblem(Class<?> room, String key, Throwable cause, Object... arguments) {
        super(key, cause);
        this.room = room;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The sentence's key, to tell one problem from another. */
    public String key() {
        return key;
    }

    /** The sentence, on one line. */
    public String in(Language language) {
        return Words.of(room, language).say(key, arguments);
    }

    @Override
    public String getMessage() {
        return in(Language.EN);
    }
}

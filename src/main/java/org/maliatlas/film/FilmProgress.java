package org.maliatlas.film;

/** Is told how far a film has come, on the thread that writes it. */
public interface FilmProgress {
    /** Wants to know nothing, and breaks off nothing. */
    FilmProgress NONE = new FilmProgress() {
        @Override
        public void at(int done, int count) {
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** Some pictures of so many are written. */
    void at(int done, int count);

    /** Whether no more is wanted. */
    boolean isCancelled();
}

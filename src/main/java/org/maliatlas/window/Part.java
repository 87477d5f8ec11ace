package org.maliatlas.window;

import org.maliatlas.words.Words;

/** A part of the window. */
interface Part {
    /** Sets every word anew: at the start and when the language changes. */
    void translate(Words words);

    /** Shows the model's state: after every change, so it must be quick. A part that shows nothing of it has nothing to do. */
    default void refresh() {
    }
}

package org.maliatlas.window;

import javafx.scene.input.KeyEvent;
import org.maliatlas.words.Words;

/** A tool that takes the map's clicks and some keys as long as it is in hand. Points are in the pane's pixels. */
interface MapTool {
    /** Lets go of what was begun. */
    void drop();

    /** A click. @param twice whether it is the second of a double click */
    void click(double x, double y, boolean twice);

    /** The pointer moves; nothing is pressed. */
    void move(double x, double y);

    /** The pointer has left the map. */
    void leave();

    /** A button is pressed. @return whether the tool takes the drag, so that the map does not move */
    default boolean press(double x, double y) {
        return false;
    }

    /** A drag that the tool has taken. */
    default void drag(double x, double y) {
    }

    /** The end of a drag that the tool has taken. */
    default void release() {
    }

    /** A key. @return whether it was for the tool */
    boolean key(KeyEvent e);

    /** Ends well, with what was made. */
    void finish();

    /** What to do now. */
    String hint(Words words);

    /** What the button says that ends it. */
    String finishing(Words words);
}

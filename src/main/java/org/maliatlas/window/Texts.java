package org.maliatlas.window;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** Small matters of wording on screen. */
final class Texts {
    private Texts() {
    }

    /** Says what a control does, to the eye that rests on it and to the ear. */
    static void tip(Control control, String text) {
        control.setTooltip(new Tooltip(text));
        control.setAccessibleText(text);
    }

    /** The text with a capital first letter, for the beginning of a line. */
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

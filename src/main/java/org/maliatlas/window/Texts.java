package org.maliatlas.window;

/** Small matters of wording on screen. */
final class Texts {
    private Texts() {
    }

    /** The text with a capital first letter, for the beginning of a line. */
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

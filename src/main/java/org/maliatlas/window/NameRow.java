package org.maliatlas.window;

/**
 * One line of a {@link NamePicker}.
 *
 * @param key what the state calls it
 * @param label what it is called here
 * @param depth how deep it stands below a heading
 * @param more what else it is known by, to find it by and for its tooltip; may be empty
 */
record NameRow(String key, String label, int depth, String more) {
}

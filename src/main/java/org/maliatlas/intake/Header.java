package org.maliatlas.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table's column names: as they are written, and in the form they are looked up by, lower case with underscores for spaces. */
final class Header {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> twice = new ArrayList<>();

    /** @param cells the header row; a column without a name is called by its number, and the second of two equal names too */
    Header(List<String> cells) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = PlainText.line(cells.get(i));
            String key = key(name);
            if (name.isEmpty() || places.containsKey(key)) {
                if (!name.isEmpty()) {
                    twice.add(name);
                }
                name = name.isEmpty() ? "column " + (i + 1) : name + " (" + (i + 1) + ")";
                key = key(name);
            }
            places.put(key, i);
            written.add(name);
        }
        names = List.copyOf(written);
    }

    /** The form a name is looked up by. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** The names, in their order. */
    List<String> names() {
        return names;
    }

    /** Names that the file has more than once. */
    List<String> twice() {
        return twice;
    }

    /** Where a column stands, or -1. */
    int find(String name) {
        Integer place = places.get(name);
        return place != null ? place : places.getOrDefault(key(name), -1);
    }

    boolean has(String... wanted) {
        for (String name : wanted) {
            if (find(name) < 0) {
                return false;
            }
        }
        return true;
    }
}

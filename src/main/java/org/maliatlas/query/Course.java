package org.maliatlas.query;

import java.util.Objects;

/**
 * What nearness is measured to: a river of the map, or all shapes of a layer of the user's own.
 *
 * @param name the river's French name, or what the layer is called
 * @param path where the layer's file lies; empty for a river
 * @param fingerprint of that file, see {@code VectorLayer}; empty for a river
 */
public record Course(String name, String path, String fingerprint) {
    public Course {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** A river of the map; several of one name are meant together. */
    public static Course river(String name) {
        return new Course(name, "", "");
    }

    public static Course of(UserLayer layer) {
        return new Course(layer.name(), layer.path(), layer.fingerprint());
    }

    /** Whether it is a layer of the user's own. */
    public boolean isOwn() {
        return !fingerprint.isEmpty();
    }
}

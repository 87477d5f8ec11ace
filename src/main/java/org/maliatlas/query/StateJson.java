package org.maliatlas.query;

/** The state as JSON and back, without loss. */
public final class StateJson {
    private StateJson() {
    }

    public static String write(AtlasState state) {
        throw new UnsupportedOperationException("query room");
    }

    /** @throws IllegalArgumentException with the place and what would be right, if the text is no state */
    public static AtlasState read(String json) {
        throw new UnsupportedOperationException("query room");
    }
}

package org.maliatlas;

/** Starts the program. */
public final class Atlas {
    private Atlas() {
    }

    public static void main(String[] args) {
        System.exit(0);
    }
}

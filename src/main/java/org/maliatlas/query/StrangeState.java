package org.maliatlas.query;

import java.util.Objects;

/** A text that should be a state and that this program cannot read, or not wholly. */
public final class StrangeState extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean newer;

    /** @param newer whether a newer program wrote it @param what the place of what is not known, or what is wrong */
    StrangeState(boolean newer, String what) {
        super(Objects.requireNonNull(what, "what"));
        this.newer = newer;
    }

    /** Whether a newer program wrote it: then nothing is wrong with it but that this program does not know all of it. */
    public boolean isNewer() {
        return newer;
    }
}

package org.maliatlas.intake;

/** How the rows of one kind of file are understood. Used by one thread. */
interface RowFormat {
    /** Reads a row. @throws Refusal where it cannot be taken */
    Draft read(Cells row);

    /**
     * Whether a row goes on with the incident of the row before, as where each actor has a row of its own; what it adds is
     * put into that draft.
     */
    default boolean continues(Draft before, Cells row) {
        return false;
    }
}

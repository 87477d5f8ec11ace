package org.maliatlas.store;

/** What becomes of an incident that is put into the database. */
public enum Fate {
    /** It was not there. */
    ADDED,
    /** An earlier version of the dataset has it with other facts. */
    CHANGED,
    /** An earlier version has it, just so. */
    UNCHANGED,
    /** Another dataset has an incident of this id: this one is not taken. */
    OF_ANOTHER_DATASET
}

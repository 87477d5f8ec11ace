package org.maliatlas.intake;

/** What became of a row. Its names in words are in this room's bundle, under {@code rowStatus.}. */
public enum RowStatus {
    /** New in the atlas. */
    ADDED,
    /** In the atlas already, with other facts: the former ones are kept in its history. */
    CHANGED,
    /** In the atlas already, just so. */
    UNCHANGED,
    /** In an earlier version, and not in this one. No row of this file. */
    WITHDRAWN,
    /** Not taken: something in it is wrong. */
    REFUSED,
    /** Not taken: of another country. */
    LEFT_OUT
}

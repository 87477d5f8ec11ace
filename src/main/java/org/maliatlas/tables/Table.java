package org.maliatlas.tables;

import org.maliatlas.words.UserProblem;

/** A table open for reading, from its first row, which may be its header, to its last. Used by one thread. */
public interface Table extends AutoCloseable {
    /** What the file was found to be. */
    Recognition recognition();

    /**
     * The next row, or null after the last. Wholly blank rows are left out.
     *
     * @throws UserProblem naming the file and the row, where what follows cannot be read as a table
     */
    TableRow next();

    /** Bytes of the file read so far; may be asked by any thread. */
    long bytesRead();

    /** Bytes of the file. */
    long bytesInAll();

    @Override
    void close();
}

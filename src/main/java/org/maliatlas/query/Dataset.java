package org.maliatlas.query;

import java.time.LocalDate;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;

/** The incidents, in columns ordered by their earliest day. Immutable. An incident is spoken of by its index, 0 to size - 1. */
public interface Dataset {
    int size();

    /** The incident itself, with its claims. */
    Incident incident(int index);

    /** The index of an id, or -1. */
    int indexOf(String id);

    Kind kind(int index);

    /** The spot it stands on. */
    int spot(int index);

    Spots spots();

    /** Earliest day of any incident. */
    LocalDate firstDay();

    /** Latest day of any incident. */
    LocalDate lastDay();

    /** A short hexadecimal digest of all facts, the same on every machine. */
    String fingerprint();
}

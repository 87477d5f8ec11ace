package org.maliatlas.store;

import org.maliatlas.geography.Names;
import org.maliatlas.incident.Incident;

/** The words by which an incident is found, in plain letters. */
final class SearchText {
    private SearchText() {
    }

    static String of(Incident incident) {
        return Names.plain(incident.words());
    }
}

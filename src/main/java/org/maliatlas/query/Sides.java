package org.maliatlas.query;

import java.util.Set;
import java.util.TreeSet;
import org.maliatlas.incident.Incident;

/** Which parties an incident names, whatever a dataset calls them: to tell whether two incidents can be one, never to show. */
final class Sides {
    private final NameTree actors;

    /** @param actors whom texts can name */
    Sides(NameTree actors) {
        this.actors = actors;
    }

    /** The ids of the parties, each by the largest group that it is part of. */
    Set<String> of(Incident incident) {
        Set<String> parties = new TreeSet<>(actors.partiesIn(incident.attributedTo()));
        incident.sides().forEach(side -> parties.addAll(actors.partiesIn(side)));
        return parties;
    }

    /** Whether two incidents can be of the same parties: they name one both, or one of them names none that is known. */
    boolean canBeSame(Incident a, Incident b) {
        Set<String> ours = of(a);
        Set<String> theirs = of(b);
        return ours.isEmpty() || theirs.isEmpty() || ours.stream().anyMatch(theirs::contains);
    }
}

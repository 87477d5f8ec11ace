package org.maliatlas.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom an incident's sources name, and who they are: what it is sought by besides date, place and kind. Many incidents of a dataset
 * have the same.
 *
 * @param attributedTo whom it is attributed to or claimed by, in the sources' words; may be empty
 * @param disputed whether sources differ on that
 * @param otherwise whom single claims name instead
 * @param sides the sides that datasets name
 * @param target what was attacked; may be empty
 * @param publishers who published its claims, each once, in their order
 */
public record Named(String attributedTo, boolean disputed, List<String> otherwise, List<String> sides, String target, List<String> publishers) {
    public static final Named NOTHING = new Named("", false, List.of(), List.of(), "", List.of());

    public Named {
        otherwise = List.copyOf(otherwise);
        sides = List.copyOf(sides);
        publishers = List.copyOf(publishers);
    }

    /** What an incident names. */
    public static Named of(Incident incident) {
        List<Claim> claims = incident.claims();
        if (claims.size() == 1) {
            Claim only = claims.get(0);
            return new Named(incident.attributedTo(), incident.attribution() == Attribution.DISPUTED, otherwise(incident, claims),
                    only.row() == null ? List.of() : only.row().sides(), incident.target(), List.of(only.source().publisher()));
        }
        Set<String> publishers = new LinkedHashSet<>();
        claims.forEach(claim -> publishers.add(claim.source().publisher()));
        return new Named(incident.attributedTo(), incident.attribution() == Attribution.DISPUTED, otherwise(incident, claims), incident.sides(),
                incident.target(), List.copyOf(publishers));
    }

    private static List<String> otherwise(Incident incident, List<Claim> claims) {
        List<String> names = new ArrayList<>(0);
        for (Claim claim : claims) {
            String theirs = claim.attributedTo();
            if (theirs != null && !theirs.isBlank() && !theirs.equals(incident.attributedTo()) && !names.contains(theirs)) {
                names.add(theirs);
            }
        }
        return names;
    }
}

package org.maliatlas.incident;

import java.util.List;
import java.util.Objects;

/**
 * A reported, past event, as the sources taken together give it; each source's own claim is kept beside it.
 *
 * @param id stable key
 * @param date when
 * @param location where
 * @param kind what
 * @param attributedTo who, as groups name themselves or as the UN lists them; empty when no source says
 * @param attribution how that is known
 * @param target what was attacked; may be empty
 * @param toll reported deaths over all claims
 * @param note what a reader must know besides, in a few words; may be empty
 * @param claims at least one
 */
public record Incident(String id, DateSpan date, Location location, Kind kind, String attributedTo, Attribution attribution,
                       String target, Toll toll, String note, List<Claim> claims) {
    public Incident {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(attributedTo, "attributedTo");
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(toll, "toll");
        Objects.requireNonNull(note, "note");
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("incident " + id + " has no source");
        }
    }

    /** The sides that the datasets among its claims name, each once. */
    public List<String> sides() {
        return claims.stream().filter(claim -> claim.row() != null).flatMap(claim -> claim.row().sides().stream()).distinct().toList();
    }

    /** All its words and those of its claims, for finding it by them. */
    public String words() {
        StringBuilder text = new StringBuilder(location.place()).append(' ').append(target).append(' ').append(attributedTo).append(' ')
                .append(note).append(' ').append(toll.note());
        for (Claim claim : claims) {
            text.append(' ').append(claim.source().publisher()).append(' ').append(claim.source().title());
            if (claim.place() != null) {
                text.append(' ').append(claim.place());
            }
            if (claim.attributedTo() != null) {
                text.append(' ').append(claim.attributedTo());
            }
            text.append(' ').append(claim.note());
            if (claim.row() != null) {
                claim.row().sides().forEach(side -> text.append(' ').append(side));
            }
        }
        return text.toString();
    }
}

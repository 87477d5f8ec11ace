package org.maliatlas.incident;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A digest of an incident's facts: the first 64 bits of a SHA-256 over every value, so that the same facts give the same
 * digest on every machine. Not for use by several threads at once.
 */
public final class IncidentDigest {
    private static final char NEXT = '\u001f';
    private static final char END = '\u001d';
    private static final char ABSENT = '\u0000';

    private final MessageDigest sha;
    private final StringBuilder text = new StringBuilder();

    public IncidentDigest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The digest of all facts but the id. */
    public long of(Incident incident) {
        return of(incident, null);
    }

    /**
     * The digest of all facts but the id and one source.
     *
     * @param apart a source that does not count, such as one version of a dataset: the same row in the next version is the same fact; or null
     */
    public long of(Incident incident, Source apart) {
        text.setLength(0);
        add(incident.date());
        add(incident.location());
        add(incident.kind().code()).add(incident.attributedTo()).add(incident.attribution().code()).add(incident.target());
        add(incident.toll());
        add(incident.note());
        for (Claim claim : incident.claims()) {
            add(claim, apart);
        }
        sha.reset();
        return ByteBuffer.wrap(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8))).getLong();
    }

    private void add(Claim claim, Source apart) {
        Source source = claim.source();
        if (!source.equals(apart)) {
            add(source.id()).add(source.publisher()).add(source.title()).add(source.date()).add(source.url());
        }
        add(claim.date());
        add(claim.place());
        add(claim.toll());
        add(claim.attributedTo()).add(claim.note());
        if (claim.row() != null) {
            add(claim.row().id());
            claim.row().sides().forEach(this::add);
            text.append(END);
            for (int i = 0; i < claim.row().names().size(); i++) {
                if (!claim.row().values().get(i).isEmpty()) {
                    add(claim.row().names().get(i)).add(claim.row().values().get(i));
                }
            }
        }
    }

    private void add(DateSpan date) {
        if (date == null) {
            add((String) null);
        } else {
            text.append(date.start().toEpochDay()).append(NEXT).append(date.end().toEpochDay()).append(NEXT).append(date.precision().code()).append(NEXT);
        }
    }

    private void add(Location location) {
        add(location.place()).add(location.precision().code()).add(location.origin());
        if (location.extent() instanceof Extent.Disc disc) {
            text.append(disc.lon()).append(NEXT).append(disc.lat()).append(NEXT).append(disc.radiusKm()).append(NEXT);
        } else {
            ((Extent.Area) location.extent()).units().forEach(unit -> add(unit.code()));
        }
    }

    private void add(Toll toll) {
        if (toll == null) {
            add((String) null);
        } else {
            text.append(toll.low()).append(NEXT).append(toll.best()).append(NEXT).append(toll.high()).append(NEXT);
            add(toll.note());
        }
    }

    private IncidentDigest add(String value) {
        if (value == null) {
            text.append(ABSENT);
        } else {
            text.append(value);
        }
        text.append(NEXT);
        return this;
    }
}

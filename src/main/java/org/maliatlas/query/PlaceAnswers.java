package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.maliatlas.geography.Era;

/**
 * Whether each spot answers what is asked of place: near a ring, in regions. Distances from a place are worked out once;
 * a new radius only compares them again.
 */
final class PlaceAnswers {
    /**
     * A ring's answers per spot, each worked out when it is first asked for: how near all spots are, and what regions they lie in,
     * takes some tenths of a second to find out, for which the first picture need not wait.
     */
    final class RingAnswer {
        final Ring ring;
        private final Later near;
        private final Later in;

        private RingAnswer(Ring ring, Later near, Later in) {
            this.ring = ring;
            this.near = near;
            this.in = in;
        }

        /** Answers for being within the ring. */
        byte[] near() {
            return near.get();
        }

        /** Answers for lying in the region of the ring's name, or null when the era has none. */
        byte[] in() {
            return in.get();
        }
    }

    private static final class Later {
        private Supplier<byte[]> working;
        private byte[] answers;

        private Later(Supplier<byte[]> working) {
            this.working = working;
        }

        private byte[] get() {
            if (working != null) {
                answers = working.get();
                working = null;
            }
            return answers;
        }
    }

    private final Spots spots;
    private final List<RingAnswer> rings = new ArrayList<>();
    private Era era;
    private Where where = Where.ANYWHERE;
    private byte[] all;

    PlaceAnswers(Spots spots) {
        this.spots = spots;
    }

    /** Answers per ring, in their order. */
    List<RingAnswer> rings() {
        return rings;
    }

    /** Answers per spot to all that is asked of place. */
    byte[] all() {
        return all;
    }

    /** Brings the answers up to date. @return whether {@link #all()} was worked out anew */
    boolean ask(List<Ring> newRings, Where newWhere, Era newEra) {
        boolean sameEra = newEra == era;
        boolean sameWhere = newWhere.equals(where);
        if (all != null && sameEra && sameWhere && sameRings(newRings)) {
            return false;
        }
        boolean sameAsked = sameAsked(newRings);
        for (int i = 0; i < newRings.size(); i++) {
            RingAnswer old = i < rings.size() ? rings.get(i) : null;
            RingAnswer fresh = answer(newRings.get(i), old, newEra, sameEra);
            if (old == null) {
                rings.add(fresh);
            } else {
                rings.set(i, fresh);
            }
        }
        while (rings.size() > newRings.size()) {
            rings.remove(rings.size() - 1);
        }
        era = newEra;
        where = newWhere;
        if (all != null && sameAsked && sameWhere && (sameEra || where.regions().isEmpty())) {
            return false;
        }
        all = combine();
        return true;
    }

    private boolean sameRings(List<Ring> newRings) {
        if (newRings.size() != rings.size()) {
            return false;
        }
        for (int i = 0; i < rings.size(); i++) {
            if (!rings.get(i).ring.equals(newRings.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the rings that the question is limited to are the same; the others only have their counts shown. */
    private boolean sameAsked(List<Ring> newRings) {
        for (int i = 0; i < Math.max(rings.size(), newRings.size()); i++) {
            Ring old = i < rings.size() ? rings.get(i).ring : null;
            Ring fresh = i < newRings.size() ? newRings.get(i) : null;
            boolean asked = old != null && old.asked() || fresh != null && fresh.asked();
            if (asked && (old == null || !old.equals(fresh))) {
                return false;
            }
        }
        return true;
    }

    private RingAnswer answer(Ring ring, RingAnswer old, Era newEra, boolean sameEra) {
        boolean samePlace = old != null && old.ring.lon() == ring.lon() && old.ring.lat() == ring.lat() && old.ring.place().equals(ring.place());
        Later near = samePlace && old.ring.radiusKm() == ring.radiusKm() ? old.near : new Later(() -> near(ring));
        Later inside = samePlace && sameEra ? old.in : new Later(() -> in(List.of(ring.place()), newEra));
        return new RingAnswer(ring, near, inside);
    }

    private byte[] near(Ring ring) {
        double[] km = spots.distancesKm(ring.lon(), ring.lat());
        byte[] near = new byte[spots.size()];
        for (int spot = 0; spot < near.length; spot++) {
            near[spot] = km[2 * spot + 1] <= ring.radiusKm() ? Answer.CERTAIN : km[2 * spot] <= ring.radiusKm() ? Answer.POSSIBLE : Answer.NO;
        }
        return near;
    }

    /** Answers per spot for lying in any of the regions, or null when the era has none of them. */
    private byte[] in(Iterable<String> names, Era inEra) {
        long wanted = spots.regionBits(inEra, names);
        if (wanted == 0) {
            return null;
        }
        long[] masks = spots.regionMasks(inEra);
        byte[] inside = new byte[masks.length];
        for (int spot = 0; spot < masks.length; spot++) {
            inside[spot] = (masks[spot] & wanted) == 0 ? Answer.NO : (masks[spot] & ~wanted) == 0 ? Answer.CERTAIN : Answer.POSSIBLE;
        }
        return inside;
    }

    private byte[] combine() {
        byte[] result = new byte[spots.size()];
        java.util.Arrays.fill(result, Answer.CERTAIN);
        if (rings.stream().anyMatch(r -> r.ring.asked())) {
            for (int spot = 0; spot < result.length; spot++) {
                byte best = Answer.NO;
                for (RingAnswer ring : rings) {
                    best = ring.ring.asked() && ring.near()[spot] > best ? ring.near()[spot] : best;
                }
                result[spot] = best;
            }
        }
        if (!where.regions().isEmpty()) {
            byte[] inside = in(where.regions(), era);
            for (int spot = 0; spot < result.length; spot++) {
                byte own = inside == null ? Answer.NO : inside[spot];
                result[spot] = own < result[spot] ? own : result[spot];
            }
        }
        return result;
    }
}

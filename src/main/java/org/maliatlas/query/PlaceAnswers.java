package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Geodesic;

/**
 * Whether each spot answers what is asked of place: near any or all of the rings, and all else of {@link WhereAnswers}. Distances from a place are worked out once;
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
    private final WhereAnswers where;
    private boolean allRings;
    private byte[] all;

    PlaceAnswers(Spots spots) {
        this.spots = spots;
        this.where = new WhereAnswers(spots);
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
        boolean sameWhere = !where.ask(newWhere, newEra) && newWhere.allRings() == allRings;
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
        allRings = newWhere.allRings();
        if (all != null && sameAsked && sameWhere) {
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
        Later inside = samePlace && sameEra ? old.in : new Later(() -> WhereAnswers.inRegions(spots, List.of(ring.place()), newEra));
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

    private byte[] combine() {
        byte[] result = new byte[spots.size()];
        java.util.Arrays.fill(result, Answer.CERTAIN);
        List<RingAnswer> asked = rings.stream().filter(r -> r.ring.asked()).toList();
        if (allRings) {
            boolean apart = apart(asked);
            for (RingAnswer ring : asked) {
                byte[] near = ring.near();
                for (int spot = 0; spot < result.length; spot++) {
                    result[spot] = apart ? Answer.NO : near[spot] < result[spot] ? near[spot] : result[spot];
                }
            }
        } else if (!asked.isEmpty()) {
            java.util.Arrays.fill(result, Answer.NO);
            for (RingAnswer ring : asked) {
                byte[] near = ring.near();
                for (int spot = 0; spot < result.length; spot++) {
                    result[spot] = near[spot] > result[spot] ? near[spot] : result[spot];
                }
            }
        }
        where.narrow(result);
        return result;
    }

    /** Whether two of the rings have no point in common, so that nothing can be near both, not even what may have been anywhere. */
    private static boolean apart(List<RingAnswer> asked) {
        for (RingAnswer one : asked) {
            for (RingAnswer other : asked) {
                double km = one == other ? 0 : Geodesic.distanceKm(one.ring.lon(), one.ring.lat(), other.ring.lon(), other.ring.lat());
                if (km > one.ring.radiusKm() + other.ring.radiusKm()) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maliatlas.geography.Era;

/** Counts lanes, and keeps those whose place, era and facts stay as they were. */
final class Lanes {
    private final Dataset dataset;
    private List<Lane> kept = List.of();
    private Era era;
    private boolean in;

    Lanes(Dataset dataset) {
        this.dataset = dataset;
    }

    /** What is asked of facts has changed: nothing counted before holds. */
    void forget() {
        kept = List.of();
    }

    /** @param facts how each incident answers what is asked of facts */
    List<Lane> of(AtlasState state, PlaceAnswers places, byte[] facts, boolean nowIn) {
        boolean same = in == nowIn && (era == state.era() || !nowIn);
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < places.rings().size(); i++) {
            PlaceAnswers.RingAnswer ring = places.rings().get(i);
            boolean known = same && i < kept.size() && isSamePlace(kept.get(i).ring(), ring.ring, nowIn);
            lanes.add(known ? new Lane(ring.ring, kept.get(i).histogram()) : count(ring, facts, nowIn));
        }
        era = state.era();
        in = nowIn;
        kept = lanes;
        return lanes;
    }

    private static boolean isSamePlace(Ring one, Ring other, boolean in) {
        return one.place().equals(other.place()) && one.lon() == other.lon() && one.lat() == other.lat() && (in || one.radiusKm() == other.radiusKm());
    }

    private Lane count(PlaceAnswers.RingAnswer ring, byte[] facts, boolean nowIn) {
        byte[] answers = nowIn ? ring.in() : ring.near();
        return new Lane(ring.ring, answers == null ? Optional.empty() : Optional.of(HistogramCount.of(dataset, facts, answers)));
    }
}

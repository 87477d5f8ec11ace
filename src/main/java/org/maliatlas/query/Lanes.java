package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maliatlas.geography.Era;

/** Counts lanes, and keeps those whose place, era, facts and bins stay as they were. */
final class Lanes {
    private final Dataset dataset;
    private List<Lane> kept = List.of();
    private Era era;
    private boolean in;
    private TimeStep unit;
    private Bars bars;

    Lanes(Dataset dataset) {
        this.dataset = dataset;
    }

    /** What is asked of facts has changed: nothing counted before holds. */
    void forget() {
        kept = List.of();
    }

    /**
     * @param facts how each incident answers what is asked of facts
     * @param wanted what bars count; a lane is of one place, so a stack by place is none
     */
    List<Lane> of(AtlasState state, PlaceAnswers places, byte[] facts, boolean nowIn, TimeStep nowUnit, Bars wanted) {
        Bars nowBars = wanted.stack() == Bars.Stack.PLACE ? wanted.withStack(Bars.Stack.NONE) : wanted;
        boolean same = in == nowIn && (era == state.era() || !nowIn) && nowUnit == unit && nowBars.equals(bars);
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < places.rings().size(); i++) {
            PlaceAnswers.RingAnswer ring = places.rings().get(i);
            boolean known = same && i < kept.size() && isSamePlace(kept.get(i).ring(), ring.ring, nowIn);
            byte[] answers = known ? null : nowIn ? ring.in() : ring.near();
            lanes.add(new Lane(ring.ring, known ? kept.get(i).histogram()
                    : Optional.ofNullable(answers).map(placeOfSpot -> new HistogramCount(dataset, facts, placeOfSpot).count(nowUnit, nowBars, null, 1))));
        }
        era = state.era();
        in = nowIn;
        unit = nowUnit;
        bars = nowBars;
        kept = lanes;
        return lanes;
    }

    private static boolean isSamePlace(Ring one, Ring other, boolean in) {
        return one.place().equals(other.place()) && one.lon() == other.lon() && one.lat() == other.lat() && (in || one.radiusKm() == other.radiusKm());
    }
}

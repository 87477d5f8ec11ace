package org.maliatlas.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the histograms of a question as long as nothing but its dates changes. */
final class Histograms {
    /** Of one question: the scales that a hand goes through, in a few ways to count. */
    private static final int MOST_KEPT = 8;

    private final Dataset dataset;
    private final Map<Key, Histogram> kept = new LinkedHashMap<>();

    private record Key(TimeStep unit, Bars bars, List<Ring> rings) {
    }

    Histograms(Dataset dataset) {
        this.dataset = dataset;
    }

    /** What is asked of facts or places has changed. */
    void forget() {
        kept.clear();
    }

    Histogram of(TimeStep unit, Bars bars, PlaceAnswers places, byte[] facts) {
        List<PlaceAnswers.RingAnswer> standing = places.rings().subList(0, Math.min(Standing.names().size(), places.rings().size()));
        boolean byPlace = bars.stack() == Bars.Stack.PLACE;
        Key key = new Key(unit, bars, byPlace ? standing.stream().map(ring -> ring.ring.withAsked(false)).toList() : List.of());
        Histogram known = kept.get(key);
        if (known == null) {
            if (kept.size() >= MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            known = new HistogramCount(dataset, facts, places.all()).count(unit, bars, byPlace ? partOfSpot(standing) : null, standing.size() + 2);
            kept.put(key, known);
        }
        return known;
    }

    /** Which standing place a spot is certainly near, if it is near no other; then: near several, or perhaps near one; then: near none. */
    private byte[] partOfSpot(List<PlaceAnswers.RingAnswer> standing) {
        byte[] parts = new byte[dataset.spots().size()];
        for (int spot = 0; spot < parts.length; spot++) {
            int touched = 0;
            int sure = -1;
            for (int ring = 0; ring < standing.size(); ring++) {
                byte near = standing.get(ring).near()[spot];
                touched += near == Answer.NO ? 0 : 1;
                sure = near == Answer.CERTAIN ? ring : sure;
            }
            parts[spot] = (byte) (touched == 0 ? standing.size() + 1 : touched == 1 && sure >= 0 ? sure : standing.size());
        }
        return parts;
    }
}

package org.maliatlas.cartography;

import java.util.List;
import java.util.Optional;
import org.maliatlas.query.Tally;
import org.maliatlas.query.View;

/**
 * What lies under the pointer.
 *
 * @param incidents their indices, nearest mark first and by date within one; no more than were asked for
 * @param tally how many there are in all
 * @param area the region or cercle that they are counted in, where those are shaded
 * @param hexagonKm2 the area of the hexagon that they are counted in, or 0
 * @param closer the view in which a cluster opens
 */
public record Hits(List<Integer> incidents, Tally tally, Optional<String> area, double hexagonKm2, Optional<View> closer) {
    static final Hits NONE = new Hits(List.of(), new Tally(0, 0), Optional.empty(), 0, Optional.empty());

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return incidents.isEmpty() && area.isEmpty();
    }

    /** Whether they were counted together rather than drawn one by one. */
    public boolean areCounted() {
        return area.isPresent() || hexagonKm2 > 0 || closer.isPresent();
    }
}

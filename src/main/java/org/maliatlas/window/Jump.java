package org.maliatlas.window;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Spots;
import org.maliatlas.query.View;

/** Ways from an incident of a list to where it is on the map and when it was on the timeline. */
final class Jump {
    /** What is shown about a place, km; more where it is known less exactly. */
    private static final double SPAN_KM = 120;
    private static final double RADII_SHOWN = 5;

    private final AtlasModel model;
    private final MapPane map;

    Jump(AtlasModel model, MapPane map) {
        this.model = model;
        this.map = map;
    }

    /** Shows the incident's place in the middle of the map, or the whole region where no more is known; a view that is nearer already stays as near. */
    void toMap(int incident) {
        Spots spots = model.atlas().dataset().spots();
        int spot = model.atlas().dataset().spot(incident);
        View now = model.state().view();
        if (spots.isArea(spot)) {
            spots.ground(spot).filter(ground -> map.viewport() != null).ifPresent(ground -> model.setView(
                    model.map().fit(ground, map.viewport().widthPx(), map.viewport().heightPx()).withHeldEra(now.heldEra())));
        } else {
            double span = Math.min(View.MAX_SPAN_KM, Math.max(SPAN_KM, RADII_SHOWN * spots.radiusKm(spot)));
            model.setView(new View(spots.lon(spot), spots.lat(spot), Math.min(now.spanKm(), span), now.heldEra()));
        }
        map.requestFocus();
    }

    /** Shows the month that the incident was in, or all the months that it can have been in. */
    void toTimeline(int incident) {
        Dataset dataset = model.atlas().dataset();
        LocalDate first = dataset.incident(incident).date().start().with(TemporalAdjusters.firstDayOfMonth());
        LocalDate last = dataset.incident(incident).date().end().with(TemporalAdjusters.lastDayOfMonth());
        model.setQuestion(question -> question.withDates(first, last));
    }
}

package org.maliatlas.snapshot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.cartography.Viewport;
import org.maliatlas.geography.AreaIndex;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Coverage;
import org.maliatlas.query.Ring;
import org.maliatlas.query.Spots;
import org.maliatlas.query.Way;

/** Looks at a page before it is saved for what could be taken wrongly (PRESENTATION.md, 1, 5, 6 and 7). */
public final class Guard {
    private final MapLayers layers;
    private final Coverage coverage;

    public Guard(MapLayers layers, Coverage coverage) {
        this.layers = layers;
        this.coverage = coverage;
    }

    /** What there is to say of a page, the weightiest first. */
    public List<Warning> check(SnapshotPainter painter, AtlasState state, Page page, LocalDate today) {
        PagePainter planned = painter.page(state, page, today);
        Answer answer = planned.answer();
        List<Warning> warnings = new ArrayList<>();
        periods(state, warnings);
        outside(answer, planned.viewport(planned.maps().box(0, planned.layout().map()), 1), warnings);
        coverage(state, warnings);
        shades(answer, planned.way(), warnings);
        return warnings;
    }

    private static void periods(AtlasState state, List<Warning> warnings) {
        state.comparison().filter(comparison -> comparison.isOfDates()).ifPresent(comparison -> {
            AtlasState other = comparison.otherSide(state);
            long ours = days(state);
            long theirs = days(other);
            if (ours != theirs) {
                warnings.add(Warning.of(Warning.About.UNEQUAL_PERIODS, ours, theirs));
            }
        });
    }

    private static long days(AtlasState state) {
        return ChronoUnit.DAYS.between(state.question().from(), state.question().to()) + 1;
    }

    /** Incidents with a point count by where it lies; those of regions have a badge in the frame or in its corner. */
    private static void outside(Answer answer, Viewport frame, List<Warning> warnings) {
        Spots spots = answer.dataset().spots();
        int outside = 0;
        for (int spot = 0; spot < spots.size(); spot++) {
            int count = answer.certainAtSpot()[spot] + answer.possibleAtSpot()[spot];
            if (count > 0 && !spots.isArea(spot)) {
                var at = frame.toPx(spots.lon(spot), spots.lat(spot));
                boolean inside = at.x >= 0 && at.y >= 0 && at.x <= frame.widthPx() && at.y <= frame.heightPx();
                outside += inside ? 0 : count;
            }
        }
        if (outside > 0) {
            warnings.add(Warning.of(Warning.About.OUTSIDE_FRAME, outside));
        }
    }

    private void coverage(AtlasState state, List<Warning> warnings) {
        AreaIndex country = layers.country() == null || layers.country().isEmpty() ? null : new AreaIndex(layers.country());
        for (Ring ring : state.question().rings()) {
            if (ring.asked() && country != null && !country.discWithin(ring.lon(), ring.lat(), ring.radiusKm())) {
                warnings.add(Warning.of(Warning.About.BEYOND_COUNTRY, ring.place(), ring.radiusKm()));
            }
        }
        long days = coverage.gaps(state.question().from(), state.question().to()).stream().mapToLong(gap -> ChronoUnit.DAYS.between(gap[0], gap[1]) + 1).sum();
        if (days > 0) {
            warnings.add(Warning.of(Warning.About.BEYOND_DATA, days));
        }
    }

    private static void shades(Answer answer, Way way, List<Warning> warnings) {
        if (way == Way.AREAS && !answer.state().drawing().perArea()) {
            warnings.add(Warning.of(Warning.About.RAW_COUNTS));
        }
        if (way == Way.DENSITY || way == Way.HEXAGONS) {
            Spots spots = answer.dataset().spots();
            int regions = 0;
            for (int spot = 0; spot < spots.size(); spot++) {
                regions += spots.isArea(spot) ? answer.certainAtSpot()[spot] + answer.possibleAtSpot()[spot] : 0;
            }
            if (regions > 0) {
                warnings.add(Warning.of(Warning.About.REGIONS_NOT_SHADED, regions));
            }
        }
    }
}

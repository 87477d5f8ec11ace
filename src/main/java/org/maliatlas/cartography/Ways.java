package org.maliatlas.cartography;

import java.util.EnumMap;
import java.util.Map;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Way;

/** The painters of all ways, each made when it is first wanted and placed once for each view. */
final class Ways {
    private final BaseMap map;
    private final Dataset dataset;
    private final SpotPositions positions;
    private final SiteCounts counts;
    private final SpriteSheets sheets;
    private final Map<Way, WayPainter> painters = new EnumMap<>(Way.class);
    private final Map<Way, Legend> placed = new EnumMap<>(Way.class);
    private int[] all;

    Ways(BaseMap map, Dataset dataset, SpotPositions positions, SiteCounts counts) {
        this.map = map;
        this.dataset = dataset;
        this.positions = positions;
        this.counts = counts;
        this.sheets = new SpriteSheets(map.lettering());
    }

    SpriteSheets sheets() {
        return sheets;
    }

    /** What was placed is for another view, era or drawing. */
    void forget() {
        placed.clear();
    }

    /** The painter of a way, ready for a view. */
    WayPainter of(Way way, Viewport viewport, AtlasState state) {
        WayPainter painter = painters.get(way);
        if (painter == null) {
            painter = make(way);
            painters.put(way, painter);
        }
        if (!placed.containsKey(way)) {
            painter.place(viewport, state);
            placed.put(way, legend(painter, way, viewport, state));
        }
        return painter;
    }

    /** What the way last placed is read by. */
    Legend legend(Way way) {
        return placed.get(way);
    }

    private Legend legend(WayPainter painter, Way way, Viewport viewport, AtlasState state) {
        double unit = switch (way) {
            case DEATHS -> ((DeathPainter) painter).onePt();
            case HEXAGONS -> ((HexagonPainter) painter).areaKm2();
            case DENSITY -> DensityPainter.REACH_PT * viewport.pixelsPerPoint() * viewport.metresPerPx() / 1000;
            default -> 0;
        };
        return new Legend(way, way != state.drawing().way(), painter.shades(), unit, state.drawing(), state.era(), state.crossesEras(),
                map.shelf().keys(state.layers()), state.timing().fade(), state.question().where());
    }

    private WayPainter make(Way way) {
        MarkStamper marks = new MarkStamper(positions, counts, sheets);
        return switch (way) {
            case KINDS -> marks;
            case DEATHS -> new DeathPainter(positions, dataset, marks);
            case DENSITY -> new DensityPainter(positions, all());
            case HEXAGONS -> new HexagonPainter(positions, all());
            case CLUSTERS -> new ClusterPainter(positions, counts, marks);
            case AREAS -> new AreaPainter(map, positions.spots(), all());
        };
    }

    private int[] all() {
        if (all == null) {
            all = dataset.allAtSpot();
        }
        return all;
    }
}

package org.maliatlas.cartography;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Where a number stands in an area: well inside it, and clear of its towns, whose names run to either side of them. */
final class AreaMiddle {
    private static final int STEPS = 14;
    /** A name is so much wider than it is high. */
    private static final double WIDE = 3.5;
    private static final int LEAST_TOWN_RANK = 3;

    private AreaMiddle() {
    }

    /** @return the point in ground metres, or nothing for an area without ground */
    static Optional<Coordinate> of(Terrain.Area area, List<Terrain.Town> towns) {
        Geometry shape = area.labelShape();
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        Envelope box = shape.getEnvelopeInternal();
        List<Terrain.Town> near = towns.stream().filter(town -> town.place().rank() <= LEAST_TOWN_RANK && box.contains(town.east(), town.north())).toList();
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(shape);
        IndexedFacetDistance edge = new IndexedFacetDistance(shape.getBoundary());
        Coordinate best = shape.getInteriorPoint().getCoordinate();
        double most = 0;
        for (int i = 1; i < STEPS; i++) {
            for (int j = 1; j < STEPS; j++) {
                Coordinate at = new Coordinate(box.getMinX() + box.getWidth() * i / STEPS, box.getMinY() + box.getHeight() * j / STEPS);
                if (inside.locate(at) == Location.INTERIOR) {
                    double room = edge.distance(shape.getFactory().createPoint(at));
                    for (Terrain.Town town : near) {
                        room = Math.min(room, Math.hypot((at.x - town.east()) / WIDE, at.y - town.north()));
                    }
                    if (room > most) {
                        most = room;
                        best = at;
                    }
                }
            }
        }
        return Optional.of(best);
    }
}

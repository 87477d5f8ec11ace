package org.maliatlas.cartography;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.query.Along;
import org.maliatlas.query.Courses;

/**
 * The ground within a distance of a line, in ground metres, to be drawn: the distance is laid off in the map's projection, whose lengths
 * are true to one in eighty between 10° and 25° north. What is counted is measured, see {@code NearShapes}. Kept, since a long river
 * takes a tenth of a second. Safe for use by several threads.
 */
final class AlongGround {
    private static final int QUADRANT = 16;
    private static final int MOST_KEPT = 40;
    /** Lines with more points are not given a reach; they are drawn themselves. */
    private static final int MOST_POINTS = 60_000;
    private static final double PIECE_DEGREES = 0.25;
    /** Share of the distance by which a line may be simplified before its reach is laid off. */
    private static final double SIMPLER = 0.004;
    /** What lies farther from Mali than any reach is left out. */
    private static final Envelope ABOUT_MALI = new Envelope(-17, 9, 6, 30);

    private record Key(Along along, int shapes) {
    }

    private final MapProjection projection;
    private final Courses courses;
    private final Map<Key, Optional<Path2D>> kept = new ConcurrentHashMap<>();

    AlongGround(MapProjection projection, Courses courses) {
        this.projection = projection;
        this.courses = courses;
    }

    /** The ground within the distance; the line itself where that is none; empty where the line is not known, or too crowded to have a reach. */
    Optional<Path2D> of(Along along) {
        List<Geometry> shapes = courses.ground(along.course());
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new Key(along, shapes.size()), key -> shapes.isEmpty() ? Optional.empty() : make(shapes, along.km() * 1000));
    }

    private Optional<Path2D> make(List<Geometry> shapes, double metres) {
        List<Geometry> ground = new ArrayList<>();
        int points = 0;
        for (Geometry shape : shapes) {
            if (shape.getEnvelopeInternal().intersects(ABOUT_MALI)) {
                Geometry projected = projection.project(Densifier.densify(shape, PIECE_DEGREES));
                Geometry simpler = metres == 0 ? projected : DouglasPeuckerSimplifier.simplify(projected, metres * SIMPLER);
                points += simpler.getNumPoints();
                if (points > MOST_POINTS) {
                    return Optional.empty();
                }
                ground.add(simpler);
            }
        }
        Geometry all = new GeometryFactory().buildGeometry(ground);
        return Optional.of(GroundPaths.of(metres == 0 ? all : BufferOp.bufferOp(all, metres, new BufferParameters(QUADRANT))));
    }

    /** The lines that nearness is measured to. */
    Courses courses() {
        return courses;
    }
}

package org.maliatlas.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Geometry;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.Names;
import org.maliatlas.geography.NearShapes;
import org.maliatlas.geography.ShapefileReader;
import org.maliatlas.geography.VectorLayer;
import org.maliatlas.geography.Watercourse;

/** The lines that nearness can be asked to: the map's rivers by their names, and the user's layers that have been read. Safe for use by several threads. */
public final class Courses {
    /** Degrees from Mali within which a river is offered. */
    private static final double NEAR_MALI_DEGREES = 0.5;

    private final MapLayers layers;
    private final Map<String, NearShapes> rivers = new ConcurrentHashMap<>();
    private final Map<String, NearShapes> own = new ConcurrentHashMap<>();
    private final Map<String, List<Geometry>> ownGround = new ConcurrentHashMap<>();

    public Courses(MapLayers layers) {
        this.layers = layers;
    }

    /** Takes in a layer of the user's own. Some seconds for a very large one. */
    public void learn(VectorLayer layer) {
        own.computeIfAbsent(layer.fingerprint(), f -> {
            List<Geometry> shapes = layer.shapes().stream().map(ShapefileReader.Shape::geometry).toList();
            ownGround.put(f, shapes);
            return new NearShapes(shapes);
        });
    }

    /** Takes over the layers that another atlas has read. */
    public void learnFrom(Courses other) {
        ownGround.putAll(other.ownGround);
        own.putAll(other.own);
    }

    /** Whether a line is known: a river of the map, or a layer that has been read. */
    public boolean knows(Course course) {
        return course.isOwn() ? own.containsKey(course.fingerprint()) : !named(course.name()).isEmpty();
    }

    /** How many of the user's layers have been read: what was asked of one that had not is to be asked again. */
    public int learnt() {
        return own.size();
    }

    /** A river by its name in either language, in any writing. */
    public Optional<Course> river(String name) {
        return named(name).stream().findFirst().map(river -> Course.river(river.name()));
    }

    /** The names of rivers in or near Mali, greatest first. */
    public List<Watercourse> riversNearMali() {
        return layers.rivers().stream().filter(river -> named(river.name()).get(0) == river)
                .filter(river -> named(river.name()).stream().anyMatch(part -> part.geometry().isWithinDistance(layers.country(), NEAR_MALI_DEGREES))).toList();
    }

    /** What is called so in a language's names; the French name where the map lacks it. */
    public String name(Course course, boolean english) {
        return course.isOwn() ? course.name() : named(course.name()).stream().findFirst().map(river -> english ? river.nameEn() : river.name()).orElse(course.name());
    }

    /** The shapes of a line, in longitude and latitude; none where it is not known. */
    public List<Geometry> ground(Course course) {
        return course.isOwn() ? ownGround.getOrDefault(course.fingerprint(), List.of()) : named(course.name()).stream().map(Watercourse::geometry).toList();
    }

    /** Measures from a line, if it is known. */
    Optional<NearShapes> shapes(Course course) {
        if (course.isOwn()) {
            return Optional.ofNullable(own.get(course.fingerprint()));
        }
        return Optional.ofNullable(rivers.computeIfAbsent(Names.plain(course.name()), name -> {
            List<Geometry> ground = ground(course);
            return ground.isEmpty() ? null : new NearShapes(ground);
        }));
    }

    private List<Watercourse> named(String name) {
        return layers.rivers().stream().filter(river -> Names.same(river.name(), name) || Names.same(river.nameEn(), name)).toList();
    }
}

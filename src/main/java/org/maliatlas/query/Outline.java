package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * An area that the user drew. Its edges run straight in longitude and latitude, as GeoJSON means them; where they cross each other, all that
 * they enclose is inside.
 *
 * @param name what it is called; empty where it has no name
 * @param rings the outer ring, then holes; corners in their order, the first not said again at the end; at least
 *     {@value #FEWEST_CORNERS} a ring and {@value #MOST_CORNERS} in all
 */
public record Outline(String name, List<List<Corner>> rings) {
    public static final int FEWEST_CORNERS = 3;
    public static final int MOST_CORNERS = 5000;
    /** Pieces short enough to be straight on the ground as well. */
    private static final double PIECE_DEGREES = 0.05;

    public Outline {
        Objects.requireNonNull(name, "name");
        rings = rings.stream().map(List::copyOf).toList();
        int corners = rings.stream().mapToInt(List::size).sum();
        if (rings.isEmpty() || corners > MOST_CORNERS || rings.stream().anyMatch(ring -> ring.size() < FEWEST_CORNERS)) {
            throw new IllegalArgumentException("an outline has " + FEWEST_CORNERS + " corners or more in each ring, and " + MOST_CORNERS + " at most; not " + corners);
        }
    }

    /** An outline without holes. */
    public static Outline of(String name, List<Corner> corners) {
        return new Outline(name, List.of(corners));
    }

    public Outline withName(String newName) {
        return new Outline(newName, rings);
    }

    /** Its ground in longitude, latitude: a valid area, its edges cut into pieces of some kilometres. */
    public Geometry area() {
        GeometryFactory factory = new GeometryFactory();
        List<LinearRing> made = rings.stream().map(ring -> factory.createLinearRing(closed(ring))).toList();
        Geometry area = factory.createPolygon(made.get(0), made.subList(1, made.size()).toArray(LinearRing[]::new));
        return Densifier.densify(area.isValid() ? area : GeometryFixer.fix(area), PIECE_DEGREES);
    }

    private static Coordinate[] closed(List<Corner> ring) {
        List<Coordinate> points = new ArrayList<>();
        ring.forEach(corner -> points.add(new Coordinate(corner.lon(), corner.lat())));
        points.add(points.get(0).copy());
        return points.toArray(Coordinate[]::new);
    }
}

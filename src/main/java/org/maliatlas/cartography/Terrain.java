package org.maliatlas.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.geography.Place;
import org.maliatlas.geography.Watercourse;

/**
 * The map's layers in ground metres, ready to be painted at any scale. Immutable; what a first picture of all of Mali does not show
 * (other eras, cercles, the larger-scale neighbours) is made when it is first asked for. Safe for use by several threads.
 */
final class Terrain {
    /** How far Natural Earth's borders can stop short of Mali's own outline: they are drawn on to it. */
    private static final double BORDER_GAP_M = 22_000;
    private static final double LABEL_TOLERANCE_M = 1_500;
    static final double COARSE_M = 400;
    private static final int VILLAGE_RANK = 4;

    /**
     * A named area.
     *
     * @param label the shape its name is placed in: few areas are lettered in one picture, and to simplify a shape costs some milliseconds
     * @param bounds its box, ground metres
     * @param areaM2 its area, which the projection keeps
     */
    record Area(String name, String nameEn, Later<Geometry> label, Envelope bounds, Path2D path, double areaM2) {
        Geometry labelShape() {
            return label.get();
        }
    }

    /** A river or lake. */
    record Water(String name, String nameEn, int rank, Geometry ground, Path2D path) {
    }

    /** A town with its position. */
    record Town(Place place, double east, double north) {
    }

    final Path2D country;
    /** The outline without what is smaller than {@value #COARSE_M} m: for wide, soft strokes, which cost by the corner. */
    final Path2D coarseCountry;
    final boolean hasCountry;
    /** What the countries leave free of the box that they fill: beyond that box nothing is known, and nothing is painted as sea. */
    final Path2D sea;
    final List<Area> countries;
    final Path2D countryBorders;
    private final Later<List<Area>> neighbours;
    private final Later<Path2D> neighbourBorders;
    private final Map<Era, Later<List<Area>>> regions = new EnumMap<>(Era.class);
    private final Map<Era, Later<Path2D>> regionBorders = new EnumMap<>(Era.class);
    private final Later<List<Area>> cercles;
    private final Later<Path2D> cercleBorders;
    final List<Water> rivers;
    final List<Water> lakes;
    final List<Town> towns;
    final List<Town> foreignTowns;

    Terrain(MapLayers layers, MapProjection projection) {
        Geometry outline = projection.project(layers.country());
        hasCountry = !outline.isEmpty();
        country = GroundPaths.of(outline);
        coarseCountry = GroundPaths.of(coarse(outline));
        sea = sea(layers.countries(), projection);
        countries = areas(layers.countries(), projection);
        countryBorders = borders(layers.countries(), projection, outline);
        neighbours = new Later<>(() -> areas(layers.neighbours(), projection));
        neighbourBorders = new Later<>(() -> borders(layers.neighbours(), projection, outline));
        for (Era era : Era.values()) {
            List<Boundary> units = layers.regions().getOrDefault(era, List.of());
            regions.put(era, new Later<>(() -> areas(units, projection)));
            regionBorders.put(era, new Later<>(() -> sharedBorders(units, projection)));
        }
        cercles = new Later<>(() -> areas(layers.cercles(), projection));
        cercleBorders = new Later<>(() -> sharedBorders(layers.cercles(), projection));
        rivers = waters(layers.rivers(), projection);
        lakes = waters(layers.lakes(), projection);
        towns = towns(layers.towns(), projection);
        foreignTowns = towns(layers.foreignTowns(), projection);
    }

    /** Mali's neighbours at large scale. */
    List<Area> neighbours() {
        return neighbours.get();
    }

    Path2D neighbourBorders() {
        return neighbourBorders.get();
    }

    /** The regions of an era. */
    List<Area> regions(Era era) {
        return regions.get(era).get();
    }

    Path2D regionBorders(Era era) {
        return regionBorders.get(era).get();
    }

    List<Area> cercles() {
        return cercles.get();
    }

    Path2D cercleBorders() {
        return cercleBorders.get();
    }

    /** The country's bounds in ground metres; a box about the right size where its outline could not be read. */
    Rectangle2D groundBounds() {
        return hasCountry ? country.getBounds2D() : new Rectangle2D.Double(-900_000, -800_000, 1_800_000, 1_700_000);
    }

    /** For strokes alone, so that it may cross itself. */
    private static Geometry coarse(Geometry outline) {
        DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(outline);
        simplifier.setDistanceTolerance(COARSE_M);
        simplifier.setEnsureValid(false);
        return simplifier.getResultGeometry();
    }

    /** The countries' box with the countries cut out: an even-odd path of both. */
    private static Path2D sea(List<Boundary> countries, MapProjection projection) {
        Envelope box = new Envelope();
        countries.forEach(country -> box.expandToInclude(country.geometry().getEnvelopeInternal()));
        if (box.isNull()) {
            return new Path2D.Double();
        }
        List<Geometry> parts = new ArrayList<>();
        Geometry edge = Densifier.densify(new GeometryFactory().toGeometry(box), 0.5);
        parts.add(projection.project(edge));
        countries.forEach(country -> parts.add(projection.project(country.geometry())));
        return GroundPaths.of(parts);
    }

    private static List<Area> areas(List<Boundary> boundaries, MapProjection projection) {
        List<Area> areas = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            Geometry ground = projection.project(boundary.geometry());
            areas.add(new Area(boundary.name(), boundary.nameEn(),
                    new Later<>(() -> DouglasPeuckerSimplifier.simplify(ground, LABEL_TOLERANCE_M)), ground.getEnvelopeInternal(), GroundPaths.of(ground),
                    ground.getArea()));
        }
        return areas;
    }

    private static Path2D sharedBorders(List<Boundary> boundaries, MapProjection projection) {
        List<Geometry> lines = new ArrayList<>();
        for (LineString line : SharedEdges.between(boundaries.stream().map(Boundary::geometry).toList())) {
            lines.add(projection.project(line));
        }
        return GroundPaths.of(lines);
    }

    /** Borders between other countries, each led on to Mali's outline where it ends just short of it. */
    private static Path2D borders(List<Boundary> boundaries, MapProjection projection, Geometry outline) {
        List<Geometry> lines = new ArrayList<>();
        GeometryFactory factory = new GeometryFactory();
        for (LineString line : SharedEdges.between(boundaries.stream().map(Boundary::geometry).toList())) {
            Geometry ground = projection.project(line);
            lines.add(ground);
            Coordinate[] points = ground.getCoordinates();
            if (outline.isEmpty() || line.isClosed()) {
                continue;
            }
            for (Coordinate end : List.of(points[0], points[points.length - 1])) {
                Coordinate[] nearest = DistanceOp.nearestPoints(outline, factory.createPoint(end));
                double gap = nearest[0].distance(end);
                if (gap > 0 && gap < BORDER_GAP_M) {
                    lines.add(factory.createLineString(new Coordinate[] {end, nearest[0]}));
                }
            }
        }
        return GroundPaths.of(lines);
    }

    private static List<Water> waters(List<Watercourse> courses, MapProjection projection) {
        List<Water> waters = new ArrayList<>();
        for (Watercourse course : courses) {
            Geometry ground = projection.project(course.geometry());
            waters.add(new Water(course.name(), course.nameEn(), course.rank(), ground, GroundPaths.of(ground)));
        }
        return waters;
    }

    /** The places of a gazetteer that are no towns. */
    List<Town> villages(List<Place> places, MapProjection projection) {
        return towns(places.stream().filter(place -> place.rank() >= VILLAGE_RANK && !place.name().isBlank()).toList(), projection);
    }

    private static List<Town> towns(List<Place> places, MapProjection projection) {
        double[] points = new double[2 * places.size()];
        for (int i = 0; i < places.size(); i++) {
            points[2 * i] = places.get(i).lon();
            points[2 * i + 1] = places.get(i).lat();
        }
        projection.forward(points, points, places.size());
        List<Town> towns = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            towns.add(new Town(places.get(i), points[2 * i], points[2 * i + 1]));
        }
        return towns;
    }
}

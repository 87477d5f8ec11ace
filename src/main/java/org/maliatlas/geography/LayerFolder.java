package org.maliatlas.geography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.maliatlas.words.UserProblem;

/** Reads the folder of shapefiles layer by layer; see {@code shapefiles/README.md} for their columns. */
final class LayerFolder {
    private final Path folder;
    private final List<UserProblem> problems = new ArrayList<>();

    LayerFolder(Path folder) {
        this.folder = folder;
    }

    MapLayers read() {
        Map<Era, List<Boundary>> regions = new EnumMap<>(Era.class);
        for (Era era : Era.values()) {
            regions.put(era, layer("regions_" + era.year(), LayerFolder::boundary));
        }
        List<Boundary> outline = layer("mali", LayerFolder::boundary);
        Geometry country = outline.isEmpty() ? new GeometryFactory().createMultiPolygon() : outline.get(0).geometry();
        return new MapLayers(regions, layer("cercles", LayerFolder::boundary), country,
                layer("countries", LayerFolder::boundary), layer("neighbours", LayerFolder::boundary),
                sorted(layer("rivers", LayerFolder::watercourse), Watercourse::rank), layer("lakes", LayerFolder::watercourse),
                sorted(layer("towns", LayerFolder::place), Place::rank), sorted(layer("foreign_towns", LayerFolder::place), Place::rank),
                List.copyOf(problems));
    }

    private <T> List<T> layer(String name, Function<ShapefileReader.Shape, T> reading) {
        try {
            List<ShapefileReader.Shape> shapes = ShapefileReader.read(folder.resolve(name + ".shp"));
            if (!shapes.isEmpty() && shapes.stream().allMatch(shape -> shape.text("NAME").isEmpty())) {
                problems.add(new UserProblem(LayerFolder.class, "shapefile.nameless", null, name + ".shp", name + ".dbf"));
            }
            return shapes.stream().map(reading).toList();
        } catch (UserProblem problem) {
            problems.add(problem);
            return List.of();
        }
    }

    private static <T> List<T> sorted(List<T> list, Function<T, Integer> rank) {
        return list.stream().sorted(Comparator.comparing(rank)).toList();
    }

    private static Boundary boundary(ShapefileReader.Shape shape) {
        return new Boundary(shape.text("NAME"), english(shape), shape.geometry());
    }

    private static Watercourse watercourse(ShapefileReader.Shape shape) {
        return new Watercourse(shape.text("NAME"), english(shape), shape.number("RANK", 9), shape.geometry());
    }

    private static Place place(ShapefileReader.Shape shape) {
        Point point = shape.geometry().getInteriorPoint();
        return new Place(shape.text("NAME"), english(shape), point.getX(), point.getY(), shape.number("RANK", 9), shape.text("ORIGIN"), "");
    }

    private static String english(ShapefileReader.Shape shape) {
        String english = shape.text("NAME_EN");
        return english.isEmpty() ? shape.text("NAME") : english;
    }
}

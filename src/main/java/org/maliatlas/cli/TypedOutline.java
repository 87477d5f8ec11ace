package org.maliatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.maliatlas.geography.LayerFile;
import org.maliatlas.geography.ShapefileReader;
import org.maliatlas.geography.VectorLayer;
import org.maliatlas.query.Corner;
import org.maliatlas.query.Outline;

/** An area as it is written on the command line, or as it lies in a file. */
final class TypedOutline {
    private static final Envelope ABOUT_MALI = new Envelope(-17, 9, 9.3, 28);

    private TypedOutline() {
    }

    /** The area whose corners are written, longitude first. @throws UsageProblem saying how it is written */
    static Outline read(String text) {
        List<Corner> corners = new ArrayList<>();
        for (String pair : text.strip().split("\\s*[,;]\\s*")) {
            String[] numbers = pair.strip().split("\\s+");
            try {
                if (numbers.length != 2) {
                    throw new UsageProblem("usage.within", text);
                }
                corners.add(new Corner(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
            } catch (IllegalArgumentException e) {
                throw new UsageProblem("usage.within", text);
            }
        }
        if (corners.size() > 1 && corners.get(0).equals(corners.get(corners.size() - 1))) {
            corners.remove(corners.size() - 1);
        }
        if (corners.size() < Outline.FEWEST_CORNERS || corners.size() > Outline.MOST_CORNERS) {
            throw new UsageProblem("usage.within", text);
        }
        Outline outline = Outline.of("", corners);
        if (!outline.area().getEnvelopeInternal().intersects(ABOUT_MALI)) {
            throw new UsageProblem("usage.withinElsewhere", text);
        }
        return outline;
    }

    /** The areas of a layer's file. @throws UsageProblem where it has none, or more corners than an area is asked with */
    static List<Outline> ofFile(Path file) {
        VectorLayer layer = LayerFile.read(file);
        List<Outline> outlines = new ArrayList<>();
        int corners = 0;
        for (ShapefileReader.Shape shape : layer.shapes()) {
            String name = Stream.of("NAME", "NOM", "name", "nom").map(field -> shape.attributes().getOrDefault(field, "")).filter(text -> !text.isBlank())
                    .findFirst().orElse(layer.name());
            for (Object part : PolygonExtracter.getPolygons(shape.geometry())) {
                corners += ((Polygon) part).getNumPoints();
                if (corners > Outline.MOST_CORNERS) {
                    throw new UsageProblem("usage.withinLarge", file, Outline.MOST_CORNERS);
                }
                outlines.add(outline((Polygon) part, name));
            }
        }
        if (outlines.isEmpty()) {
            throw new UsageProblem("usage.withinNoArea", file);
        }
        return outlines;
    }

    private static Outline outline(Polygon polygon, String name) {
        List<List<Corner>> rings = new ArrayList<>();
        rings.add(corners(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(corners(polygon.getInteriorRingN(i)));
        }
        return new Outline(name, rings);
    }

    private static List<Corner> corners(LineString ring) {
        return Arrays.stream(ring.getCoordinates()).limit(ring.getNumPoints() - 1L).map(at -> new Corner(at.x, at.y)).toList();
    }
}

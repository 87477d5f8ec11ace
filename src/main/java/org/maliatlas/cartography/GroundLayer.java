package org.maliatlas.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.geography.ShapefileReader;
import org.maliatlas.geography.VectorLayer;

/**
 * A user's layer in ground metres, as far as it is within reach.
 *
 * @param shapes in the order of the file
 * @param points how many points all its point shapes have
 */
record GroundLayer(List<Shape> shapes, int points) {
    private static final Path2D NO_PATH = new Path2D.Double();
    private static final double[] NO_POINTS = {};

    /** What a shape is drawn as. */
    enum Sort {
        POINTS, LINES, AREAS
    }

    /**
     * A shape.
     *
     * @param path of lines and areas; empty for points
     * @param points easting and northing of points, in pairs
     * @param box about all of it
     * @param anchorEast where its name stands
     * @param attributes empty for all but the first part of a shape of several sorts, so that its name stands once
     */
    record Shape(Sort sort, Path2D path, double[] points, Envelope box, double anchorEast, double anchorNorth, Map<String, String> attributes) {
    }

    /** @throws CancellationException soon after the thread was interrupted */
    static GroundLayer of(VectorLayer layer, MapProjection projection) {
        List<Shape> shapes = new ArrayList<>();
        for (ShapefileReader.Shape shape : layer.shapes()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            List<Geometry> parts = WithinReach.parts(shape.geometry());
            Map<String, String> attributes = shape.attributes();
            for (Sort sort : Sort.values()) {
                List<Geometry> same = parts.stream().filter(part -> sort(part) == sort).toList();
                if (!same.isEmpty()) {
                    shapes.add(shape(sort, projection.project(same.size() == 1 ? same.get(0) : same.get(0).getFactory().buildGeometry(same)), attributes));
                    attributes = Map.of();
                }
            }
        }
        return new GroundLayer(List.copyOf(shapes), shapes.stream().mapToInt(shape -> shape.points.length / 2).sum());
    }

    private static Sort sort(Geometry part) {
        return part instanceof Point ? Sort.POINTS : part instanceof Polygonal ? Sort.AREAS : Sort.LINES;
    }

    private static Shape shape(Sort sort, Geometry ground, Map<String, String> attributes) {
        Envelope box = ground.getEnvelopeInternal();
        if (sort == Sort.POINTS) {
            double[] points = points(ground.getCoordinates());
            return new Shape(sort, NO_PATH, points, box, points[0], points[1], attributes);
        }
        Point anchor = sort == Sort.AREAS && !ground.isValid() ? ground.getCentroid() : ground.getInteriorPoint();
        Path2D path = GroundPaths.of(ground);
        path.trimToSize();
        return new Shape(sort, path, NO_POINTS, box, anchor.getX(), anchor.getY(), attributes);
    }

    private static double[] points(Coordinate[] coordinates) {
        double[] points = new double[2 * coordinates.length];
        for (int i = 0; i < coordinates.length; i++) {
            points[2 * i] = coordinates[i].x;
            points[2 * i + 1] = coordinates[i].y;
        }
        return points;
    }

    /** The sort that most of its shapes are. */
    Sort sort() {
        Sort most = Sort.LINES;
        long number = 0;
        for (Sort sort : Sort.values()) {
            long these = shapes.stream().filter(shape -> shape.sort == sort).count();
            if (these > number) {
                most = sort;
                number = these;
            }
        }
        return most;
    }

    /** The box about all shapes, in ground metres; null where none is within reach. */
    Rectangle2D box() {
        Envelope box = new Envelope();
        shapes.forEach(shape -> box.expandToInclude(shape.box));
        return box.isNull() ? null : new Rectangle2D.Double(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    }
}

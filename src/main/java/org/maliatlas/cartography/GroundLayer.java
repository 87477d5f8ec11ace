package org.maliatlas.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;
import org.maliatlas.geography.MapProjection;
import org.maliatlas.geography.ShapefileReader;
import org.maliatlas.geography.VectorLayer;

/**
 * A user's layer in ground metres.
 *
 * @param shapes in the order of the file
 */
record GroundLayer(List<Shape> shapes) {
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
     * @param anchor where its name stands
     */
    record Shape(Sort sort, Path2D path, double[] points, Rectangle2D box, double anchorEast, double anchorNorth, Map<String, String> attributes) {
    }

    static GroundLayer of(VectorLayer layer, MapProjection projection) {
        List<Shape> shapes = new ArrayList<>();
        for (ShapefileReader.Shape shape : layer.shapes()) {
            Geometry ground = projection.project(shape.geometry());
            Sort sort = ground instanceof Puntal ? Sort.POINTS : ground instanceof Polygonal ? Sort.AREAS : Sort.LINES;
            Point anchor = sort == Sort.AREAS && !ground.isValid() ? ground.getCentroid() : ground.getInteriorPoint();
            Rectangle2D box = new Rectangle2D.Double(ground.getEnvelopeInternal().getMinX(), ground.getEnvelopeInternal().getMinY(),
                    ground.getEnvelopeInternal().getWidth(), ground.getEnvelopeInternal().getHeight());
            shapes.add(new Shape(sort, sort == Sort.POINTS ? new Path2D.Double() : GroundPaths.of(ground), sort == Sort.POINTS ? points(ground) : new double[0],
                    box, anchor.getX(), anchor.getY(), shape.attributes()));
        }
        return new GroundLayer(List.copyOf(shapes));
    }

    private static double[] points(Geometry ground) {
        double[] points = new double[2 * ground.getNumPoints()];
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            points[2 * i] = ground.getGeometryN(i).getCoordinate().x;
            points[2 * i + 1] = ground.getGeometryN(i).getCoordinate().y;
        }
        return points;
    }

    /** The box about all shapes, in ground metres. */
    Rectangle2D box() {
        Rectangle2D box = null;
        for (Shape shape : shapes) {
            box = box == null ? (Rectangle2D) shape.box.clone() : box.createUnion(shape.box);
        }
        return box;
    }
}

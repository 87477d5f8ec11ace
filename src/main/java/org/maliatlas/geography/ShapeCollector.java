package org.maliatlas.geography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.maliatlas.words.UserProblem;

/** Takes a layer's shapes one by one, and ends the reading where there are more than fit into memory or nobody waits for them any more. */
final class ShapeCollector implements Consumer<ShapefileReader.Shape> {
    static final int MOST_POINTS = 4_000_000;
    static final int MOST_SHAPES = 1_000_000;
    static final int MOST_VALUES = 3_000_000;

    private final Path file;
    private final List<ShapefileReader.Shape> shapes = new ArrayList<>();
    private final Envelope box = new Envelope();
    private long points;
    private long values;
    private int leftOut;

    ShapeCollector(Path file) {
        this.file = file;
    }

    /**
     * @throws UserProblem where it is one too many
     * @throws CancellationException if the thread was interrupted
     */
    @Override
    public void accept(ShapefileReader.Shape shape) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (!isFinite(shape.geometry())) {
            leaveOut();
            return;
        }
        points += shape.geometry().getNumPoints();
        values += shape.attributes().size();
        requireFew(file, points);
        if (shapes.size() == MOST_SHAPES) {
            throw new UserProblem(LayerFile.class, "layer.manyShapes", null, file.getFileName(), MOST_SHAPES);
        }
        if (values > MOST_VALUES) {
            throw new UserProblem(LayerFile.class, "layer.manyValues", null, file.getFileName(), MOST_VALUES);
        }
        box.expandToInclude(shape.geometry().getEnvelopeInternal());
        shapes.add(shape);
    }

    /** Counts a shape that cannot be drawn. */
    void leaveOut() {
        leftOut++;
    }

    /** @throws UserProblem if so many points do not fit */
    static void requireFew(Path file, long points) {
        if (points > MOST_POINTS) {
            throw new UserProblem(LayerFile.class, "layer.manyPoints", null, file.getFileName(), MOST_POINTS);
        }
    }

    private static boolean isFinite(Geometry geometry) {
        boolean[] finite = {true};
        geometry.apply((CoordinateFilter) point -> finite[0] &= Double.isFinite(point.x) && Double.isFinite(point.y));
        return finite[0];
    }

    List<ShapefileReader.Shape> shapes() {
        return shapes;
    }

    /** The box about all of them. */
    Envelope box() {
        return box;
    }

    long points() {
        return points;
    }

    /** How many were left out, since their points make no shape. */
    int leftOut() {
        return leftOut;
    }
}

package org.maliatlas.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.query.Question;
import org.maliatlas.query.Ring;

/** The shapes of what of place is asked, in ground metres. */
final class AskedGround {
    private static final int SEGMENTS = 240;

    private final BaseMap map;

    AskedGround(BaseMap map) {
        this.map = map;
    }

    /** The geodesic circle of a ring. */
    Path2D circle(Ring ring) {
        Coordinate[] points = Geodesic.circle(ring.lon(), ring.lat(), ring.radiusKm(), SEGMENTS);
        double[] ground = new double[2 * points.length];
        for (int i = 0; i < points.length; i++) {
            ground[2 * i] = points[i].x;
            ground[2 * i + 1] = points[i].y;
        }
        map.projection().forward(ground, ground, points.length);
        Path2D.Double path = new Path2D.Double();
        path.moveTo(ground[0], ground[1]);
        for (int i = 1; i < points.length; i++) {
            path.lineTo(ground[2 * i], ground[2 * i + 1]);
        }
        path.closePath();
        return path;
    }

    /** The regions asked for, of those the era has. */
    List<Path2D> regions(Question question, Era era) {
        return map.terrain().regions(era).stream().filter(area -> question.where().regions().contains(area.name()))
                .map(Terrain.Area::path).toList();
    }

    /** The box around all that is asked, or null where nothing is. */
    Rectangle2D bounds(Question question, Era era) {
        Stream<Path2D> circles = question.rings().stream().filter(Ring::asked).map(this::circle);
        return Stream.concat(circles, regions(question, era).stream()).map(Path2D::getBounds2D)
                .reduce((a, b) -> a.createUnion(b)).orElse(null);
    }
}

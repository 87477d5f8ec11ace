package org.maliatlas.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.query.Along;
import org.maliatlas.query.Outline;
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

    /** The regions asked for, of those the era has, and the cercles. */
    List<Path2D> areas(Question question, Era era) {
        Stream<Terrain.Area> regions = map.terrain().regions(era).stream().filter(area -> question.where().regions().contains(area.name()));
        Stream<Terrain.Area> cercles = map.terrain().cercles().stream().filter(area -> question.where().cercles().contains(area.name()));
        return Stream.concat(regions, cercles).map(Terrain.Area::path).toList();
    }

    /** An area that the user drew. */
    Path2D outline(Outline outline) {
        return GroundPaths.of(map.projection().project(outline.area()));
    }

    /** The ground within the distance of a line, if the line is known. */
    Optional<Path2D> along(Along along) {
        return map.alongs().of(along);
    }

    /** The box around all that is asked, or null where nothing is. */
    Rectangle2D bounds(Question question, Era era) {
        List<Path2D> all = new ArrayList<>(question.rings().stream().filter(Ring::asked).map(this::circle).toList());
        all.addAll(areas(question, era));
        question.where().outlines().forEach(outline -> all.add(outline(outline)));
        if (all.isEmpty()) {
            // A river is longer than what is looked at; alone it is shown with all of the country.
            return null;
        }
        return all.stream().map(Path2D::getBounds2D).reduce(Rectangle2D::createUnion).get();
    }
}

package org.maliatlas.window;

import java.awt.geom.Point2D;
import java.util.Optional;
import org.maliatlas.geography.Place;
import org.maliatlas.query.Spots;

/** The town or mark that a point of the map is meant to be, where one is a few pixels off. */
final class MapSnapping {
    private static final double NEAR_PX = 9;
    /** Villages are meant where the map shows them. */
    private static final double VILLAGES_BELOW_KM = 150;
    private static final int TOWN = 3;

    private final AtlasModel model;
    private final MapPane pane;

    MapSnapping(AtlasModel model, MapPane pane) {
        this.model = model;
        this.pane = pane;
    }

    /** The spot of a mark, or a town, or else the point itself; in longitude (x) and latitude (y). */
    Point2D.Double at(double x, double y) {
        return mark(x, y).or(() -> place(x, y).map(place -> new Point2D.Double(place.lon(), place.lat())))
                .orElseGet(() -> pane.viewport().toLonLat(x * pane.outputScale(), y * pane.outputScale()));
    }

    private Optional<Point2D.Double> mark(double x, double y) {
        Spots spots = model.atlas().dataset().spots();
        return pane.hit(x, y, 1).filter(hits -> !hits.areCounted() && !hits.incidents().isEmpty()).map(hits -> model.atlas().dataset().spot(hits.incidents().get(0)))
                .filter(spot -> !spots.isArea(spot)).map(spot -> new Point2D.Double(spots.lon(spot), spots.lat(spot))).filter(spot -> pixels(spot.x, spot.y, x, y) <= NEAR_PX);
    }

    /** The place of the gazetteer under a point of the pane, of those that the map names at its scale. */
    Optional<Place> place(double x, double y) {
        Point2D.Double at = pane.viewport().toLonLat(x * pane.outputScale(), y * pane.outputScale());
        double degrees = 2 * NEAR_PX * pane.outputScale() * pane.viewport().metresPerPx() / 100_000;
        int least = model.state().view().spanKm() < VILLAGES_BELOW_KM ? Integer.MAX_VALUE : TOWN;
        Place best = null;
        double closest = NEAR_PX;
        for (Place place : model.atlas().gazetteer().places()) {
            if (place.rank() <= least && Math.abs(place.lon() - at.x) < degrees && Math.abs(place.lat() - at.y) < degrees) {
                double px = pixels(place.lon(), place.lat(), x, y);
                if (px < closest) {
                    closest = px;
                    best = place;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double pixels(double lon, double lat, double x, double y) {
        Point2D.Double px = pane.viewport().toPx(lon, lat);
        return Math.hypot(px.x / pane.outputScale() - x, px.y / pane.outputScale() - y);
    }
}

package org.maliatlas.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Toll;

/** The domain rules written down one incident at a time, slowly and plainly: what the index must agree with. */
final class NaiveFilter {
    private static final int STEPS = 400;

    private final MapLayers layers;

    NaiveFilter(MapLayers layers) {
        this.layers = layers;
    }

    byte answer(Incident incident, AtlasState state) {
        Question q = state.question();
        if (!q.what().kinds().isEmpty() && !q.what().kinds().contains(incident.kind())) {
            return Answer.NO;
        }
        if (!q.what().text().isEmpty() && !incident.note().toLowerCase().contains(q.what().text().toLowerCase())) {
            return Answer.NO;
        }
        byte result = (byte) Math.min(date(incident, q), deaths(incident, q.what().deaths()));
        if (q.what().exactPlaces() && incident.location().precision() != PlacePrecision.EXACT
                || incident.date().precision().compareTo(q.what().coarsestDate()) > 0) {
            return Answer.NO;
        }
        List<Ring> asked = q.rings().stream().filter(Ring::asked).toList();
        if (!asked.isEmpty()) {
            byte best = Answer.NO;
            for (Ring ring : asked) {
                best = (byte) Math.max(best, near(incident, ring));
            }
            result = (byte) Math.min(result, best);
        }
        if (!q.where().regions().isEmpty()) {
            result = (byte) Math.min(result, in(incident, q.where().regions(), state.era()));
        }
        return result;
    }

    /** Unknown is not zero: where no figure is reported no range holds it. */
    private static byte deaths(Incident incident, DeathRange asked) {
        Toll toll = incident.toll();
        List<Integer> figures = Stream.of(toll.low(), toll.best(), toll.high()).filter(Objects::nonNull).toList();
        if (figures.isEmpty()) {
            return asked.unreported() ? Answer.CERTAIN : Answer.NO;
        }
        if (!asked.reported() || figures.get(0) > asked.most() || figures.get(figures.size() - 1) < asked.least()) {
            return Answer.NO;
        }
        return figures.stream().allMatch(figure -> figure >= asked.least() && figure <= asked.most()) ? Answer.CERTAIN : Answer.POSSIBLE;
    }

    private byte date(Incident incident, Question q) {
        boolean touches = !incident.date().start().isAfter(q.to()) && !incident.date().end().isBefore(q.from());
        boolean inside = !incident.date().start().isBefore(q.from()) && !incident.date().end().isAfter(q.to());
        return inside ? Answer.CERTAIN : touches ? Answer.POSSIBLE : Answer.NO;
    }

    byte near(Incident incident, Ring ring) {
        double nearest;
        double farthest;
        if (incident.location().extent() instanceof Extent.Disc disc) {
            double km = Geodesic.distanceKm(ring.lon(), ring.lat(), disc.lon(), disc.lat());
            nearest = Math.max(0, km - disc.radiusKm());
            farthest = km + disc.radiusKm();
        } else {
            Geometry ground = ground((Extent.Area) incident.location().extent());
            nearest = ground.contains(point(ring.lon(), ring.lat())) ? 0 : edgeKm(ground, ring.lon(), ring.lat());
            farthest = 0;
            for (Coordinate corner : ground.getCoordinates()) {
                farthest = Math.max(farthest, Geodesic.distanceKm(ring.lon(), ring.lat(), corner.x, corner.y));
            }
        }
        return farthest <= ring.radiusKm() ? Answer.CERTAIN : nearest <= ring.radiusKm() ? Answer.POSSIBLE : Answer.NO;
    }

    byte in(Incident incident, Set<String> names, Era era) {
        Geometry wanted = new GeometryFactory().createPolygon();
        for (Boundary region : layers.regions().get(era)) {
            wanted = names.contains(region.name()) ? wanted.union(region.geometry()) : wanted;
        }
        if (incident.location().extent() instanceof Extent.Disc disc) {
            boolean centreInside = wanted.contains(point(disc.lon(), disc.lat()));
            boolean acrossEdge = edgeKm(wanted, disc.lon(), disc.lat()) <= disc.radiusKm();
            return acrossEdge ? Answer.POSSIBLE : centreInside ? Answer.CERTAIN : Answer.NO;
        }
        Geometry ground = ground((Extent.Area) incident.location().extent());
        double common = wanted.intersection(ground).getArea();
        return common < 1e-9 ? Answer.NO : common > ground.getArea() - 1e-9 ? Answer.CERTAIN : Answer.POSSIBLE;
    }

    /** Kilometres to the area's edge: the nearest corner, then many points on the edges that meet there. */
    private static double edgeKm(Geometry area, double lon, double lat) {
        double least = Double.POSITIVE_INFINITY;
        Geometry edges = area.getBoundary();
        for (int n = 0; n < edges.getNumGeometries(); n++) {
            Coordinate[] corners = edges.getGeometryN(n).getCoordinates();
            int nearest = 0;
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < corners.length; i++) {
                double km = Geodesic.distanceKm(lon, lat, corners[i].x, corners[i].y);
                nearest = km < best ? i : nearest;
                best = Math.min(best, km);
            }
            for (int step = -STEPS; corners.length > 0 && step <= STEPS; step++) {
                Coordinate from = corners[nearest];
                int last = corners.length - 1;
                Coordinate to = step < 0 ? corners[nearest == 0 ? last - 1 : nearest - 1] : corners[nearest == last ? 1 : nearest + 1];
                double share = Math.abs(step) / (double) STEPS;
                best = Math.min(best, Geodesic.distanceKm(lon, lat, from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)));
            }
            least = Math.min(least, best);
        }
        return least;
    }

    private Geometry ground(Extent.Area area) {
        Geometry ground = new GeometryFactory().createPolygon();
        for (Extent.Unit unit : area.units()) {
            ground = ground.union(layers.region(Era.ofYear(unit.era()), unit.name()).orElseThrow().geometry());
        }
        return ground;
    }

    private static Geometry point(double lon, double lat) {
        return new GeometryFactory().createPoint(new Coordinate(lon, lat));
    }
}

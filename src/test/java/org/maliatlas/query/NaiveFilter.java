package org.maliatlas.query;

import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;

/** The domain rules written down one incident at a time, slowly and plainly: what the index must agree with. */
final class NaiveFilter {
    private final MapLayers layers;

    NaiveFilter(MapLayers layers) {
        this.layers = layers;
    }

    byte answer(Incident incident, AtlasState state) {
        Question q = state.question();
        if (!q.kinds().isEmpty() && !q.kinds().contains(incident.kind())) {
            return Answer.NO;
        }
        if (!q.text().isEmpty() && !incident.note().toLowerCase().contains(q.text().toLowerCase())) {
            return Answer.NO;
        }
        byte result = date(incident, q);
        List<Ring> asked = q.rings().stream().filter(Ring::asked).toList();
        if (!asked.isEmpty()) {
            byte best = Answer.NO;
            for (Ring ring : asked) {
                best = (byte) Math.max(best, near(incident, ring));
            }
            result = (byte) Math.min(result, best);
        }
        if (!q.in().isEmpty()) {
            result = (byte) Math.min(result, in(incident, q.in(), state.era()));
        }
        return result;
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
            nearest = ground.contains(point(ring.lon(), ring.lat())) ? 0 : Double.POSITIVE_INFINITY;
            farthest = 0;
            for (Coordinate corner : ground.getCoordinates()) {
                double km = Geodesic.distanceKm(ring.lon(), ring.lat(), corner.x, corner.y);
                farthest = Math.max(farthest, km);
                nearest = Math.min(nearest, km);
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
            Geometry circle = new GeometryFactory().createPolygon(Geodesic.circle(disc.lon(), disc.lat(), Math.max(disc.radiusKm(), 1e-6), 90));
            return wanted.contains(circle) ? Answer.CERTAIN : wanted.intersects(circle) ? Answer.POSSIBLE : Answer.NO;
        }
        Geometry ground = ground((Extent.Area) incident.location().extent());
        double common = wanted.intersection(ground).getArea();
        return common < 1e-9 ? Answer.NO : common > ground.getArea() - 1e-9 ? Answer.CERTAIN : Answer.POSSIBLE;
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

package org.maliatlas.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.maliatlas.geography.Boundary;
import org.maliatlas.geography.Era;
import org.maliatlas.geography.Geodesic;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Toll;

/** The domain rules written down one incident at a time, slowly and plainly: what the index must agree with. */
final class NaiveFilter {
    private static final int STEPS = 400;
    private static final int LINE_STEPS = 60;

    private final MapLayers layers;
    /** Least and sure distance of units from lines. */
    private final Map<String, double[]> measured = new HashMap<>();

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
        result = (byte) Math.min(result, Math.min(actors(incident, q.what().actors()), targets(incident, q.what().targets())));
        if (!q.what().publishers().isEmpty() && incident.claims().stream().noneMatch(claim -> q.what().publishers().contains(claim.source().publisher()))) {
            return Answer.NO;
        }
        if (q.what().exactPlaces() && incident.location().precision() != PlacePrecision.EXACT
                || incident.date().precision().compareTo(q.what().coarsestDate()) > 0) {
            return Answer.NO;
        }
        result = (byte) Math.min(result, near(incident, q.rings().stream().filter(Ring::asked).toList(), q.where().allRings()));
        if (!q.where().regions().isEmpty() || !q.where().cercles().isEmpty()) {
            result = (byte) Math.min(result, in(incident, areas(q.where(), state.era())));
        }
        if (!q.where().outlines().isEmpty()) {
            Geometry drawn = new GeometryFactory().createPolygon();
            for (Outline outline : q.where().outlines()) {
                drawn = drawn.union(outline.area());
            }
            result = (byte) Math.min(result, in(incident, drawn));
        }
        if (!q.where().alongs().isEmpty()) {
            byte best = Answer.NO;
            for (Along along : q.where().alongs()) {
                best = (byte) Math.max(best, near(incident, along));
            }
            result = (byte) Math.min(result, best);
        }
        return result;
    }

    private static byte actors(Incident incident, Set<String> asked) {
        String who = incident.attributedTo();
        boolean claimedOtherwise = incident.claims().stream().anyMatch(claim -> "Gamma".equals(claim.attributedTo()));
        boolean disputed = incident.attribution() == Attribution.DISPUTED;
        byte best = asked.isEmpty() ? Answer.CERTAIN : Answer.NO;
        for (String wanted : asked) {
            boolean named = switch (wanted) {
                case "groups" -> who.matches("(?i).*(alpha|beta|first).*");
                case "alpha" -> who.matches("(?i).*(alpha|first).*") || who.contains("Beta") && incident.date().start().getYear() >= 2016;
                case "beta" -> who.contains("Beta");
                case "nobody" -> who.isEmpty() && !claimedOtherwise;
                default -> who.equals("Gamma");
            };
            boolean sure = wanted.equals("nobody") || !disputed;
            boolean maybe = wanted.equals("Gamma") && claimedOtherwise;
            best = (byte) Math.max(best, named && sure ? Answer.CERTAIN : named || maybe ? Answer.POSSIBLE : Answer.NO);
        }
        return best;
    }

    private static byte targets(Incident incident, Set<String> asked) {
        String target = incident.target();
        boolean any = asked.isEmpty() || asked.contains("army") && (target.contains("army") || target.contains("soldiers"))
                || asked.contains("village") && target.contains("village") || asked.contains("other") && (target.isEmpty() || target.equals("market"));
        return any ? Answer.CERTAIN : Answer.NO;
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

    /** Near any of the rings, or near each of them, which nothing is where two have no point in common. */
    private byte near(Incident incident, List<Ring> asked, boolean all) {
        if (asked.isEmpty()) {
            return Answer.CERTAIN;
        }
        boolean apart = false;
        byte least = Answer.CERTAIN;
        byte most = Answer.NO;
        for (Ring ring : asked) {
            byte answer = near(incident, ring);
            least = (byte) Math.min(least, answer);
            most = (byte) Math.max(most, answer);
            for (Ring other : asked) {
                apart |= Geodesic.distanceKm(ring.lon(), ring.lat(), other.lon(), other.lat()) > ring.radiusKm() + other.radiusKm();
            }
        }
        return !all ? most : apart ? Answer.NO : least;
    }

    /** Certain where the distance from the line and the reach of the place from there are within the distance asked for. */
    byte near(Incident incident, Along along) {
        Geometry line = layers.rivers().stream().filter(river -> river.name().equals(along.course().name())).findFirst().orElseThrow().geometry();
        double nearest = Double.POSITIVE_INFINITY;
        double surely = 0;
        if (incident.location().extent() instanceof Extent.Disc disc) {
            double km = lineKm(line, disc.lon(), disc.lat());
            nearest = km - disc.radiusKm();
            surely = km + disc.radiusKm();
        } else {
            for (Extent.Unit unit : ((Extent.Area) incident.location().extent()).units()) {
                double[] reach = measured.computeIfAbsent(unit.code() + along.course().name(), key -> reach(line, ground(new Extent.Area(List.of(unit)))));
                nearest = Math.min(nearest, reach[0]);
                surely = Math.max(surely, reach[1]);
            }
        }
        return surely <= along.km() ? Answer.CERTAIN : nearest <= along.km() ? Answer.POSSIBLE : Answer.NO;
    }

    private static double[] reach(Geometry line, Geometry ground) {
        double nearest = ground.intersects(line) ? 0 : Double.POSITIVE_INFINITY;
        for (Coordinate at : nearest == 0 ? new Coordinate[0] : Densifier.densify(line, 0.002).getCoordinates()) {
            nearest = Math.min(nearest, edgeKm(ground, at.x, at.y));
        }
        Coordinate middle = ground.getCentroid().getCoordinate();
        double farthest = 0;
        for (Coordinate corner : ground.getCoordinates()) {
            farthest = Math.max(farthest, Geodesic.distanceKm(middle.x, middle.y, corner.x, corner.y));
        }
        return new double[] {nearest, lineKm(line, middle.x, middle.y) + farthest};
    }

    /** Kilometres to a line: points along each of its edges, then closer and closer about the best of them. */
    static double lineKm(Geometry line, double lon, double lat) {
        double least = Double.POSITIVE_INFINITY;
        Coordinate[] points = line.getCoordinates();
        for (int i = 1; i < points.length; i++) {
            double best = 0;
            for (int step = 0; step <= LINE_STEPS; step++) {
                best = kmAt(points, i, step / (double) LINE_STEPS, lon, lat) < kmAt(points, i, best, lon, lat) ? step / (double) LINE_STEPS : best;
            }
            for (double width = 1.0 / LINE_STEPS; width > 1e-9; width /= 2) {
                for (double share : new double[] {Math.max(0, best - width), Math.min(1, best + width)}) {
                    best = kmAt(points, i, share, lon, lat) < kmAt(points, i, best, lon, lat) ? share : best;
                }
            }
            least = Math.min(least, kmAt(points, i, best, lon, lat));
        }
        return least;
    }

    private static double kmAt(Coordinate[] points, int end, double share, double lon, double lat) {
        Coordinate a = points[end - 1];
        Coordinate b = points[end];
        return Geodesic.distanceKm(lon, lat, a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
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
        return in(incident, areas(new Where(names), era));
    }

    private Geometry areas(Where where, Era era) {
        Geometry wanted = new GeometryFactory().createPolygon();
        for (Boundary region : layers.regions().get(era)) {
            wanted = where.regions().contains(region.name()) ? wanted.union(region.geometry()) : wanted;
        }
        for (Boundary cercle : layers.cercles()) {
            wanted = where.cercles().contains(cercle.name()) ? wanted.union(cercle.geometry()) : wanted;
        }
        return wanted;
    }

    private byte in(Incident incident, Geometry wanted) {
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

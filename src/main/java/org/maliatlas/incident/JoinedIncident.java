package org.maliatlas.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One incident made of several that a person said to be the same: all their claims, and a range that holds what each of them says. */
public final class JoinedIncident {
    private JoinedIncident() {
    }

    /**
     * Joins incidents.
     *
     * @param main what gives the id, the kind, the names and the most likely figure
     * @param others the same event in other words; at least one
     */
    public static Incident of(Incident main, List<Incident> others) {
        List<Incident> all = new ArrayList<>(List.of(main));
        all.addAll(others);
        List<Claim> claims = new ArrayList<>();
        for (Incident incident : all) {
            for (Claim claim : incident.claims()) {
                claims.add(saying(claim, incident));
            }
        }
        return new Incident(main.id(), date(all), location(main, others), main.kind(), attributedTo(all), attribution(all), main.target(),
                toll(all), main.note(), claims);
    }

    /** A claim that leaves a part open speaks for its own incident's; joined, that part must be said. */
    private static Claim saying(Claim claim, Incident own) {
        boolean single = own.claims().size() == 1;
        return new Claim(claim.source(), claim.date() == null && single ? own.date() : claim.date(),
                claim.place() == null && single ? own.location().place() : claim.place(),
                claim.toll() == null && single && own.toll().isReported() ? own.toll() : claim.toll(),
                claim.attributedTo() == null && single && !own.attributedTo().isEmpty() ? own.attributedTo() : claim.attributedTo(),
                claim.note(), claim.row());
    }

    private static DateSpan date(List<Incident> all) {
        LocalDate start = all.stream().map(i -> i.date().start()).min(LocalDate::compareTo).orElseThrow();
        LocalDate end = all.stream().map(i -> i.date().end()).max(LocalDate::compareTo).orElseThrow();
        DatePrecision coarsest = all.stream().map(i -> i.date().precision()).max(Enum::compareTo).orElseThrow();
        return new DateSpan(start, end, coarsest == DatePrecision.DAY && !start.equals(end) ? DatePrecision.DAYS : coarsest);
    }

    /** The main one's place, with a radius that reaches the points that the others name. */
    private static Location location(Incident main, List<Incident> others) {
        if (!(main.location().extent() instanceof Extent.Disc disc)) {
            return main.location();
        }
        double radiusKm = disc.radiusKm();
        for (Incident other : others) {
            if (other.location().extent() instanceof Extent.Disc theirs) {
                radiusKm = Math.max(radiusKm, distanceKm(disc, theirs));
            }
        }
        if (radiusKm == disc.radiusKm()) {
            return main.location();
        }
        PlacePrecision precision = main.location().isExact() ? PlacePrecision.NEAR : main.location().precision();
        return new Location(main.location().place(), precision, new Extent.Disc(disc.lon(), disc.lat(), Math.ceil(radiusKm)), main.location().origin());
    }

    /** Great-circle distance (haversine, mean radius 6371.0088 km): within 0.6 % of the geodesic, and rounded up by the caller. */
    private static double distanceKm(Extent.Disc a, Extent.Disc b) {
        double dLat = Math.toRadians(b.lat() - a.lat());
        double dLon = Math.toRadians(b.lon() - a.lon());
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat())) * Math.pow(Math.sin(dLon / 2), 2);
        return 1.006 * 2 * 6371.0088 * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    private static String attributedTo(List<Incident> all) {
        return all.stream().map(Incident::attributedTo).filter(name -> !name.isBlank()).findFirst().orElse("");
    }

    private static Attribution attribution(List<Incident> all) {
        return all.stream().filter(i -> !i.attributedTo().isBlank()).map(Incident::attribution).findFirst().orElse(all.get(0).attribution());
    }

    /** The lowest and the highest figure of any, and the main one's most likely; the first that has one, where it has none. */
    private static Toll toll(List<Incident> all) {
        Integer low = null;
        Integer high = null;
        Integer best = null;
        for (Incident incident : all) {
            Toll toll = incident.toll();
            if (toll.isNoneOrUnknown()) {
                low = 0;
                continue;
            }
            for (Integer figure : new Integer[] {toll.low(), toll.best(), toll.high()}) {
                if (figure != null) {
                    low = low == null ? figure : Integer.valueOf(Math.min(low, figure));
                    high = high == null ? figure : Integer.valueOf(Math.max(high, figure));
                }
            }
            best = best == null ? toll.best() : best;
        }
        return new Toll(low, best, high, all.get(0).toll().note());
    }
}

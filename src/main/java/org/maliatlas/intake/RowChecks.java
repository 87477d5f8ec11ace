package org.maliatlas.intake;

import java.time.LocalDate;
import java.util.List;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatasetRow;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Location;
import org.maliatlas.incident.PlacePrecision;
import org.maliatlas.incident.Source;

/** Checks a draft and makes an incident of it, or refuses the row with a reason and what to do. Used by one thread. */
final class RowChecks {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    /** A place's point may lie across a border that a dataset draws otherwise. */
    private static final double BORDER_KM = 25;
    /** Two gazetteers place a village some kilometres apart; farther, it is likely another of the name. */
    private static final double SAME_PLACE_KM = 50;

    private final Ground ground;
    private final Source dataset;
    private final String keyPrefix;
    private final boolean swap;
    private final LocalDate today;
    private Location lastLocation;

    /**
     * @param dataset the source that claims cite
     * @param keyPrefix what makes the dataset's ids unique in the atlas
     * @param swap whether coordinates that are swapped are set right
     * @param today the last day that a reported event can have
     */
    RowChecks(Ground ground, Source dataset, String keyPrefix, boolean swap, LocalDate today) {
        this.ground = ground;
        this.dataset = dataset;
        this.keyPrefix = keyPrefix;
        this.swap = swap;
        this.today = today;
    }

    /** The incident of a row. @throws Refusal where it cannot be one */
    Incident incident(Draft draft, Cells row) {
        date(draft, row);
        Location location = location(draft, row);
        List<Claim> claims = draft.claims;
        if (claims == null) {
            DatasetRow kept = new DatasetRow(draft.id, draft.sides, row.header().names(), kept(row));
            claims = List.of(new Claim(draft.source == null ? dataset : draft.source, null, null, null, null, draft.claimNote, kept));
        }
        String id = keyPrefix + draft.id;
        return new Incident(id, draft.date, location, draft.kind, draft.attributedTo, draft.attribution, draft.target, draft.toll, draft.note, claims);
    }

    private static List<String> kept(Cells row) {
        for (String value : row.values()) {
            if (PlainText.hasHarmful(value)) {
                row.warn("controls");
                break;
            }
        }
        for (String value : row.values()) {
            if (PlainText.of(value) != value) {
                return row.values().stream().map(PlainText::of).toList();
            }
        }
        return row.values();
    }

    private void date(Draft draft, Cells row) {
        if (draft.date.start().isAfter(today)) {
            throw Refusal.of("future", draft.date.start().toString());
        }
        if (draft.date.start().isBefore(EARLIEST)) {
            throw Refusal.of("tooOld", draft.date.start().toString());
        }
    }

    private Location location(Draft draft, Cells row) {
        boolean hasPoint = !Double.isNaN(draft.lon) && !Double.isNaN(draft.lat);
        if (!draft.units.isEmpty()) {
            if (hasPoint) {
                checkPoint(draft, row);
            }
            PlacePrecision precision = draft.claims != null ? draft.precision : draft.units.size() > 1 ? PlacePrecision.SEVERAL : PlacePrecision.REGION;
            return new Location(draft.place, precision, new Extent.Area(draft.units), draft.origin);
        }
        if (!hasPoint) {
            return ofGazetteer(draft, row);
        }
        checkPoint(draft, row);
        if (!draft.place.isEmpty()) {
            double km = ground.kmFrom(draft.place, draft.lon, draft.lat);
            if (km > SAME_PLACE_KM + draft.radiusKm) {
                row.warn("farFromPlace", draft.place, km);
            }
        }
        Location location = new Location(draft.place, draft.precision, new Extent.Disc(draft.lon, draft.lat, draft.radiusKm), draft.origin);
        if (location.equals(lastLocation)) {
            return lastLocation;
        }
        lastLocation = location;
        return location;
    }

    /** A row without coordinates that names a place: the gazetteer's, where it has one of the name. */
    private Location ofGazetteer(Draft draft, Cells row) {
        List<Place> places = draft.place.isEmpty() ? List.of() : ground.placesNamed(draft.place);
        if (places.isEmpty()) {
            throw draft.place.isEmpty() ? Refusal.of("noPlace") : Refusal.of("placeUnknown", draft.place);
        }
        if (places.size() > 1 && places.get(0).rank() == places.get(1).rank()) {
            throw Refusal.of("placeTwice", draft.place, places.size());
        }
        Place place = places.get(0);
        row.warn("fromGazetteer", draft.place);
        return new Location(draft.place, PlacePrecision.TOWN, new Extent.Disc(place.lon(), place.lat(), Math.max(5, draft.radiusKm)), place.origin());
    }

    private void checkPoint(Draft draft, Cells row) {
        double lon = draft.lon;
        double lat = draft.lat;
        if (lon == 0 && lat == 0) {
            throw Refusal.of("zero");
        }
        boolean possible = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
        double km = possible ? ground.kmOutside(lon, lat) : Double.POSITIVE_INFINITY;
        if (km <= BORDER_KM) {
            return;
        }
        if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90 && ground.kmOutside(lat, lon) == 0 && isMalian(draft)) {
            if (!swap) {
                throw Refusal.of("swapped", lat, lon);
            }
            row.warn("wasSwapped", lat, lon);
            draft.lon = lat;
            draft.lat = lon;
            return;
        }
        if (!possible) {
            throw Refusal.of("noPoint", lat, lon);
        }
        if (isMalian(draft)) {
            row.warn("outside", km);
        }
    }

    private static boolean isMalian(Draft draft) {
        return draft.country.isEmpty() || Ground.isMali(draft.country);
    }
}
